package krait.vm.modules.struct;

import java.util.ArrayList;
import java.util.List;
import krait.vm.object.VersionRange;

/**
 * A format that was read.
 *
 * @param text the format itself
 * @param order how its numbers are laid out
 * @param runs its items in their order
 * @param size the number of bytes
 * @param count the number of values
 */
record StructFormat(String text, Order order, List<Run> runs, long size, long count) {

  /** How numbers are laid out. */
  enum Order {
    /** As a C compiler does it: little end first, each at a multiple of its size. */
    NATIVE,
    /** Little end first, without gaps. */
    LITTLE,
    /** Big end first, without gaps. */
    BIG
  }

  /**
   * Items of one kind.
   *
   * @param code the character of the format
   * @param offset where the first lies
   * @param count how many there are, or how long a string is
   * @param size the size of one
   */
  record Run(char code, long offset, long count, int size) {
    /** Whether it is one string of many bytes. */
    boolean isString() {
      return code == 's' || code == 'p';
    }
  }

  private static final String BLANKS = " \t\n\u000b\f\r";

  /** The format of a text. */
  static StructFormat of(String text) {
    return new Reader(text).read();
  }

  /** Reads one format. */
  private static final class Reader {
    private final String text;
    private final Order order;
    private int at;
    private long size;
    private long count;
    private final List<Run> runs = new ArrayList<>();

    Reader(String text) {
      int end = text.indexOf('\0');
      this.text = end < 0 ? text : text.substring(0, end);
      char first = this.text.isEmpty() ? 0 : this.text.charAt(0);
      order =
          switch (first) {
            case '<', '=' -> Order.LITTLE;
            case '>', '!' -> Order.BIG;
            default -> Order.NATIVE;
          };
      at = "<=>!@".indexOf(first) >= 0 && first != 0 ? 1 : 0;
    }

    StructFormat read() {
      while (at < text.length()) {
        if (BLANKS.indexOf(text.charAt(at)) >= 0) {
          at++;
        } else {
          item();
        }
      }
      return new StructFormat(text, order, runs, size, count);
    }

    private void item() {
      long number = isDigit() ? number() : 1;
      if (at == text.length()) {
        return;
      }
      char code = text.charAt(at++);
      int width = width(code, order);
      if (width == 0) {
        throw StructErrors.error("bad char in struct format");
      }
      align(code, width);
      if (code != 'x') {
        runs.add(new Run(code, size, number, width));
        count += code == 's' || code == 'p' ? 1 : number;
      }
      grow(number, width);
    }

    private boolean isDigit() {
      return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private long number() {
      long number = 0;
      while (at < text.length() && isDigit()) {
        int digit = text.charAt(at++) - '0';
        if (number > (Long.MAX_VALUE - digit) / 10) {
          throw StructErrors.error(
              StructErrors.areStrict() ? "total struct size too long" : "overflow in item count");
        }
        number = number * 10 + digit;
      }
      return number;
    }

    private void align(char code, int width) {
      boolean aligned = order == Order.NATIVE && "xcbB?sp".indexOf(code) < 0;
      if (aligned) {
        grow((width - size % width) % width, 1);
      }
    }

    private void grow(long number, int width) {
      if (number > (Long.MAX_VALUE - size) / width) {
        throw StructErrors.error("total struct size too long");
      }
      size += number * width;
    }
  }

  /** The size of one item; 0 if there is no such code. */
  static int width(char code, Order order) {
    return switch (code) {
      case 'x', 'c', 'b', 'B', 's', 'p' -> 1;
      case '?' -> hasBool() ? 1 : 0;
      case 'h', 'H' -> 2;
      case 'i', 'I', 'f' -> 4;
      case 'q', 'Q', 'd' -> 8;
      case 'l', 'L' -> order == Order.NATIVE ? 8 : 4;
      case 'P' -> order == Order.NATIVE ? 8 : 0;
      default -> 0;
    };
  }

  private static boolean hasBool() {
    return VersionRange.FROM_2_6.contains(
        krait.vm.object.ThreadState.current().interpreter().version());
  }
}
