package krait.vm.modules;

import krait.vm.codec.Codecs;
import krait.vm.codec.ErrorHandlers;
import krait.vm.object.Calls;
import krait.vm.object.Encodings;
import krait.vm.object.PyErrors;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonModule;
import krait.vm.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** The module {@code _codecs}: the registry. */
@PythonModule("_codecs")
public final class CodecsModule {

  private CodecsModule() {}

  @PythonMethod
  static void register(PyObject search) {
    if (!Calls.isCallable(search)) {
      throw PyErrors.typeError("argument must be callable");
    }
    ThreadState.current().interpreter().codecs().searches().add(search);
  }

  @PythonMethod(style = "PARSED")
  static PyObject lookup(PyObject encoding) {
    return Codecs.lookup(Codecs.name(encoding, "lookup", 1, ""));
  }

  @PythonMethod
  static PyObject encode(PyObject object, @Nullable PyObject encoding, @Nullable PyObject errors) {
    return Codecs.encode(
        object,
        Codecs.name(encoding, "encode", 2, Encodings.defaultName()),
        handler(errors, "encode", 3));
  }

  @PythonMethod
  static PyObject decode(PyObject object, @Nullable PyObject encoding, @Nullable PyObject errors) {
    return Codecs.decode(
        object,
        Codecs.name(encoding, "decode", 2, Encodings.defaultName()),
        handler(errors, "decode", 3));
  }

  static String handler(@Nullable PyObject errors, String function, int number) {
    return errors == null || errors == PyNone.NONE
        ? "strict"
        : Codecs.name(errors, function, number, "strict");
  }

  @PythonMethod(name = "lookup_error", style = "PARSED")
  static PyObject lookupError(PyObject name) {
    return ErrorHandlers.lookup(Codecs.name(name, "lookup_error", 1, ""));
  }

  @PythonMethod(name = "register_error")
  static void registerError(PyObject name, PyObject handler) {
    String known = Codecs.name(name, "register_error", 1, "");
    if (!Calls.isCallable(handler)) {
      throw PyErrors.typeError("handler must be callable");
    }
    ThreadState.current().interpreter().codecs().handlers().put(known, handler);
  }
}
