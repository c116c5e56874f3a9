package krait.vm.modules.ast;

import krait.vm.object.Attributes;
import krait.vm.object.Iterations;
import krait.vm.object.PyDict;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyHeapObject;
import krait.vm.object.PyInt;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PyType;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;
import krait.vm.op.ItemOps;
import org.jspecify.annotations.Nullable;

/** {@code _ast.AST}: the class of all nodes, since 2.6. */
@PythonType("_ast.AST")
public final class AstMethods {

  /** The type. */
  public static final PyType TYPE =
      PyType.builtin("_ast.AST", true).withExtras(AstMethods::addFields);

  private static final PyStr FIELDS = PyStr.internStatic("_fields");

  private AstMethods() {}

  private static void addFields(PyDict dict) {
    dict.put("_fields", PyTuple.of(PyTuple.NO_ITEMS));
    dict.put("_attributes", PyTuple.of(PyTuple.NO_ITEMS));
  }

  @PythonNew(name = "__new__")
  static PyObject create(PyType cls, PyObject[] args, PyStr[] names) {
    return new PyHeapObject(cls);
  }

  @PythonMethod(name = "__init__")
  static void init(PyObject self, PyObject[] args, PyStr[] names) {
    PyType type = self.type();
    PyObject fields = fields(type);
    int count = fields == null ? 0 : Iterations.length(fields);
    int positional = args.length - names.length;
    if (positional > 0) {
      if (fields == null || count != positional) {
        throw wrongCount(type, count);
      }
      for (int i = 0; i < positional; i++) {
        Attributes.set(self, name(ItemOps.getItem(fields, PyInt.of(i))), args[i]);
      }
    }
    for (int i = 0; i < names.length; i++) {
      Attributes.set(self, names[i], args[positional + i]);
    }
  }

  private static @Nullable PyObject fields(PyType type) {
    try {
      return Attributes.get(type, FIELDS);
    } catch (PyException e) {
      if (e.matches(PyExc.Exception)) {
        return null;
      }
      throw e;
    }
  }

  private static PyException wrongCount(PyType type, int count) {
    return PyErrors.typeError(
        type.name()
            + " constructor takes "
            + (count == 0 ? "" : "either 0 or ")
            + count
            + " positional argument"
            + (count == 1 ? "" : "s"));
  }

  private static PyStr name(PyObject field) {
    if (field instanceof PyStr text) {
      return text;
    }
    throw PyErrors.typeError("attribute name must be string, not '" + field.type().name() + "'");
  }

  @PythonMethod(name = "__reduce__")
  static PyObject reduce(PyObject self) {
    PyObject dict = Attributes.find(self, PyStr.of("__dict__"));
    return dict == null
        ? new PyTuple(self.type(), PyTuple.EMPTY)
        : new PyTuple(self.type(), PyTuple.EMPTY, dict);
  }
}
