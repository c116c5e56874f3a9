package krait.vm.codec;

import java.net.IDN;
import krait.vm.object.Encodings;
import krait.vm.object.PyBaseString;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PyUnicode;
import krait.vm.object.Texts;
import krait.vm.object.UnicodeLimits;
import org.jspecify.annotations.Nullable;

/** Names of hosts with characters beyond ASCII, as RFC 3490 writes them. */
final class Idna {

  private static final String PREFIX = "xn--";
  private static final String DOTS = ".\u3002\uff0e\uff61";
  private static final String STARTS_WITH_PREFIX = "Label starts with ACE prefix";
  private static final int LONGEST = 63;
  private static final String WRONG_LENGTH = "label empty or too long";

  private Idna() {}

  private interface Conversion {
    String of(String label);
  }

  private static String eachLabel(String text, String dots, Conversion conversion) {
    StringBuilder out = new StringBuilder(text.length());
    int from = 0;
    for (int at = 0; at <= text.length(); at++) {
      boolean last = at == text.length();
      if (!last && dots.indexOf(text.charAt(at)) < 0) {
        continue;
      }
      if (!last || from < at) {
        out.append(from == 0 ? "" : ".").append(conversion.of(text.substring(from, at)));
      } else if (from > 0) {
        out.append('.');
      }
      from = at + 1;
    }
    return out.toString();
  }

  /** The bytes of a name. */
  static String encode(PyBaseString name, String errors) {
    if (!errors.equals("strict")) {
      throw CodecErrors.unicode("unsupported error handling " + errors);
    }
    boolean unicode = name instanceof PyUnicode;
    String dots = unicode ? DOTS : ".";
    return eachLabel(utf16(name), dots, label -> toAscii(label, unicode));
  }

  private static String utf16(PyBaseString name) {
    return name instanceof PyUnicode text ? text.utf16() : name.text();
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static String checked(String label) {
    if (label.isEmpty() || label.length() > LONGEST) {
      throw CodecErrors.unicode(WRONG_LENGTH);
    }
    return label;
  }

  private static String toAscii(String label, boolean unicode) {
    if (isAscii(label)) {
      return checked(label);
    }
    if (!unicode) {
      throw PyErrors.typeError("normalize() argument 2 must be unicode, not str");
    }
    String prepared = prepared(label);
    if (isAscii(prepared)) {
      return checked(prepared);
    }
    if (prepared.startsWith(PREFIX)) {
      throw CodecErrors.unicode(STARTS_WITH_PREFIX);
    }
    return checked(PREFIX + Punycode.encode(PyUnicode.of(UnicodeLimits.ofUtf16(prepared))));
  }

  /** A label as RFC 3491 prepares it; the JDK does that on the way to ASCII. */
  private static String prepared(String label) {
    boolean units = UnicodeLimits.current() == UnicodeLimits.NARROW;
    StringBuilder kept = new StringBuilder();
    for (int at = 0; at < label.length(); ) {
      int c = units ? label.charAt(at) : label.codePointAt(at);
      at += Character.charCount(c);
      String alone = alone(c);
      if (alone == null) {
        PyUnicode wrong = PyUnicode.of(UnicodeLimits.text(c));
        throw CodecErrors.unicode("Invalid character " + Texts.quoteUnicode(wrong));
      }
      kept.append(alone);
    }
    if (kept.length() == 0) {
      return "";
    }
    try {
      String ascii = IDN.toASCII(label, IDN.ALLOW_UNASSIGNED);
      return ascii.startsWith(PREFIX) ? IDN.toUnicode(ascii, IDN.ALLOW_UNASSIGNED) : ascii;
    } catch (IllegalArgumentException e) {
      throw CodecErrors.unicode(problem(label));
    }
  }

  private static String problem(String label) {
    if (asciiLower(label).startsWith(PREFIX)) {
      return STARTS_WITH_PREFIX;
    }
    boolean fromRight = false;
    boolean fromLeft = false;
    for (int at = 0; at < label.length(); at++) {
      fromRight |= isFromRight(label.charAt(at));
      fromLeft |=
          Character.getDirectionality(label.charAt(at)) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    }
    return fromRight ? "Violation of BIDI requirement " + (fromLeft ? 2 : 3) : WRONG_LENGTH;
  }

  /** What becomes of a character by itself, perhaps nothing; null if names must not have it. */
  private static @Nullable String alone(int c) {
    if (c < 0x80 || isFromRight(c)) {
      return Character.toString(c);
    }
    try {
      String ascii = IDN.toASCII("a" + Character.toString(c), IDN.ALLOW_UNASSIGNED);
      return ascii.substring(1);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static boolean isFromRight(int c) {
    byte direction = Character.getDirectionality(c);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  /** The text of a name. */
  static PyUnicode decode(PyBaseString name, String errors) {
    if (!errors.equals("strict")) {
      throw CodecErrors.unicode("Unsupported error handling " + errors);
    }
    boolean unicode = name instanceof PyUnicode;
    if (!unicode) {
      Encodings.decode(PyStr.of(name.text()));
    }
    String decoded = eachLabel(utf16(name), unicode ? DOTS : ".", Idna::toUnicode);
    return PyUnicode.of(UnicodeLimits.ofUtf16(decoded));
  }

  private static String toUnicode(String given) {
    String label = given;
    if (!isAscii(label)) {
      label = prepared(label);
      if (!isAscii(label)) {
        throw CodecErrors.unicode("Invalid character in IDN label");
      }
    }
    if (!label.startsWith(PREFIX)) {
      return label;
    }
    PyUnicode decoded = Punycode.decode(PyStr.of(label.substring(PREFIX.length())), "strict");
    String again = toAscii(decoded.utf16(), true);
    if (!asciiLower(label).equals(again)) {
      throw new PyException(
          PyExc.UnicodeError,
          PyTuple.of(PyStr.of("IDNA does not round-trip"), PyStr.of(label), PyStr.of(again)));
    }
    return decoded.utf16();
  }

  private static String asciiLower(String label) {
    StringBuilder out = new StringBuilder(label);
    for (int i = 0; i < out.length(); i++) {
      char c = out.charAt(i);
      out.setCharAt(i, c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c);
    }
    return out.toString();
  }
}
