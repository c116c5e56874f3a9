package krait.vm.modules.pickle;

import java.math.BigInteger;
import krait.vm.codec.Codecs;
import krait.vm.object.PyBool;
import krait.vm.object.PyFloat;
import krait.vm.object.PyInt;
import krait.vm.object.PyLong;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyUnicode;
import krait.vm.object.Texts;
import krait.vm.op.NumberOps;

/** The bytes of a pickle, and how values without parts are written. */
final class PickleOutput {

  private static final int BYTE = 0xff;
  private static final int SHORT = 0xffff;

  private final StringBuilder bytes = new StringBuilder();

  /** Writes an instruction. */
  void op(char code) {
    bytes.append(code);
  }

  /** Writes text as it is. */
  void text(String text) {
    bytes.append(text);
  }

  /** Writes a line. */
  void line(String text) {
    bytes.append(text).append('\n');
  }

  /** Writes a number, its low byte first. */
  void number(long value, int size) {
    for (int i = 0; i < size; i++) {
      bytes.append((char) ((value >>> (i * Byte.SIZE)) & BYTE));
    }
  }

  /** All that was written. */
  String take() {
    String all = bytes.toString();
    bytes.setLength(0);
    return all;
  }

  void bool(boolean value, int protocol) {
    if (protocol >= 2) {
      op(value ? '\u0088' : '\u0089');
    } else {
      line(value ? "I01" : "I00");
    }
  }

  void integer(long value, boolean binary) {
    if (!binary || value != (int) value) {
      line("I" + value);
    } else if (value >= 0 && value <= BYTE) {
      op('K');
      number(value, 1);
    } else if (value >= 0 && value <= SHORT) {
      op('M');
      number(value, 2);
    } else {
      op('J');
      number(value, 4);
    }
  }

  void big(BigInteger value, int protocol) {
    if (protocol < 2) {
      line("L" + value + "L");
      return;
    }
    byte[] magnitude = value.signum() == 0 ? new byte[0] : value.toByteArray();
    if (magnitude.length <= BYTE) {
      op('\u008a');
      number(magnitude.length, 1);
    } else {
      op('\u008b');
      number(magnitude.length, 4);
    }
    for (int i = magnitude.length - 1; i >= 0; i--) {
      number(magnitude[i], 1);
    }
  }

  void real(PyFloat value, boolean binary) {
    if (binary) {
      op('G');
      number(Long.reverseBytes(Double.doubleToRawLongBits(value.value())), 8);
      return;
    }
    line("F" + NumberOps.modulo(PyStr.of("%.17g"), value));
  }

  void string(String text, boolean binary) {
    if (!binary) {
      line("S" + Texts.repr(PyStr.of(text)));
    } else {
      boolean small = text.length() <= BYTE;
      op(small ? 'U' : 'T');
      number(text.length(), small ? 1 : 4);
      text(text);
    }
  }

  void unicode(PyUnicode value, boolean binary) {
    if (binary) {
      String encoded = Codecs.encode(value, "utf-8", "strict").toString();
      op('X');
      number(encoded.length(), 4);
      text(encoded);
      return;
    }
    String safe = value.text().replace("\\", "\\u005c").replace("\n", "\\u000a");
    line("V" + Codecs.encode(PyUnicode.of(safe), "raw-unicode-escape", "strict"));
  }

  /** Writes a value that has no parts and is no string; false if it is another. */
  boolean atom(PyObject object, int protocol) {
    boolean binary = protocol > 0;
    if (object == krait.vm.object.PyNone.NONE) {
      op('N');
    } else if (object instanceof PyBool) {
      bool(object == PyBool.TRUE, protocol);
    } else if (object.getClass() == PyInt.class) {
      integer(((PyInt) object).value(), binary);
    } else if (object.getClass() == PyLong.class) {
      big(((PyLong) object).value(), protocol);
    } else if (object.getClass() == PyFloat.class) {
      real((PyFloat) object, binary);
    } else {
      return false;
    }
    return true;
  }
}
