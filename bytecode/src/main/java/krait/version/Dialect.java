package krait.version;

import static krait.version.PyVersion.V2_5;
import static krait.version.PyVersion.V2_6;
import static krait.version.PyVersion.V2_7;

import java.util.List;

/**
 * Every difference between versions that concerns files and listings and is no opcode, as a named
 * value. Code asks a field of the dialect and never compares versions.
 *
 * @param version the release line described
 * @param magic the number in the header of the {@code .pyc} files that its releases write
 * @param marshalVersion the marshal version of those files
 * @param marshalFloatText how a float is written as text, in marshal versions 0 and 1
 * @param floatRepr how {@code repr} writes a float
 * @param nanSign whether {@code repr} shows the sign of a NaN
 * @param complexRepr how {@code repr} writes a complex number
 * @param unicodeWidth whether the reference build stores a character above U+FFFF as two
 */
public record Dialect(
    PyVersion version,
    Magic magic,
    int marshalVersion,
    MarshalFloatText marshalFloatText,
    FloatRepr floatRepr,
    NanSign nanSign,
    ComplexRepr complexRepr,
    UnicodeWidth unicodeWidth) {

  /** How marshal versions 0 and 1 write a float. */
  public enum MarshalFloatText {
    /** As {@code repr} does, {@code 1.0}. */
    REPR,
    /** As C's {@code %.17g} does, {@code 1}. */
    SEVENTEEN_DIGITS
  }

  /** How {@code repr} turns a float into digits. */
  public enum FloatRepr {
    /** C's {@code %.17g}: {@code 0.10000000000000001}. */
    SEVENTEEN_DIGITS,
    /** The shortest digits that read back as the same float: {@code 0.1}. */
    SHORTEST
  }

  /** What {@code repr} makes of the sign bit of a NaN. */
  public enum NanSign {
    /** Written as C's {@code printf} does, {@code -nan}. */
    SHOWN,
    /** Not written. */
    HIDDEN
  }

  /** How {@code repr} writes the parts of a complex number. */
  public enum ComplexRepr {
    /** The real part is left out whenever it compares equal to zero. */
    REAL_ZERO_HIDDEN,
    /** The same, and an imaginary part that is no finite number has a star: {@code nan*j}. */
    REAL_ZERO_HIDDEN_STARRED,
    /** The real part is left out only when it is positive zero. */
    POSITIVE_REAL_ZERO_HIDDEN
  }

  /** The size of a unicode character in the reference build, on Linux. */
  public enum UnicodeWidth {
    /** Two bytes; larger characters are stored as surrogate pairs. */
    NARROW,
    /** Four bytes. */
    WIDE
  }

  private static final List<Dialect> ALL =
      List.of(
          new Dialect(
              V2_5,
              Magic.current(V2_5),
              2,
              MarshalFloatText.REPR,
              FloatRepr.SEVENTEEN_DIGITS,
              NanSign.SHOWN,
              ComplexRepr.REAL_ZERO_HIDDEN,
              UnicodeWidth.NARROW),
          new Dialect(
              V2_6,
              Magic.current(V2_6),
              2,
              MarshalFloatText.REPR,
              FloatRepr.SEVENTEEN_DIGITS,
              NanSign.HIDDEN,
              ComplexRepr.REAL_ZERO_HIDDEN_STARRED,
              UnicodeWidth.NARROW),
          new Dialect(
              V2_7,
              Magic.current(V2_7),
              2,
              MarshalFloatText.SEVENTEEN_DIGITS,
              FloatRepr.SHORTEST,
              NanSign.HIDDEN,
              ComplexRepr.POSITIVE_REAL_ZERO_HIDDEN,
              UnicodeWidth.WIDE));

  /**
   * The dialect of a supported version.
   *
   * @throws IllegalArgumentException if the version is not among {@link PyVersion#supported}
   */
  public static Dialect of(PyVersion version) {
    for (Dialect dialect : ALL) {
      if (dialect.version.equals(version)) {
        return dialect;
      }
    }
    throw new IllegalArgumentException("Python " + version + " is not supported");
  }
}
