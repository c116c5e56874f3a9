package krait.code;

import java.util.ArrayList;
import java.util.List;

/**
 * The bits of {@code co_flags}, under the names that {@code inspect} and {@code __future__} use.
 */
public enum CodeFlag {
  OPTIMIZED(0x1),
  NEWLOCALS(0x2),
  VARARGS(0x4),
  VARKEYWORDS(0x8),
  NESTED(0x10),
  GENERATOR(0x20),
  NOFREE(0x40),
  /** Set by 2.5 alphas and earlier for generators; no meaning since. */
  GENERATOR_ALLOWED(0x1000),
  FUTURE_DIVISION(0x2000),
  FUTURE_ABSOLUTE_IMPORT(0x4000),
  FUTURE_WITH_STATEMENT(0x8000),
  FUTURE_PRINT_FUNCTION(0x10000),
  FUTURE_UNICODE_LITERALS(0x20000);

  private final int mask;

  CodeFlag(int mask) {
    this.mask = mask;
  }

  /** The bit. */
  public int mask() {
    return mask;
  }

  /** The names of the bits that are set, lowest first; bits without a name as {@code 0x80}. */
  public static List<String> names(int flags) {
    List<String> names = new ArrayList<>();
    for (int bit = 0; bit < Integer.SIZE; bit++) {
      int mask = 1 << bit;
      if ((flags & mask) != 0) {
        names.add(nameOf(mask));
      }
    }
    return List.copyOf(names);
  }

  private static String nameOf(int mask) {
    for (CodeFlag flag : values()) {
      if (flag.mask == mask) {
        return flag.name();
      }
    }
    return "0x" + Integer.toHexString(mask);
  }
}
