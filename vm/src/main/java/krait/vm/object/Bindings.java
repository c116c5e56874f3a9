package krait.vm.object;

import java.util.HashMap;
import java.util.Map;

/** Turns the entries of method tables into the descriptors that stand in a type's dictionary. */
final class Bindings {

  private Bindings() {}

  static void fill(PyType type, PyDict dict, MethodTable[] tables) {
    Map<String, PyGetSet> properties = new HashMap<>();
    for (MethodTable table : tables) {
      MethodSpec[] specs = table.specs();
      for (int index = 0; index < specs.length; index++) {
        bind(type, dict, table, index, specs[index], properties);
      }
    }
  }

  private static void bind(
      PyType type,
      PyDict dict,
      MethodTable table,
      int index,
      MethodSpec spec,
      Map<String, PyGetSet> properties) {
    PyStr name = PyStr.internStatic(spec.name());
    switch (spec.kind()) {
      case NEW -> dict.put(name, new PyBuiltin(table, index, spec, type));
      case STATIC -> dict.put(name, new PyStaticMethod(new PyBuiltin(table, index, spec, null)));
      case CLASS -> dict.put(name, new PyMethodDescr(PyMethodDescr.CLASS_TYPE, type, table, index));
      case GETTER, MEMBER, SETTER -> {
        PyGetSet property = properties.get(spec.name());
        if (property == null) {
          property = new PyGetSet(type, spec);
          properties.put(spec.name(), property);
          dict.put(name, property);
        }
        property.add(table, index, spec.kind() == MethodSpec.Kind.SETTER);
      }
      default -> dict.put(name, PyMethodDescr.of(type, table, index, spec));
    }
  }

  /** Gives an exception type its own entries for the constructor that it has from its base. */
  static void ownConstructor(PyType type, PyDict dict) {
    PyType base = type.base();
    if (base == null) {
      return;
    }
    if (base.slot(Slot.NEW) instanceof PyBuiltin maker) {
      dict.setDefault(Slot.NEW.pyName(), maker.ofType(type));
    }
    if (base.slot(Slot.INIT) instanceof PyMethodDescr init) {
      dict.setDefault(Slot.INIT.pyName(), init.ofType(type));
    }
  }

  /** Whether the version in use has an attribute of a built-in type. */
  static boolean isVisible(PyObject value) {
    MethodSpec spec;
    if (value instanceof PyMethodDescr method) {
      spec = method.spec();
    } else if (value instanceof PyGetSet property) {
      spec = property.spec();
    } else {
      return true;
    }
    return !spec.isLimited() || spec.isIn(ThreadState.current().interpreter().version());
  }
}
