package krait.vm.op;

import krait.opcode.Opcode;
import krait.vm.object.Attributes;
import krait.vm.object.Calls;
import krait.vm.object.Iterations;
import krait.vm.object.PyCell;
import krait.vm.object.PyDict;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyFrame;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.Slot;
import org.jspecify.annotations.Nullable;

/** Names: globals, built-ins, names of class bodies, cells. */
public final class NameOps {

  private NameOps() {}

  /** The value of a global or built-in name, if the site knows where it is. */
  public static @Nullable PyObject quickGlobal(PyFrame frame, PyStr name, Site site) {
    PyDict globals = frame.globals();
    PyDict from = site.globals;
    if (from == null) {
      return globals.probe(site.place, name);
    }
    return from == globals && site.keyChanges == globals.keyChanges()
        ? frame.builtins().probe(site.place, name)
        : null;
  }

  /** The value of a global or built-in name. */
  @Executes(Opcode.LOAD_GLOBAL)
  public static PyObject loadGlobal(PyFrame frame, PyStr name, Site site) {
    PyDict globals = frame.globals();
    int place = globals.find(name);
    if (place >= 0) {
      site.globals = null;
      site.place = place;
      return globals.valueAt(place);
    }
    PyDict builtins = frame.builtins();
    place = builtins.find(name);
    if (place < 0) {
      throw PyErrors.nameError("global name '" + name + "' is not defined");
    }
    site.globals = globals;
    site.keyChanges = globals.keyChanges();
    site.place = place;
    return builtins.valueAt(place);
  }

  /** The value of a name in a module or class body. */
  @Executes(Opcode.LOAD_NAME)
  public static PyObject loadName(PyFrame frame, PyStr name) {
    PyObject locals = frame.locals();
    PyObject value = null;
    if (locals != null) {
      value = mapped(locals, name);
    }
    if (value == null) {
      value = frame.globals().getStr(name);
    }
    if (value == null) {
      value = frame.builtins().getStr(name);
    }
    if (value == null) {
      throw PyErrors.nameError("name '" + name + "' is not defined");
    }
    return value;
  }

  private static @Nullable PyObject mapped(PyObject locals, PyStr name) {
    if (locals.getClass() == PyDict.class) {
      return ((PyDict) locals).getStr(name);
    }
    PyObject method = locals.type().slot(Slot.GETITEM);
    if (method == null) {
      return null;
    }
    try {
      return Calls.invoke(method, locals, name);
    } catch (PyException e) {
      if (e.matches(PyExc.KeyError)) {
        return null;
      }
      throw e;
    }
  }

  /** Binds a name in a module or class body. */
  @Executes(Opcode.STORE_NAME)
  public static void storeName(PyFrame frame, PyStr name, PyObject value) {
    PyObject locals = frame.locals();
    if (locals == null) {
      throw PyErrors.systemError("no locals when storing '" + name + "'");
    }
    store(locals, name, value);
  }

  private static void store(PyObject locals, PyStr name, PyObject value) {
    if (locals.getClass() == PyDict.class) {
      ((PyDict) locals).put(name, value);
    } else {
      ItemOps.setItem(locals, name, value);
    }
  }

  /** Unbinds a name in a module or class body. */
  @Executes(Opcode.DELETE_NAME)
  public static void deleteName(PyFrame frame, PyStr name) {
    PyObject locals = frame.locals();
    if (locals == null) {
      throw PyErrors.systemError("no locals when deleting '" + name + "'");
    }
    boolean deleted;
    if (locals.getClass() == PyDict.class) {
      deleted = ((PyDict) locals).remove(name) != null;
    } else {
      deleted = deleteMapped(locals, name);
    }
    if (!deleted) {
      throw PyErrors.nameError("name '" + name + "' is not defined");
    }
  }

  private static boolean deleteMapped(PyObject locals, PyStr name) {
    try {
      ItemOps.deleteItem(locals, name);
      return true;
    } catch (PyException e) {
      // Whatever went wrong, CPython says that the name is not there.
      return false;
    }
  }

  /** Unbinds a global name. */
  @Executes(Opcode.DELETE_GLOBAL)
  public static void deleteGlobal(PyFrame frame, PyStr name) {
    if (frame.globals().remove(name) == null) {
      throw PyErrors.nameError("global name '" + name + "' is not defined");
    }
  }

  /** The error for a local variable without a value. */
  public static PyException unboundLocal(PyFrame frame, int index) {
    return PyErrors.of(
        PyExc.UnboundLocalError,
        "local variable '" + frame.code().varnames()[index] + "' referenced before assignment");
  }

  /** The value of a cell, which has this place in the frame. */
  @Executes(Opcode.LOAD_DEREF)
  public static PyObject loadCell(PyFrame frame, PyCell cell, int place) {
    PyObject value = cell.value();
    if (value == null) {
      throw emptyCell(frame, place - frame.code().source().nlocals());
    }
    return value;
  }

  private static PyException emptyCell(PyFrame frame, int number) {
    PyStr name = frame.code().cellNames()[number];
    if (number < frame.code().source().cellvars().size()) {
      return PyErrors.of(
          PyExc.UnboundLocalError, "local variable '" + name + "' referenced before assignment");
    }
    return PyErrors.nameError(
        "free variable '" + name + "' referenced before assignment in enclosing scope");
  }

  /** Copies the public names of a module into the local names. */
  @Executes(Opcode.IMPORT_STAR)
  public static void importStar(PyFrame frame, PyObject module) {
    PyObject locals = Frames.locals(frame);
    PyObject all = Attributes.find(module, PyStr.of("__all__"));
    boolean skip = all == null;
    PyDict dict = Attributes.dictOf(module);
    if (all == null && dict == null) {
      throw PyErrors.of(PyExc.ImportError, "from-import-* object has no __dict__ and no __all__");
    }
    PyObject[] names =
        all != null ? Iterations.toArray(all) : dict == null ? PyTuple.NO_ITEMS : dict.keyArray();
    for (PyObject key : names) {
      if (key instanceof PyStr name && !(skip && name.text().startsWith("_"))) {
        store(locals, name, Attributes.get(module, name));
      }
    }
    Frames.toFast(frame);
  }
}
