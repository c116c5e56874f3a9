package krait.vm.methods;

import krait.vm.object.Attributes;
import krait.vm.object.Comparisons;
import krait.vm.object.Encodings;
import krait.vm.object.PyErrors;
import krait.vm.object.PyHeapObject;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyType;
import krait.vm.object.PyUnicode;
import krait.vm.object.PythonGetter;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonSetter;
import krait.vm.object.PythonType;
import krait.vm.object.Slot;
import krait.vm.object.Texts;
import krait.vm.object.TypeCalls;
import org.jspecify.annotations.Nullable;

/** {@code object}. */
@PythonType("object")
public final class ObjectMethods {

  private ObjectMethods() {}

  @PythonNew(name = "__new__")
  static PyObject create(PyType cls, PyObject[] args, PyStr[] names) {
    boolean usesOwnNew = TypeCalls.inherits(cls, Slot.NEW);
    if (args.length > 0 && usesOwnNew && TypeCalls.inherits(cls, Slot.INIT)) {
      throw PyErrors.typeError("object.__new__() takes no parameters");
    }
    PyObject instance = Instances.create(cls);
    return instance == null ? new PyHeapObject(cls) : instance;
  }

  @PythonMethod(name = "__init__")
  static void init(PyObject self, PyObject[] args, PyStr[] names) {
    boolean usesOwnInit = TypeCalls.inherits(self.type(), Slot.INIT);
    if (args.length > 0 && usesOwnInit && TypeCalls.inherits(self.type(), Slot.NEW)) {
      throw PyErrors.typeError("object.__init__() takes no parameters");
    }
  }

  @PythonMethod(name = "__repr__")
  static String repr(PyObject self) {
    PyType type = self.type();
    PyObject module = type.isHeap() ? type.dict().get("__module__") : null;
    String prefix =
        module instanceof PyStr name && !name.text().equals("__builtin__") ? name.text() + "." : "";
    return "<" + prefix + type.name() + " object at " + Texts.address(self) + ">";
  }

  @PythonMethod(name = "__str__")
  static String str(PyObject self) {
    return Texts.repr(self);
  }

  @PythonMethod(name = "__hash__")
  static long hash(PyObject self) {
    return Comparisons.identity(self) >> 4;
  }

  @PythonMethod(name = "__getattribute__")
  static PyObject getAttribute(PyObject self, PyObject name) {
    PyStr key = Names.attribute(name);
    PyObject value = Attributes.generic(self, key);
    if (value == null) {
      throw PyErrors.noAttribute(self, key);
    }
    return value;
  }

  @PythonMethod(name = "__setattr__")
  static void setAttribute(PyObject self, PyObject name, PyObject value) {
    Attributes.genericSet(self, Names.attribute(name), value);
  }

  @PythonMethod(name = "__delattr__")
  static void deleteAttribute(PyObject self, PyObject name) {
    Attributes.genericSet(self, Names.attribute(name), null);
  }

  @PythonMethod(name = "__format__", since = "2.6")
  static PyObject format(PyObject self, PyObject spec) {
    PyObject text =
        spec instanceof PyUnicode ? Encodings.toUnicode(Texts.str(self)) : Texts.str(self);
    return Attributes.get(text, PyStr.of("__format__")).call1(spec);
  }

  @PythonGetter(name = "__class__")
  static PyObject cls(PyObject self) {
    return self.type();
  }

  @PythonSetter(name = "__class__")
  static void setClass(PyObject self, @Nullable PyObject value) {
    if (value == null) {
      throw PyErrors.typeError("can't delete __class__ attribute");
    }
    if (!(value instanceof PyType type)) {
      throw PyErrors.typeError(
          "__class__ must be set to new-style class, not '" + value.type().name() + "' object");
    }
    PyType old = self.type();
    if (!type.isHeap() || !old.isHeap()) {
      throw PyErrors.typeError("__class__ assignment: only for heap types");
    }
    boolean same =
        type.builtinBase() == old.builtinBase()
            && type.hasDict() == old.hasDict()
            && type.slotCount() == old.slotCount();
    if (!same) {
      throw PyErrors.typeError(
          "__class__ assignment: '"
              + type.name()
              + "' object layout differs from '"
              + old.name()
              + "'");
    }
    self.setType(type);
  }
}
