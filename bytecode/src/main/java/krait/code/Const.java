package krait.code;

import java.math.BigInteger;
import java.util.List;

/**
 * A value that a marshal stream of Python 2 can hold, and so any constant of a code object.
 *
 * <p>Each kind is a type of its own and equality is exact: {@code 1}, {@code 1L}, {@code 1.0},
 * {@code True}, {@code 'a'} and {@code u'a'} never equal each other, {@code 0.0} is not {@code
 * -0.0}, and an interned string is not the same string uninterned, because the bytes of a file
 * depend on it.
 */
public sealed interface Const
    permits Const.Singleton,
        Const.Int,
        Const.LongInt,
        Const.Float64,
        Const.Complex,
        Const.Str,
        Const.Unicode,
        Const.Tuple,
        Const.MutableList,
        Const.Dict,
        Const.MutableSet,
        Const.FrozenSet,
        CodeObject {

  /** {@code None}. */
  Const NONE = Singleton.NONE;

  /** A value that exists once. */
  enum Singleton implements Const {
    /** {@code None}. */
    NONE("None"),
    /** {@code Ellipsis}. */
    ELLIPSIS("Ellipsis"),
    /** {@code True}. */
    TRUE("True"),
    /** {@code False}. */
    FALSE("False"),
    /** The exception class {@code StopIteration}. */
    STOP_ITERATION("StopIteration");

    private final String pythonName;

    Singleton(String pythonName) {
      this.pythonName = pythonName;
    }

    /** The name in Python. */
    public String pythonName() {
      return pythonName;
    }
  }

  /**
   * An {@code int}.
   *
   * @param value any 64-bit number
   */
  record Int(long value) implements Const {}

  /**
   * A {@code long}.
   *
   * @param value any number
   */
  record LongInt(BigInteger value) implements Const {}

  /**
   * A {@code float}.
   *
   * @param bits its IEEE 754 representation, kept because a NaN carries bits of its own
   */
  record Float64(long bits) implements Const {
    /** The float with a value. */
    public static Float64 of(double value) {
      return new Float64(Double.doubleToRawLongBits(value));
    }

    /** The number. */
    public double value() {
      return Double.longBitsToDouble(bits);
    }
  }

  /**
   * A {@code complex}.
   *
   * @param real the real part
   * @param imaginary the imaginary part
   */
  record Complex(Float64 real, Float64 imaginary) implements Const {
    /** The complex number with given parts. */
    public static Complex of(double real, double imaginary) {
      return new Complex(Float64.of(real), Float64.of(imaginary));
    }
  }

  /**
   * A {@code str}.
   *
   * @param value its bytes
   * @param interned whether it is an interned object
   */
  record Str(ByteString value, boolean interned) implements Const {
    /** A string that is not interned, one byte for each character up to U+00FF. */
    public static Str of(String latin1) {
      return new Str(ByteString.latin1(latin1), false);
    }

    /** An interned string, one byte for each character up to U+00FF. */
    public static Str interned(String latin1) {
      return new Str(ByteString.latin1(latin1), true);
    }
  }

  /**
   * A {@code unicode}.
   *
   * @param value its characters in the form of {@link UnicodeText}
   */
  record Unicode(String value) implements Const {
    /** Completes the form where a single high surrogate stands once and can join none. */
    public Unicode {
      value = UnicodeText.completed(value);
    }

    /** The text in UTF-16, as marshal writes it: it does not tell whether surrogates join. */
    @Override
    public String toString() {
      return "Unicode[value=" + UnicodeText.utf16(value) + "]";
    }
  }

  /**
   * A {@code tuple}.
   *
   * @param items its items
   */
  record Tuple(List<Const> items) implements Const {
    /** The empty tuple. */
    public static final Tuple EMPTY = new Tuple(List.of());

    /** Copies the items. */
    public Tuple {
      items = List.copyOf(items);
    }
  }

  /**
   * A {@code list}.
   *
   * @param items its items
   */
  record MutableList(List<Const> items) implements Const {
    /** Copies the items. */
    public MutableList {
      items = List.copyOf(items);
    }
  }

  /**
   * A {@code dict}.
   *
   * @param entries its entries in the order of the stream
   */
  record Dict(List<Entry> entries) implements Const {
    /** Copies the entries. */
    public Dict {
      entries = List.copyOf(entries);
    }

    /**
     * A key and its value.
     *
     * @param key the key
     * @param value the value
     */
    public record Entry(Const key, Const value) {}
  }

  /**
   * A {@code set}.
   *
   * @param items its items in the order of the stream
   */
  record MutableSet(List<Const> items) implements Const {
    /** Copies the items. */
    public MutableSet {
      items = List.copyOf(items);
    }
  }

  /**
   * A {@code frozenset}.
   *
   * @param items its items in the order of the stream
   */
  record FrozenSet(List<Const> items) implements Const {
    /** Copies the items. */
    public FrozenSet {
      items = List.copyOf(items);
    }
  }

  /** {@code True} or {@code False}. */
  static Const bool(boolean value) {
    return value ? Singleton.TRUE : Singleton.FALSE;
  }
}
