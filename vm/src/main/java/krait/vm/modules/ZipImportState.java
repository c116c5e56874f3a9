package krait.vm.modules;

import krait.vm.object.InterpreterState;
import krait.vm.object.PyDict;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PyType;
import krait.vm.object.TypeCreation;

/** What {@code zipimport} keeps for one interpreter: its exception, and the archives it knows. */
final class ZipImportState {

  private final PyDict directories = new PyDict();
  private final PyObject error;

  ZipImportState() {
    PyDict body = new PyDict();
    body.put("__module__", PyStr.of("zipimport"));
    error =
        TypeCreation.create(
            PyType.TYPE, "ZipImportError", new PyTuple(PyExc.ImportError), body, null);
  }

  /** That of an interpreter. */
  static ZipImportState of(InterpreterState interpreter) {
    return interpreter.attachment(ZipImportState.class, ZipImportState::new);
  }

  /** The directories of archives by the names of their files. */
  PyDict directories() {
    return directories;
  }

  /** {@code ZipImportError}. */
  PyObject errorType() {
    return error;
  }

  /** A {@code ZipImportError}. */
  PyException error(String message) {
    return new PyException(error, PyStr.of(message));
  }
}
