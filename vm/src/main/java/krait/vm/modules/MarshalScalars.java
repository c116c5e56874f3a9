package krait.vm.modules;

import java.math.BigInteger;
import java.util.OptionalDouble;
import krait.marshal.FloatSyntax;
import krait.marshal.TypeCode;
import krait.vm.object.Calls;
import krait.vm.object.PyComplex;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyFloat;
import krait.vm.object.PyLong;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;

/** The numbers and texts of a marshal stream, as {@link MarshalInput} needs them. */
final class MarshalScalars {

  /** Where bytes come from. */
  interface Bytes {
    /** The next byte, or -1 at the end. */
    int read();
  }

  private static final int DIGIT_BITS = 15;

  private final Bytes source;
  private final boolean explains;

  /**
   * A reader.
   *
   * @param explains whether errors say what is bad
   */
  MarshalScalars(Bytes source, boolean explains) {
    this.source = source;
    this.explains = explains;
  }

  boolean explains() {
    return explains;
  }

  PyException bad(String why) {
    return PyErrors.valueError("bad marshal data" + (explains ? " (" + why + ")" : ""));
  }

  private static PyException end() {
    return PyErrors.of(PyExc.EOFError, "EOF read where object expected");
  }

  int read() {
    return source.read();
  }

  /** A number of 32 bits. Bytes behind the end count as -1, which makes it negative. */
  long readInt() {
    long value = source.read();
    value |= (long) source.read() << 8;
    value |= (long) source.read() << 16;
    value |= (long) source.read() << 24;
    return value | -(value & 0x80000000L);
  }

  long readInt64() {
    long low = readInt();
    long high = readInt();
    return (high << 32) | (low & 0xffffffffL);
  }

  long readSize(String what) {
    long size = readInt();
    if (size < 0) {
      throw bad(what + " size out of range");
    }
    return size;
  }

  /** Bytes behind their number. */
  String readString(String what) {
    return readBytes(readSize(what));
  }

  private String readBytes(long size) {
    StringBuilder bytes = new StringBuilder((int) Math.min(size, 1 << 10));
    for (long i = 0; i < size; i++) {
      int next = source.read();
      if (next < 0) {
        throw end();
      }
      bytes.append((char) next);
    }
    return bytes.toString();
  }

  /** The value of a type that holds no other values. */
  PyObject value(int type) {
    return switch (type) {
      case -1 -> throw end();
      case TypeCode.LONG -> readLong();
      case TypeCode.FLOAT -> new PyFloat(readFloatText());
      case TypeCode.BINARY_FLOAT -> new PyFloat(readDouble());
      case TypeCode.COMPLEX -> new PyComplex(readFloatText(), readFloatText());
      case TypeCode.BINARY_COMPLEX -> new PyComplex(readDouble(), readDouble());
      case TypeCode.UNICODE ->
          Calls.method(PyStr.of(readString("unicode")), "decode", PyStr.of("utf8"));
      default -> throw bad("unknown type code");
    };
  }

  private double readDouble() {
    String bytes = readBytes(Long.BYTES);
    long bits = 0;
    for (int i = Long.BYTES - 1; i >= 0; i--) {
      bits = (bits << 8) | bytes.charAt(i);
    }
    return Double.longBitsToDouble(bits);
  }

  private double readFloatText() {
    int size = source.read();
    if (size < 0) {
      throw end();
    }
    String text = readBytes(size);
    if (!explains) {
      return leadingNumber(text);
    }
    OptionalDouble value = FloatSyntax.parse(text);
    if (value.isEmpty()) {
      throw PyErrors.valueError("could not convert string to float: " + text);
    }
    return value.getAsDouble();
  }

  /**
   * What C's {@code atof} makes of a text, as CPython 2.6 calls it: -1 where there is no number.
   */
  private static double leadingNumber(String text) {
    String rest = text.stripLeading();
    int sign = rest.startsWith("-") || rest.startsWith("+") ? 1 : 0;
    boolean hexadecimal = rest.startsWith("0x", sign) || rest.startsWith("0X", sign);
    for (int end = hexadecimal ? 0 : rest.length(); end > 0; end--) {
      OptionalDouble value = FloatSyntax.parse(rest.substring(0, end));
      if (value.isPresent()) {
        return value.getAsDouble();
      }
    }
    return -1;
  }

  private PyLong readLong() {
    long signedSize = readInt();
    if (signedSize < -Integer.MAX_VALUE) {
      throw bad("long size out of range");
    }
    long size = Math.abs(signedSize);
    StringBuilder digits = new StringBuilder((int) Math.min(size, 1 << 10));
    for (long i = 0; i < size; i++) {
      int digit = source.read() | (source.read() << 8);
      if (digit < 0 || digit > 0x7fff) {
        throw bad("digit out of range in long");
      }
      if (digit == 0 && i == size - 1) {
        throw bad("unnormalized long data");
      }
      digits.append((char) digit);
    }
    BigInteger magnitude = joined(digits, 0, digits.length());
    return new PyLong(signedSize < 0 ? magnitude.negate() : magnitude);
  }

  /** The number of some digits of 15 bits, the lowest first. */
  private static BigInteger joined(CharSequence digits, int from, int to) {
    if (to - from <= 4) {
      long value = 0;
      for (int i = to - 1; i >= from; i--) {
        value = (value << DIGIT_BITS) | digits.charAt(i);
      }
      return BigInteger.valueOf(value);
    }
    int middle = (from + to) >>> 1;
    BigInteger high = joined(digits, middle, to);
    return high.shiftLeft(DIGIT_BITS * (middle - from)).or(joined(digits, from, middle));
  }
}
