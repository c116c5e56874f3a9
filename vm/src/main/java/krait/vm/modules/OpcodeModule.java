package krait.vm.modules;

import java.util.List;
import java.util.Map;
import krait.dis.Dis;
import krait.vm.object.PyDict;
import krait.vm.object.PyInt;
import krait.vm.object.PyList;
import krait.vm.object.PyModule;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PythonInitializer;
import krait.vm.object.PythonModule;
import krait.vm.object.ThreadState;

/** {@code opcode}: the tables of the instruction set. */
@PythonModule("opcode")
public final class OpcodeModule {

  /** The names that {@code from opcode import *} gives, in the order of {@code __all__}. */
  static final List<String> NAMES =
      List.of(
          "cmp_op",
          "hasconst",
          "hasname",
          "hasjrel",
          "hasjabs",
          "haslocal",
          "hascompare",
          "hasfree",
          "opname",
          "opmap",
          "HAVE_ARGUMENT",
          "EXTENDED_ARG");

  private OpcodeModule() {}

  @PythonInitializer
  static void initialize(PyModule module) {
    Dis dis = Dis.of(ThreadState.current().interpreter().version());
    module.put("cmp_op", PyTuple.of(strings(dis.cmp_op)));
    module.put("hasconst", numbers(dis.hasconst));
    module.put("hasname", numbers(dis.hasname));
    module.put("hasjrel", numbers(dis.hasjrel));
    module.put("hasjabs", numbers(dis.hasjabs));
    module.put("haslocal", numbers(dis.haslocal));
    module.put("hascompare", numbers(dis.hascompare));
    module.put("hasfree", numbers(dis.hasfree));
    module.put("opname", new PyList(strings(dis.opname)));
    PyDict numbers = new PyDict();
    for (Map.Entry<String, Integer> entry : dis.opmap.entrySet()) {
      numbers.put(entry.getKey(), PyInt.of(entry.getValue()));
    }
    module.put("opmap", numbers);
    module.put("HAVE_ARGUMENT", PyInt.of(Dis.HAVE_ARGUMENT));
    module.put("EXTENDED_ARG", PyInt.of(dis.EXTENDED_ARG));
    module.put("__all__", new PyList(strings(NAMES)));
  }

  /** The strings of some names. */
  static PyObject[] strings(List<String> names) {
    PyObject[] strings = new PyObject[names.size()];
    for (int i = 0; i < strings.length; i++) {
      strings[i] = PyStr.of(names.get(i));
    }
    return strings;
  }

  private static PyList numbers(List<Integer> codes) {
    PyList list = new PyList();
    for (int code : codes) {
      list.add(PyInt.of(code));
    }
    return list;
  }
}
