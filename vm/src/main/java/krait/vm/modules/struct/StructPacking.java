package krait.vm.modules.struct;

import java.math.BigInteger;
import krait.vm.modules.struct.StructFormat.Order;
import krait.vm.modules.struct.StructFormat.Run;
import krait.vm.object.Conversions;
import krait.vm.object.PyBool;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyFloat;
import krait.vm.object.PyInt;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;

/** Packs values into bytes, and gets them out again. */
final class StructPacking {

  private static final int MOST_PASCAL = 255;
  private static final int BYTE = 0xff;

  private final StructFormat format;
  private final char[] bytes;

  private StructPacking(StructFormat format, char[] bytes) {
    this.format = format;
    this.bytes = bytes;
  }

  /** The bytes of values, of which there are as many as the format wants from an index on. */
  static String pack(StructFormat format, PyObject[] values, int from) {
    if (format.size() > Integer.MAX_VALUE) {
      throw new PyException(PyExc.MemoryError, PyNone.NONE);
    }
    StructPacking packing = new StructPacking(format, new char[(int) format.size()]);
    int next = from;
    for (Run run : format.runs()) {
      if (run.isString()) {
        packing.packString(values[next++], run);
      } else {
        for (int i = 0; i < run.count(); i++) {
          packing.pack(values[next++], run, (int) run.offset() + i * run.size());
        }
      }
    }
    return new String(packing.bytes);
  }

  private void packString(PyObject value, Run run) {
    if (!(value instanceof PyStr string)) {
      throw StructErrors.error("argument for '" + run.code() + "' must be a string");
    }
    String text = string.text();
    int at = (int) run.offset();
    if (run.code() == 's') {
      int length = (int) Math.min(text.length(), run.count());
      text.getChars(0, length, bytes, at);
    } else if (run.count() > 0) {
      int length = (int) Math.min(text.length(), run.count() - 1);
      text.getChars(0, length, bytes, at + 1);
      bytes[at] = (char) Math.min(length, MOST_PASCAL);
    }
  }

  private void pack(PyObject value, Run run, int at) {
    switch (run.code()) {
      case 'c' -> {
        if (!(value instanceof PyStr string) || string.length() != 1) {
          throw StructErrors.error("char format require string of length 1");
        }
        bytes[at] = string.text().charAt(0);
      }
      case '?' -> bytes[at] = Conversions.isTrue(value) ? (char) 1 : 0;
      case 'f' -> put(at, run.size(), Float.floatToRawIntBits(toFloat(value)));
      case 'd' -> put(at, run.size(), Double.doubleToRawLongBits(number(value)));
      default ->
          put(at, run.size(), StructIntegers.bits(value, run.code(), run.size(), format.order()));
    }
  }

  private static double number(PyObject value) {
    try {
      return Conversions.toDouble(value);
    } catch (PyException e) {
      throw StructErrors.error("required argument is not a float");
    }
  }

  private float toFloat(PyObject value) {
    double number = number(value);
    float packed = (float) number;
    if (Float.isInfinite(packed) && !Double.isInfinite(number) && format.order() != Order.NATIVE) {
      throw PyErrors.overflowError("float too large to pack with f format");
    }
    return packed;
  }

  private void put(int at, int size, long bits) {
    for (int i = 0; i < size; i++) {
      int place = format.order() == Order.BIG ? size - 1 - i : i;
      bytes[at + place] = (char) ((bits >>> (i * Byte.SIZE)) & BYTE);
    }
  }

  /** The values in bytes, which are as many as the format says. */
  static PyObject[] unpack(StructFormat format, String data, int from) {
    char[] bytes = data.substring(from, from + (int) format.size()).toCharArray();
    StructPacking packing = new StructPacking(format, bytes);
    PyObject[] values = new PyObject[Math.toIntExact(format.count())];
    int next = 0;
    for (Run run : format.runs()) {
      if (run.isString()) {
        values[next++] = packing.string(run);
      } else {
        for (int i = 0; i < run.count(); i++) {
          values[next++] = packing.value(run, (int) run.offset() + i * run.size());
        }
      }
    }
    return values;
  }

  private PyObject string(Run run) {
    int at = (int) run.offset();
    int count = (int) run.count();
    if (run.code() == 's') {
      return PyStr.of(new String(bytes, at, count));
    }
    int length = count == 0 ? 0 : Math.min(bytes[at], count - 1);
    return PyStr.of(count == 0 ? "" : new String(bytes, at + 1, length));
  }

  private PyObject value(Run run, int at) {
    long bits = get(at, run.size());
    int unused = Long.SIZE - run.size() * Byte.SIZE;
    return switch (run.code()) {
      case 'c' -> PyStr.of(bytes[at]);
      case '?' -> PyBool.of(bits != 0);
      case 'f' -> new PyFloat(Float.intBitsToFloat((int) bits));
      case 'd' -> new PyFloat(Double.longBitsToDouble(bits));
      case 'b', 'h', 'i', 'l', 'q' -> PyInt.of((bits << unused) >> unused);
      default -> bits >= 0 ? PyInt.of(bits) : PyInt.of(new BigInteger(Long.toUnsignedString(bits)));
    };
  }

  private long get(int at, int size) {
    long bits = 0;
    for (int i = 0; i < size; i++) {
      int place = format.order() == Order.BIG ? size - 1 - i : i;
      bits |= (long) bytes[at + place] << (i * Byte.SIZE);
    }
    return bits;
  }
}
