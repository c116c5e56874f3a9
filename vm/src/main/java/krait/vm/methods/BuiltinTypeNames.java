package krait.vm.methods;

import krait.vm.object.PyType;

/** The modules that built-in types say they are from. */
final class BuiltinTypeNames {

  private BuiltinTypeNames() {}

  static String moduleOf(PyType type) {
    int dot = type.name().lastIndexOf('.');
    return dot < 0 ? "__builtin__" : type.name().substring(0, dot);
  }
}
