package krait.vm.modules.io;

import krait.vm.object.Conversions;
import krait.vm.object.Extended;
import krait.vm.object.Extension;
import krait.vm.object.PyErrors;
import krait.vm.object.PyInt;
import krait.vm.object.PyLong;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PyType;
import krait.vm.object.PyUnicode;
import krait.vm.object.PythonGetter;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;
import org.jspecify.annotations.Nullable;

/** {@code _io.IncrementalNewlineDecoder}. */
@PythonType("_io.IncrementalNewlineDecoder")
public final class NewlineDecoder extends PyObject implements Extended {

  /** The type. */
  static final PyType TYPE = PyType.builtin("_io.IncrementalNewlineDecoder", true);

  private final Extension extension = new Extension();
  private @Nullable LibraryDecoder decoder;
  private @Nullable NewlineTranslator translator;

  private NewlineDecoder(PyType type) {
    super(type);
  }

  @Override
  public Extension extension() {
    return extension;
  }

  private NewlineTranslator translator() {
    NewlineTranslator known = translator;
    if (known == null) {
      throw PyErrors.valueError("IncrementalNewlineDecoder.__init__ not called");
    }
    return known;
  }

  @PythonNew(name = "__new__")
  static PyObject create(PyType cls, PyObject[] args, PyStr[] names) {
    return new NewlineDecoder(cls);
  }

  @PythonMethod(
      name = "__init__",
      keywords = "decoder translate errors",
      style = "KEYWORDS",
      errorName = "IncrementalNewlineDecoder")
  static void init(
      NewlineDecoder self, PyObject decoder, PyObject translate, @Nullable PyObject errors) {
    self.decoder = decoder == PyNone.NONE ? null : new LibraryDecoder(decoder);
    self.translator = new NewlineTranslator(self.decoder, Conversions.toInt(translate) != 0);
  }

  @PythonMethod(
      keywords = "input final",
      style = "KEYWORDS",
      errorName = "IncrementalNewlineDecoder")
  static PyObject decode(NewlineDecoder self, PyObject input, @Nullable PyObject last) {
    boolean ends = last != null && Conversions.toInt(last) != 0;
    NewlineTranslator translator = self.translator();
    LibraryDecoder decoder = self.decoder;
    String text =
        decoder == null
            ? translator.decode(LibraryDecoder.text(input), ends)
            : translator.translated(decoder.decode(input, ends), ends);
    return PyUnicode.of(text);
  }

  @PythonMethod
  static PyObject getstate(NewlineDecoder self) {
    StreamDecoder.State state = self.translator().state();
    return new PyTuple(PyStr.of(state.pending()), PyLong.of(state.flags()));
  }

  @PythonMethod
  static void setstate(NewlineDecoder self, PyObject state) {
    if (!(state instanceof PyTuple pair)) {
      throw PyErrors.typeError("argument must be 2-item sequence, not " + state.type().name());
    }
    if (pair.size() != 2) {
      throw PyErrors.typeError("argument must be sequence of length 2, not " + pair.size());
    }
    if (!(pair.get(1) instanceof PyInt) && !(pair.get(1) instanceof PyLong)) {
      throw PyErrors.typeError("argument 2 must be an integer, not " + pair.get(1).type().name());
    }
    long flags = Conversions.toLong(pair.get(1));
    self.translator().setState(new StreamDecoder.State(pair.get(0).toString(), flags));
  }

  @PythonMethod
  static void reset(NewlineDecoder self) {
    self.translator().reset();
  }

  @PythonGetter
  static PyObject newlines(NewlineDecoder self) {
    return self.translator().newlines();
  }
}
