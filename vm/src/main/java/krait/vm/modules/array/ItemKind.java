package krait.vm.modules.array;

import java.math.BigInteger;
import krait.vm.object.Conversions;
import krait.vm.object.PyErrors;
import krait.vm.object.PyException;
import krait.vm.object.PyFloat;
import krait.vm.object.PyInt;
import krait.vm.object.PyLong;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyUnicode;
import org.jspecify.annotations.Nullable;

/** What an array holds, named by a character, and how an item is laid out: little end first. */
enum ItemKind {
  CHARACTER('c', 1),
  SIGNED_BYTE('b', 1),
  BYTE('B', 1),
  UNICODE('u', 2),
  SHORT('h', 2),
  UNSIGNED_SHORT('H', 2),
  INT('i', 4),
  UNSIGNED_INT('I', 4),
  LONG('l', 8),
  UNSIGNED_LONG('L', 8),
  FLOAT('f', 4),
  DOUBLE('d', 8);

  private static final int LOW = 0xff;
  private static final long SHORT_MAX = 0xffffL;
  private static final long INT_MAX = 0xffffffffL;

  private final char code;
  private final int size;

  ItemKind(char code, int size) {
    this.code = code;
    this.size = size;
  }

  /** The kind of a character; null if there is none. */
  static @Nullable ItemKind of(char code) {
    for (ItemKind kind : values()) {
      if (kind.code == code) {
        return kind;
      }
    }
    return null;
  }

  /** The character. */
  char code() {
    return code;
  }

  /** The bytes of one item. */
  int size() {
    return size;
  }

  /** The item at a place in bytes. */
  PyObject read(StringBuilder bytes, int at) {
    long bits = 0;
    for (int i = 0; i < size; i++) {
      bits |= (long) bytes.charAt(at + i) << (i * Byte.SIZE);
    }
    return switch (this) {
      case CHARACTER -> PyStr.of((char) bits);
      case UNICODE -> PyUnicode.of(String.valueOf((char) bits));
      case SIGNED_BYTE -> PyInt.of((byte) bits);
      case SHORT -> PyInt.of((short) bits);
      case INT -> PyInt.of(signed((int) bits));
      case BYTE, UNSIGNED_SHORT, LONG -> PyInt.of(bits);
      case UNSIGNED_INT -> PyLong.of(bits);
      case UNSIGNED_LONG -> new PyLong(new BigInteger(Long.toUnsignedString(bits)));
      case FLOAT -> new PyFloat(Float.intBitsToFloat((int) bits));
      case DOUBLE -> new PyFloat(Double.longBitsToDouble(bits));
    };
  }

  private static long signed(int value) {
    return value;
  }

  /** The bytes of an item. */
  String bytes(PyObject item) {
    long bits = bits(item);
    char[] bytes = new char[size];
    for (int i = 0; i < size; i++) {
      bytes[i] = (char) ((bits >>> (i * Byte.SIZE)) & LOW);
    }
    return new String(bytes);
  }

  private long bits(PyObject item) {
    return switch (this) {
      case CHARACTER -> {
        if (!(item instanceof PyStr text) || text.length() != 1) {
          throw PyErrors.typeError("array item must be char");
        }
        yield text.text().charAt(0);
      }
      case UNICODE -> {
        if (!(item instanceof PyUnicode text) || text.length() != 1) {
          throw PyErrors.typeError("array item must be unicode character");
        }
        yield text.text().charAt(0);
      }
      case SIGNED_BYTE -> within(signedShort(item), Byte.MIN_VALUE, Byte.MAX_VALUE, "signed char");
      case BYTE -> within(Conversions.toLong(item), 0, LOW, "unsigned byte integer");
      case SHORT -> signedShort(item);
      case UNSIGNED_SHORT -> within(Conversions.toInt(item), 0, SHORT_MAX, "unsigned short");
      case INT -> Conversions.toInt(item);
      case UNSIGNED_INT -> within(unsigned(item), 0, INT_MAX, "unsigned int");
      case LONG -> Conversions.toLong(item);
      case UNSIGNED_LONG ->
          item instanceof PyLong
              ? unsigned(item)
              : within(unsigned(item), 0, Long.MAX_VALUE, "unsigned long");
      case FLOAT -> Float.floatToRawIntBits((float) Conversions.toDouble(item));
      case DOUBLE -> Double.doubleToRawLongBits(Conversions.toDouble(item));
    };
  }

  private static long signedShort(PyObject item) {
    return within(
        Conversions.toLong(item), Short.MIN_VALUE, Short.MAX_VALUE, "signed short integer");
  }

  private static long within(long value, long least, long most, String what) {
    if (value < least) {
      throw PyErrors.overflowError(what + " is less than minimum");
    }
    if (value > most) {
      throw PyErrors.overflowError(what + " is greater than maximum");
    }
    return value;
  }

  /** A number whose 64 bits count; one of a long that is too large for them is an error. */
  private long unsigned(PyObject item) {
    if (!(item instanceof PyLong number)) {
      return Conversions.toLong(item);
    }
    if (number.value().signum() < 0) {
      throw PyErrors.overflowError("can't convert negative value to unsigned long");
    }
    if (number.value().bitLength() > Long.SIZE) {
      throw tooLarge();
    }
    if (this == UNSIGNED_INT && number.value().bitLength() > Integer.SIZE) {
      throw PyErrors.overflowError("unsigned int is greater than maximum");
    }
    return number.value().longValue();
  }

  private static PyException tooLarge() {
    return PyErrors.overflowError("long int too large to convert");
  }
}
