package krait.vm.modules.pickle;

import krait.vm.object.Attributes;
import krait.vm.object.PyDict;
import krait.vm.object.PyException;
import krait.vm.object.PyInt;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.Texts;
import krait.vm.object.ThreadState;
import krait.vm.op.ImportOps;
import org.jspecify.annotations.Nullable;

/** Writes classes and functions by the names under which modules have them. */
final class PickledGlobals {

  private static final int BYTE = 0xff;
  private static final int SHORT = 0xffff;

  private final PickleOutput out;
  private final int protocol;

  PickledGlobals(PickleOutput out, int protocol) {
    this.out = out;
    this.protocol = protocol;
  }

  /** Writes the class of a classic instance whose arguments were written. */
  void saveInstanceClass(PyObject cls) {
    String name = Attributes.get(cls, PyStr.of("__name__")).toString();
    out.op('i');
    out.line(moduleOf(cls, name));
    out.line(name);
  }

  /**
   * Writes an object by name.
   *
   * @param given its name, or null for its {@code __name__}
   */
  void save(PyObject object, @Nullable PyStr given) {
    PyObject known = given == null ? Attributes.get(object, PyStr.of("__name__")) : given;
    String name = known.toString();
    String module = moduleOf(object, name);
    PyObject home;
    try {
      ImportOps.module(module);
      home = ThreadState.current().interpreter().modules().get(module);
    } catch (PyException e) {
      throw PickleModule.picklingError(
          "Can't pickle " + Texts.repr(object) + ": import of module " + module + " failed");
    }
    PyObject found = home == null ? null : Attributes.find(home, PyStr.of(name));
    if (found == null) {
      throw PickleModule.picklingError(
          "Can't pickle "
              + Texts.repr(object)
              + ": attribute lookup "
              + module
              + "."
              + name
              + " failed");
    }
    if (found != object) {
      throw PickleModule.picklingError(
          "Can't pickle "
              + Texts.repr(object)
              + ": it's not the same object as "
              + module
              + "."
              + name);
    }
    if (protocol < 2 || !saveExtension(module, name)) {
      out.op('c');
      out.line(module);
      out.line(name);
    }
  }

  private boolean saveExtension(String module, String name) {
    PyObject registry =
        Attributes.get(ImportOps.module("copy_reg"), PyStr.of("_extension_registry"));
    PyObject code =
        registry instanceof PyDict dict
            ? dict.get(new PyTuple(PyStr.of(module), PyStr.of(name)))
            : null;
    if (!(code instanceof PyInt number)) {
      return false;
    }
    long value = number.value();
    int size = value <= BYTE ? 1 : value <= SHORT ? 2 : 4;
    out.op(size == 1 ? '\u0082' : size == 2 ? '\u0083' : '\u0084');
    out.number(value, size);
    return true;
  }

  /** The module that says to have made an object, or the first that has it under its name. */
  private static String moduleOf(PyObject object, String name) {
    PyObject said = Attributes.find(object, PyStr.of("__module__"));
    if (said != null && said != PyNone.NONE) {
      return said.toString();
    }
    PyDict modules = ThreadState.current().interpreter().modules();
    for (PyObject key : modules.keyArray()) {
      PyObject module = modules.get(key);
      boolean main = key.toString().equals("__main__");
      if (module != null && !main && Attributes.find(module, PyStr.of(name)) == object) {
        return key.toString();
      }
    }
    return "__main__";
  }
}
