package krait.vm.codec;

import krait.vm.object.PyDict;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyInt;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyUnicode;
import krait.vm.object.UnicodeLimits;
import krait.vm.op.ItemOps;

/** Conversions by a mapping that a program gives. */
public final class CharacterMaps {

  private static final int BYTES = 256;
  private static final char UNDEFINED = '\ufffe';
  private static final String REASON = "character maps to <undefined>";

  private CharacterMaps() {}

  private static PyObject item(PyObject mapping, int key) {
    try {
      return ItemOps.getItem(mapping, PyInt.of(key));
    } catch (PyException e) {
      if (e.matches(PyExc.LookupError)) {
        return PyNone.NONE;
      }
      throw e;
    }
  }

  /** A text as bytes by a mapping from characters to bytes or strings. */
  public static String encode(PyUnicode text, String errors, PyObject mapping) {
    return new Encoding("charmap", text, errors, REASON, (out, c) -> append(out, item(mapping, c)))
        .encode();
  }

  private static boolean append(StringBuilder out, PyObject value) {
    if (value == PyNone.NONE) {
      return false;
    }
    if (value instanceof PyInt number) {
      if (number.value() < 0 || number.value() >= BYTES) {
        throw PyErrors.typeError("character mapping must be in range(256)");
      }
      out.append((char) number.value());
      return true;
    }
    if (value instanceof PyStr bytes) {
      out.append(bytes.text());
      return true;
    }
    throw PyErrors.typeError("character mapping must return integer, None or str");
  }

  /** Converts all bytes by a mapping, or by a text that holds a character for each byte. */
  public static void decode(Decoding state, PyObject mapping) {
    while (state.left() > 0) {
      int at = state.at;
      int value = state.bytes.charAt(at);
      if (!(mapping instanceof PyUnicode table
          ? fromText(state, table, value)
          : fromMapping(state, item(mapping, value)))) {
        state.problem(at, at + 1, REASON);
      } else {
        state.at++;
      }
    }
  }

  private static boolean fromText(Decoding state, PyUnicode table, int value) {
    if (value >= table.length()) {
      return false;
    }
    int c = Characters.at(table, table.offset(value));
    if (c == UNDEFINED) {
      return false;
    }
    UnicodeLimits.append(state.out, c);
    return true;
  }

  private static boolean fromMapping(Decoding state, PyObject value) {
    if (value == PyNone.NONE) {
      return false;
    }
    if (value instanceof PyInt number) {
      int largest = UnicodeLimits.current().largest();
      if (number.value() < 0 || number.value() > largest) {
        throw PyErrors.typeError(
            "character mapping must be in range("
                + (largest > BYTES * BYTES ? "0x110000)" : "65536)"));
      }
      UnicodeLimits.append(state.out, (int) number.value());
      return true;
    }
    if (value instanceof PyUnicode text) {
      if (text.text().equals(String.valueOf(UNDEFINED))) {
        return false;
      }
      state.out.append(text.text());
      return true;
    }
    throw PyErrors.typeError("character mapping must return integer, None or unicode");
  }

  /** The mapping from the characters of a text to their places. */
  public static PyObject inverse(PyUnicode table) {
    PyDict dict = new PyDict();
    for (int i = 0; i < table.length(); i++) {
      int c = Characters.at(table, table.offset(i));
      if (c != UNDEFINED) {
        dict.put(PyInt.of(c), PyInt.of(i));
      }
    }
    return dict;
  }
}
