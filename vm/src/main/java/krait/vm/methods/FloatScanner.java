package krait.vm.methods;

import java.util.Locale;

/** Finds a decimal number at a place in a text. */
final class FloatScanner {

  private final String text;
  private final int end;
  private final double value;

  /** Looks for a number; {@code names} says whether infinity and NaN are numbers. */
  FloatScanner(String text, int from, boolean names) {
    this.text = text;
    int at = from;
    boolean negative = at < text.length() && text.charAt(at) == '-';
    if (negative || (at < text.length() && text.charAt(at) == '+')) {
      at++;
    }
    int decimal = decimalEnd(at);
    if (decimal > at) {
      end = decimal;
      value = Double.parseDouble(text.substring(from, end));
      return;
    }
    String name = names ? nameAt(at) : "";
    end = name.isEmpty() ? from : at + name.length();
    double named = name.equals("nan") ? Double.NaN : Double.POSITIVE_INFINITY;
    value = negative ? -named : named;
  }

  private String nameAt(int at) {
    for (String name : new String[] {"infinity", "inf", "nan"}) {
      int to = Math.min(at + name.length(), text.length());
      if (text.substring(at, to).toLowerCase(Locale.ROOT).equals(name)) {
        return name;
      }
    }
    return "";
  }

  private int decimalEnd(int from) {
    int at = digits(from);
    int count = at - from;
    if (at < text.length() && text.charAt(at) == '.') {
      int to = digits(at + 1);
      count += to - at - 1;
      at = to;
    }
    if (count == 0) {
      return from;
    }
    if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
      int sign = at + 1;
      if (sign < text.length() && (text.charAt(sign) == '-' || text.charAt(sign) == '+')) {
        sign++;
      }
      int to = digits(sign);
      at = to > sign ? to : at;
    }
    return at;
  }

  private int digits(int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }

  /** Where the number ends: where it was looked for if there is none. */
  int end() {
    return end;
  }

  double value() {
    return value;
  }
}
