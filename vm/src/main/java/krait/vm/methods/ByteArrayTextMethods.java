package krait.vm.methods;

import krait.vm.object.Conversions;
import krait.vm.object.Iterations;
import krait.vm.object.PyBuffer;
import krait.vm.object.PyByteArray;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyList;
import krait.vm.object.PyMemoryView;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;
import krait.vm.object.Slot;
import org.jspecify.annotations.Nullable;

/** {@code bytearray}: the methods of {@code str}, which make new arrays here. */
@PythonType("bytearray")
public final class ByteArrayTextMethods {

  private ByteArrayTextMethods() {}

  private static PyStr bytes(PyByteArray self) {
    return PyStr.of(self.content());
  }

  private static PyObject array(PyObject string) {
    return PyByteArray.of(string.toString());
  }

  private static PyObject arrays(PyObject list) {
    PyList strings = (PyList) list;
    for (int i = 0; i < strings.size(); i++) {
      strings.set(i, array(strings.get(i)));
    }
    return strings;
  }

  private static PyObject arrays(PyTuple parts) {
    return new PyTuple(array(parts.get(0)), array(parts.get(1)), array(parts.get(2)));
  }

  private static @Nullable PyObject orNone(@Nullable PyObject chars) {
    return chars == null || chars == PyNone.NONE ? chars : ByteArraySource.buffer(chars);
  }

  @PythonMethod
  static PyObject join(PyByteArray self, PyObject iterable) {
    PyObject[] items;
    try {
      items = Iterations.toFastArray(iterable);
    } catch (PyException e) {
      if (e.matches(PyExc.TypeError) && iterable.type().slot(Slot.ITER) == null) {
        throw PyErrors.typeError("can only join an iterable");
      }
      throw e;
    }
    String separator = self.content();
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < items.length; i++) {
      if (!(items[i] instanceof PyStr) && !(items[i] instanceof PyByteArray)) {
        throw PyErrors.typeError(
            "can only join an iterable of bytes (item "
                + i
                + " has type '"
                + items[i].type().name()
                + "')");
      }
      out.append(i == 0 ? "" : separator).append(items[i]);
    }
    return PyByteArray.of(out.toString());
  }

  @PythonMethod
  static PyObject replace(
      PyByteArray self, PyObject old, PyObject replacement, @Nullable PyObject count) {
    return array(
        StringChangeMethods.replace(
            bytes(self), ByteArraySource.buffer(old), ByteArraySource.buffer(replacement), count));
  }

  @PythonMethod(style = "UNPACKED")
  static PyObject translate(PyByteArray self, PyObject table, @Nullable PyObject deleted) {
    boolean same = table == PyNone.NONE && ByteArrayRules.current().buffersOnly();
    return array(
        Translating.bytes(
            bytes(self),
            same ? null : ByteArraySource.buffer(table),
            deleted == null ? PyStr.EMPTY : ByteArraySource.buffer(deleted)));
  }

  @PythonMethod
  static PyObject strip(PyByteArray self, @Nullable PyObject chars) {
    return array(StringChangeMethods.strip(bytes(self), orNone(chars)));
  }

  @PythonMethod
  static PyObject lstrip(PyByteArray self, @Nullable PyObject chars) {
    return array(StringChangeMethods.lstrip(bytes(self), orNone(chars)));
  }

  @PythonMethod
  static PyObject rstrip(PyByteArray self, @Nullable PyObject chars) {
    return array(StringChangeMethods.rstrip(bytes(self), orNone(chars)));
  }

  @PythonMethod
  static PyObject center(PyByteArray self, PyObject width, @Nullable PyObject fill) {
    return array(StringChangeMethods.center(bytes(self), width, fill));
  }

  @PythonMethod
  static PyObject ljust(PyByteArray self, PyObject width, @Nullable PyObject fill) {
    return array(StringChangeMethods.ljust(bytes(self), width, fill));
  }

  @PythonMethod
  static PyObject rjust(PyByteArray self, PyObject width, @Nullable PyObject fill) {
    return array(StringChangeMethods.rjust(bytes(self), width, fill));
  }

  @PythonMethod(style = "PARSED")
  static PyObject zfill(PyByteArray self, long width) {
    return array(StringChangeMethods.zfill(bytes(self), width));
  }

  @PythonMethod
  static PyObject expandtabs(PyByteArray self, @Nullable PyObject tabSize) {
    return array(StringChangeMethods.expandtabs(bytes(self), tabSize));
  }

  /** The separator of {@code partition}, which older versions make an array of first. */
  private static PyStr separator(PyObject separator) {
    if (separator instanceof PyStr || separator instanceof PyByteArray) {
      return PyStr.of(separator.toString());
    }
    if (ByteArrayRules.current().buffersOnly()) {
      if (separator instanceof PyBuffer || separator instanceof PyMemoryView) {
        return PyStr.of(separator.toString());
      }
      throw PyErrors.typeError(
          "'" + separator.type().name() + "' does not have the buffer interface");
    }
    PyByteArray made = new PyByteArray();
    ByteArrayMethods.init(made, separator, null, null);
    return PyStr.of(made.content());
  }

  @PythonMethod
  static PyObject partition(PyByteArray self, PyObject separator) {
    return arrays((PyTuple) StringSearchMethods.partition(bytes(self), separator(separator)));
  }

  @PythonMethod
  static PyObject rpartition(PyByteArray self, PyObject separator) {
    return arrays((PyTuple) StringSearchMethods.rpartition(bytes(self), separator(separator)));
  }

  @PythonMethod
  static PyObject split(
      PyByteArray self, @Nullable PyObject separator, @Nullable PyObject maximum) {
    return arrays(StringSearchMethods.split(bytes(self), orNone(separator), maximum));
  }

  @PythonMethod
  static PyObject rsplit(
      PyByteArray self, @Nullable PyObject separator, @Nullable PyObject maximum) {
    return arrays(StringSearchMethods.rsplit(bytes(self), orNone(separator), maximum));
  }

  @PythonMethod
  static PyObject splitlines(PyByteArray self, @Nullable PyObject keepEnds) {
    return arrays(
        Splitting.lines(bytes(self), keepEnds != null && Conversions.toInt(keepEnds) != 0));
  }
}
