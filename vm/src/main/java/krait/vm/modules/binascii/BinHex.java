package krait.vm.modules.binascii;

import krait.vm.modules.BufferArguments;
import krait.vm.modules.ModuleErrors;
import krait.vm.object.PyException;
import krait.vm.object.PyInt;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonModule;

/** The functions of {@code binascii} for files of BinHex 4. */
@PythonModule("binascii")
public final class BinHex {

  private static final String ALPHABET =
      "!\"#$%&'()*+,-012345689@ABCDEFGHIJKLMNPQRSTUVXYZ[`abcdefhijklmpqr";
  private static final char RUN = 0x90;
  private static final int LONGEST_RUN = 255;
  private static final int SHORTEST_RUN = 4;

  private BinHex() {}

  private static PyException incomplete(String message) {
    return ModuleErrors.of("binascii", "Incomplete", message);
  }

  @PythonMethod(name = "b2a_hqx", style = "PARSED")
  static String encode(PyObject data) {
    StringBuilder text = new StringBuilder();
    Sextets.split(
        BufferArguments.string(data, "b2a_hqx() argument 1"),
        value -> text.append(ALPHABET.charAt(value)));
    return text.toString();
  }

  @PythonMethod(name = "a2b_hqx", style = "PARSED")
  static PyObject decode(PyObject text) {
    String from = BufferArguments.characters(text, "a2b_hqx() argument 1");
    Sextets bytes = new Sextets();
    boolean done = false;
    for (int i = 0; i < from.length() && !done; i++) {
      char c = from.charAt(i);
      int value = ALPHABET.indexOf(c);
      if (value >= 0) {
        bytes.add(value);
      } else if (c == ':') {
        done = true;
      } else if (c != '\n' && c != '\r') {
        throw BinasciiModule.error("Illegal char");
      }
    }
    if (bytes.left() > 0 && !done) {
      throw incomplete("String has incomplete number of bytes");
    }
    return new PyTuple(PyStr.of(bytes.text()), PyInt.of(done ? 1 : 0));
  }

  @PythonMethod(name = "rlecode_hqx", style = "PARSED")
  static String encodeRuns(PyObject data) {
    String from = BufferArguments.string(data, "rlecode_hqx() argument 1");
    StringBuilder out = new StringBuilder();
    int i = 0;
    while (i < from.length()) {
      char c = from.charAt(i);
      int end = i + 1;
      while (end < from.length() && from.charAt(end) == c && end - i < LONGEST_RUN) {
        end++;
      }
      if (c == RUN) {
        out.append(RUN).append('\0');
        i++;
      } else if (end - i >= SHORTEST_RUN) {
        out.append(c).append(RUN).append((char) (end - i));
        i = end;
      } else {
        out.append(c);
        i++;
      }
    }
    return out.toString();
  }

  @PythonMethod(name = "rledecode_hqx", style = "PARSED")
  static String decodeRuns(PyObject data) {
    String from = BufferArguments.string(data, "rledecode_hqx() argument 1");
    StringBuilder out = new StringBuilder();
    int i = 0;
    while (i < from.length()) {
      char c = from.charAt(i++);
      if (c != RUN) {
        out.append(c);
        continue;
      }
      if (i == from.length()) {
        throw incomplete("");
      }
      int count = from.charAt(i++);
      if (count == 0) {
        out.append(RUN);
      } else if (out.length() == 0) {
        throw BinasciiModule.error("Orphaned RLE code at start");
      } else {
        out.append(String.valueOf(out.charAt(out.length() - 1)).repeat(count - 1));
      }
    }
    return out.toString();
  }
}
