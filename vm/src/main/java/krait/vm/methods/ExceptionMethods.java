package krait.vm.methods;

import krait.vm.object.Conversions;
import krait.vm.object.Iterations;
import krait.vm.object.PyBaseException;
import krait.vm.object.PyDict;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyInt;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PyType;
import krait.vm.object.PyUnicode;
import krait.vm.object.PythonGetter;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonSetter;
import krait.vm.object.PythonType;
import krait.vm.object.Slot;
import krait.vm.object.Texts;
import krait.vm.object.ThreadState;
import krait.vm.object.TypeRules;
import krait.vm.object.VersionRange;
import krait.vm.object.Warnings;
import krait.vm.op.ItemOps;
import org.jspecify.annotations.Nullable;

/** {@code BaseException}. */
@PythonType("exceptions.BaseException")
public final class ExceptionMethods {

  private ExceptionMethods() {}

  @PythonNew(name = "__new__")
  static PyObject create(PyType cls, PyObject[] args, PyStr[] names) {
    return new PyBaseException(cls);
  }

  @PythonMethod(name = "__init__")
  static void init(PyBaseException self, PyObject[] args, PyStr[] names) {
    if (names.length > 0) {
      throw PyErrors.typeError(self.type().name() + " does not take keyword arguments");
    }
    self.setArgs(PyTuple.of(args));
    if (args.length == 1) {
      self.setMessage(args[0]);
    }
  }

  @PythonMethod(name = "__str__")
  static PyObject str(PyBaseException self) {
    PyTuple args = self.args();
    return switch (args.size()) {
      case 0 -> PyStr.EMPTY;
      case 1 -> Texts.str(args.get(0));
      default -> Texts.str(args);
    };
  }

  @PythonMethod(name = "__unicode__", since = "2.6")
  static PyObject unicode(PyBaseException self) {
    boolean ownText =
        self.type().slot(Slot.STR) != PyExc.BaseException.slot(Slot.STR)
            && TypeRules.current().exceptionsAreOneText();
    if (ownText) {
      return UnicodeTexts.unicode(Texts.strOrAny(self));
    }
    PyTuple args = self.args();
    return switch (args.size()) {
      case 0 -> PyUnicode.EMPTY;
      case 1 -> UnicodeTexts.unicode(args.get(0));
      default -> UnicodeTexts.unicode(args);
    };
  }

  @PythonMethod(name = "__repr__")
  static String repr(PyBaseException self) {
    return self.type().shortName() + Texts.repr(self.args());
  }

  @PythonMethod(name = "__getitem__", style = "SEQUENCE")
  static PyObject getItem(PyBaseException self, PyObject index) {
    Warnings.ofPython3(
        "__getitem__ not supported for exception classes in 3.x; use args attribute");
    return ItemOps.getItem(self.args(), PyInt.of(Conversions.toIndexOverflowing(index)));
  }

  @PythonMethod(name = "__getslice__")
  static PyObject getSlice(PyBaseException self, PyObject start, PyObject stop) {
    Warnings.ofPython3(
        "__getslice__ not supported for exception classes in 3.x; use args attribute");
    return ItemOps.getSlice(self.args(), start, stop);
  }

  @PythonMethod(name = "__setstate__")
  static void setState(PyBaseException self, PyObject state) {
    if (state instanceof PyDict dict) {
      self.dict().merge(dict, true);
    } else if (state != PyNone.NONE) {
      throw PyErrors.typeError("state is not a dictionary");
    }
  }

  @PythonMethod(name = "__reduce__")
  static PyObject reduce(PyBaseException self) {
    return self.dict().size() == 0
        ? new PyTuple(self.type(), self.args())
        : new PyTuple(self.type(), self.args(), self.dict());
  }

  @PythonGetter
  static PyObject args(PyBaseException self) {
    return self.args();
  }

  @PythonSetter(name = "args")
  static void setArgs(PyBaseException self, @Nullable PyObject value) {
    if (value == null) {
      throw PyErrors.typeError("args may not be deleted");
    }
    self.setArgs(PyTuple.of(Iterations.toArray(value)));
  }

  @PythonGetter
  static PyObject message(PyBaseException self) {
    PyObject own = self.dict().get("message");
    if (own != null) {
      return own;
    }
    PyObject message = self.message();
    if (message == null) {
      throw PyErrors.attributeError("message attribute was deleted");
    }
    if (VersionRange.FROM_2_6.contains(ThreadState.current().interpreter().version())) {
      Warnings.warn(
          PyExc.DeprecationWarning, "BaseException.message has been deprecated as of Python 2.6");
    }
    return message;
  }

  @PythonSetter(name = "message")
  static void setMessage(PyBaseException self, @Nullable PyObject value) {
    if (value == null) {
      self.dict().remove(PyStr.of("message"));
      self.setMessage(null);
    } else {
      self.dict().put("message", value);
    }
  }

  @PythonGetter(name = "__dict__")
  static PyObject dict(PyBaseException self) {
    return self.dict();
  }

  @PythonSetter(name = "__dict__")
  static void setDict(PyBaseException self, @Nullable PyObject value) {
    if (value == null) {
      throw PyErrors.typeError("__dict__ may not be deleted");
    }
    if (!(value instanceof PyDict dict)) {
      throw PyErrors.typeError("__dict__ must be a dictionary");
    }
    self.setDict(dict);
  }
}
