package krait.vm.modules.io;

import krait.vm.object.Conversions;
import krait.vm.object.PyBool;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyLong;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PyUnicode;

/** Decodes by an incremental decoder of the library, or of a program. */
final class LibraryDecoder extends StreamDecoder {

  private final PyObject decoder;

  LibraryDecoder(PyObject decoder) {
    this.decoder = decoder;
  }

  @Override
  String decode(String bytes, boolean last) {
    return decode(PyStr.of(bytes), last);
  }

  String decode(PyObject input, boolean last) {
    return text(IoCalls.call(decoder, IoCalls.DECODE, input, PyBool.of(last)));
  }

  /** The text of what a decoder returned. */
  static String text(PyObject result) {
    if (result instanceof PyUnicode text) {
      return text.text();
    }
    throw PyErrors.typeError(
        "decoder should return a string result, not '" + result.type().name() + "'");
  }

  @Override
  State state() {
    PyObject state = IoCalls.call(decoder, IoCalls.GETSTATE);
    if (state instanceof PyTuple pair && pair.size() == 2 && pair.get(0) instanceof PyStr bytes) {
      return new State(bytes.text(), Conversions.toLong(pair.get(1)));
    }
    throw wrongState();
  }

  private static PyException wrongState() {
    return PyErrors.of(PyExc.TypeError, "illegal decoder state");
  }

  @Override
  void setState(State state) {
    PyObject pair = new PyTuple(PyStr.of(state.pending()), PyLong.of(state.flags()));
    IoCalls.call(decoder, IoCalls.SETSTATE, pair);
  }

  @Override
  void reset() {
    IoCalls.call(decoder, IoCalls.RESET);
  }
}
