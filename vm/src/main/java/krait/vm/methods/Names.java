package krait.vm.methods;

import krait.vm.object.Encodings;
import krait.vm.object.PyErrors;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyUnicode;

/** Names given as objects. */
public final class Names {

  private Names() {}

  /** The name of an attribute. */
  public static PyStr attribute(PyObject name) {
    if (name instanceof PyStr text) {
      return text;
    }
    if (name instanceof PyUnicode text) {
      return Encodings.ascii(text);
    }
    throw PyErrors.typeError("attribute name must be string, not '" + name.type().name() + "'");
  }

  /** The name of an attribute as the functions {@code getattr} and so on want it. */
  public static PyStr attribute(PyObject name, String function) {
    if (name instanceof PyStr || name instanceof PyUnicode) {
      return attribute(name);
    }
    throw PyErrors.typeError(function + "(): attribute name must be string");
  }
}
