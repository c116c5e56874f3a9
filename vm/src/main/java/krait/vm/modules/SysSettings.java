package krait.vm.modules;

import java.util.List;
import krait.vm.object.Flag;
import krait.vm.object.PyBool;
import krait.vm.object.PyList;
import krait.vm.object.PyModule;
import krait.vm.object.PyStr;
import krait.vm.object.Settings;
import krait.vm.object.VersionRange;

/** What the command line and the environment put into {@code sys}. */
final class SysSettings {

  private SysSettings() {}

  static void fill(PyModule sys, Settings settings) {
    sys.put("argv", new PyList());
    sys.put("path", strings(settings.path()));
    sys.put("warnoptions", strings(settings.warnOptions()));
    if (VersionRange.FROM_2_6.contains(settings.version())) {
      sys.put("dont_write_bytecode", PyBool.of(settings.has(Flag.DONT_WRITE_BYTECODE)));
      sys.put("py3kwarning", PyBool.of(settings.has(Flag.PY3K_WARNING)));
    }
    sys.put("executable", PyStr.EMPTY);
    sys.put("prefix", PyStr.EMPTY);
    sys.put("exec_prefix", PyStr.EMPTY);
  }

  /** A list of strings. */
  static PyList strings(List<String> texts) {
    PyList list = new PyList();
    for (String text : texts) {
      list.add(PyStr.of(text));
    }
    return list;
  }
}
