package krait.vm.methods;

import krait.vm.object.PyExc;
import krait.vm.object.PyType;

/** The modules that built-in types say they are from. */
final class BuiltinTypeNames {

  private BuiltinTypeNames() {}

  static String moduleOf(PyType type) {
    if (type.isSubtypeOf(PyExc.BaseException)) {
      return "exceptions";
    }
    int dot = type.name().lastIndexOf('.');
    return dot < 0 ? "__builtin__" : type.name().substring(0, dot);
  }
}
