package krait.vm.op;

import krait.code.CodeFlag;
import krait.vm.object.PyCell;
import krait.vm.object.PyCode;
import krait.vm.object.PyDict;
import krait.vm.object.PyFrame;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.TypeRules;
import org.jspecify.annotations.Nullable;

/** The local variables of a frame as a dictionary, and back. */
public final class Frames {

  private Frames() {}

  /** The local names of a frame: a dictionary brought up to date, or a mapping that was given. */
  public static PyObject locals(PyFrame frame) {
    PyObject known = frame.locals();
    if (known != null && !(known instanceof PyDict)) {
      return known;
    }
    PyDict dict = known == null ? new PyDict() : (PyDict) known;
    frame.setLocals(dict);
    PyCode code = frame.code();
    PyStr[] names = code.varnames();
    @Nullable PyObject[] values = frame.values();
    int count = Math.min(names.length, code.source().nlocals());
    for (int i = count - 1; i >= 0; i--) {
      put(dict, names[i], values[i]);
    }
    PyStr[] cellNames = code.cellNames();
    for (int i = shownCells(code) - 1; i >= 0; i--) {
      put(dict, cellNames[i], ((PyCell) values[code.source().nlocals() + i]).value());
    }
    return dict;
  }

  /** How many cells are local names: those of a class's body that come from outside are not. */
  private static int shownCells(PyCode code) {
    return code.source().has(CodeFlag.OPTIMIZED) || TypeRules.current().freeNamesInClasses()
        ? code.cellNames().length
        : code.source().cellvars().size();
  }

  private static void put(PyDict dict, PyStr name, @Nullable PyObject value) {
    if (value == null) {
      dict.remove(name);
    } else {
      dict.put(name, value);
    }
  }

  /** Sets the variables from the dictionary of {@link #locals}; names it lacks stay as they are. */
  public static void toFast(PyFrame frame) {
    toFast(frame, false);
  }

  /**
   * Sets the variables from the dictionary of {@link #locals}.
   *
   * @param clear whether variables whose names it lacks lose their values
   */
  public static void toFast(PyFrame frame, boolean clear) {
    if (!(frame.locals() instanceof PyDict dict)) {
      return;
    }
    PyCode code = frame.code();
    PyStr[] names = code.varnames();
    @Nullable PyObject[] values = frame.values();
    int count = Math.min(names.length, code.source().nlocals());
    for (int i = 0; i < count; i++) {
      PyObject value = dict.getStr(names[i]);
      if (value != null || clear) {
        values[i] = value;
      }
    }
    PyStr[] cellNames = code.cellNames();
    int cells = shownCells(code);
    for (int i = 0; i < cells; i++) {
      PyObject value = dict.getStr(cellNames[i]);
      if (value != null || clear) {
        ((PyCell) values[code.source().nlocals() + i]).setValue(value);
      }
    }
  }
}
