package krait.vm.methods;

import krait.vm.object.Iterations;
import krait.vm.object.PyDictView;
import krait.vm.object.PyList;
import krait.vm.object.PyObject;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;
import krait.vm.object.Texts;
import krait.vm.object.ThreadState;

/** Views of dictionaries: what all have. */
@PythonType({"dict_keys", "dict_values", "dict_items"})
public final class DictViewMethods {

  private DictViewMethods() {}

  @PythonMethod(name = "__len__")
  static long length(PyDictView self) {
    return self.size();
  }

  @PythonMethod(name = "__iter__")
  static PyObject iter(PyDictView self) {
    return self.iterator();
  }

  @PythonMethod(name = "__repr__")
  static String repr(PyDictView self) {
    ThreadState state = ThreadState.current();
    if (!state.enterRepr(self, " while getting the repr of a list")) {
      return "...";
    }
    try {
      PyList items = new PyList(Iterations.toArray(self).clone());
      return self.type().name() + "(" + Texts.repr(items) + ")";
    } finally {
      state.leaveRepr();
    }
  }
}
