package krait.vm.modules.pickle;

import java.util.IdentityHashMap;
import krait.vm.object.PyBaseString;
import krait.vm.object.PyBuiltin;
import krait.vm.object.PyClassObj;
import krait.vm.object.PyDict;
import krait.vm.object.PyErrors;
import krait.vm.object.PyFunction;
import krait.vm.object.PyInstance;
import krait.vm.object.PyList;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PyType;
import krait.vm.object.PyUnicode;
import krait.vm.object.Texts;
import krait.vm.object.ThreadState;
import krait.vm.object.VersionRange;
import org.jspecify.annotations.Nullable;

/** Writes objects with all that they refer to. An object that is met again is referred to. */
final class PickleWriter {

  static final int BATCH = 1000;
  private static final int BYTE = 0xff;

  private int protocol;
  private final PickleOutput out = new PickleOutput();
  private final IdentityHashMap<PyObject, Integer> memo = new IdentityHashMap<>();
  private final IdentityHashMap<PyObject, Integer> open = new IdentityHashMap<>();
  private @Nullable PyObject persistentId;
  private boolean fast;

  /** Whether a dictionary of several items ends in a mark and those of the last batch, if any. */
  private final boolean marksAll =
      VersionRange.FROM_2_7.contains(ThreadState.current().interpreter().version());

  PickleWriter(int protocol) {
    this.protocol = protocol;
  }

  void clearMemo() {
    memo.clear();
  }

  void setBinary(boolean binary) {
    protocol = binary ? Math.max(protocol, 1) : 0;
  }

  boolean isFast() {
    return fast;
  }

  void setFast(boolean withoutMemo) {
    fast = withoutMemo;
  }

  @Nullable PyObject persistentId() {
    return persistentId;
  }

  void setPersistentId(@Nullable PyObject function) {
    persistentId = function;
  }

  private boolean isBinary() {
    return protocol > 0;
  }

  /** The pickle of an object. */
  String dump(PyObject object) {
    open.clear();
    if (protocol >= 2) {
      out.op('\u0080');
      out.number(protocol, 1);
    }
    save(object);
    out.op('.');
    return out.take();
  }

  private boolean savePersistent(PyObject object) {
    PyObject function = persistentId;
    PyObject name = function == null ? PyNone.NONE : function.call1(object);
    if (name == PyNone.NONE) {
      return false;
    }
    if (isBinary()) {
      save(name);
      out.op('Q');
    } else {
      if (!(name instanceof PyStr)) {
        throw PickleModule.picklingError("persistent id must be string");
      }
      out.line("P" + name);
    }
    return true;
  }

  /** Writes an object. */
  void save(PyObject object) {
    ThreadState.current().poll();
    if (savePersistent(object) || out.atom(object, protocol)) {
      return;
    }
    if (object == PyTuple.EMPTY && isBinary()) {
      out.op(')');
      return;
    }
    Integer known = memo.get(object);
    if (known != null) {
      get(known);
      return;
    }
    Class<?> kind = object.getClass();
    if (kind == PyStr.class) {
      out.string(((PyStr) object).text(), isBinary());
      putText((PyStr) object);
    } else if (kind == PyUnicode.class) {
      out.unicode((PyUnicode) object, isBinary());
      putText((PyUnicode) object);
    } else if (kind == PyTuple.class) {
      saveTuple((PyTuple) object);
    } else if (fast && isContainer(object, kind)) {
      saveOnce(object, kind);
    } else {
      saveParted(object, kind);
    }
  }

  /** Without a memo there is no end to what contains itself. */
  private void saveOnce(PyObject object, Class<?> kind) {
    if (open.put(object, open.size()) != null) {
      throw PyErrors.valueError(
          "fast mode: can't pickle cyclic objects including object type "
              + object.type().name()
              + " at "
              + Texts.address(object));
    }
    saveParted(object, kind);
    open.remove(object);
  }

  private static boolean isContainer(PyObject object, Class<?> kind) {
    return kind == PyList.class || kind == PyDict.class || object instanceof PyInstance;
  }

  private void saveParted(PyObject object, Class<?> kind) {
    if (kind == PyList.class) {
      saveList((PyList) object);
    } else if (kind == PyDict.class) {
      saveDict((PyDict) object);
    } else if (object instanceof PyInstance instance) {
      saveInstance(instance);
    } else if (isGlobal(object)) {
      new PickledGlobals(out, protocol).save(object, null);
      put(object);
    } else {
      new PickledReductions(this, out, protocol).save(object);
    }
  }

  private static boolean isGlobal(PyObject object) {
    boolean function = object instanceof PyBuiltin builtin && builtin.self() == null;
    return object instanceof PyClassObj
        || object.type() == PyType.TYPE
        || object instanceof PyFunction
        || function;
  }

  /** The number of an object that was written; null if it was not. */
  @Nullable Integer known(PyObject object) {
    return memo.get(object);
  }

  /** Writes a reference to an object of a number. */
  void get(int number) {
    if (!isBinary()) {
      out.line("g" + number);
    } else {
      out.op(number <= BYTE ? 'h' : 'j');
      out.number(number, number <= BYTE ? 1 : 4);
    }
  }

  /** Short texts are as well written again. */
  private void putText(PyBaseString text) {
    if (text.length() > 1) {
      put(text);
    }
  }

  /** Gives an object that was written a number. */
  void put(PyObject object) {
    if (fast) {
      return;
    }
    int number = memo.size() + 1;
    memo.put(object, number);
    if (!isBinary()) {
      out.line("p" + number);
    } else {
      out.op(number <= BYTE ? 'q' : 'r');
      out.number(number, number <= BYTE ? 1 : 4);
    }
  }

  private void saveTuple(PyTuple tuple) {
    int size = tuple.size();
    boolean counted = protocol >= 2 && size > 0 && size <= 3;
    if (!counted) {
      out.op('(');
    }
    for (PyObject item : tuple.items()) {
      save(item);
    }
    Integer known = memo.get(tuple);
    if (known != null) {
      // An item refers to the tuple, which is made by now: what was put down is not needed.
      out.text(counted ? "0".repeat(size) : isBinary() ? "1" : "0".repeat(size + 1));
      get(known);
      return;
    }
    out.op(counted ? (char) ('\u0084' + size) : 't');
    if (size > 0) {
      put(tuple);
    }
  }

  private void saveList(PyList list) {
    out.text(isBinary() ? "]" : "(l");
    put(list);
    int next = 0;
    while (next < list.size()) {
      int end = isBinary() ? Math.min(next + BATCH, list.size()) : next + 1;
      boolean several = end - next > 1;
      if (several) {
        out.op('(');
      }
      for (; next < end && next < list.size(); next++) {
        save(list.get(next));
      }
      out.op(several ? 'e' : 'a');
    }
  }

  private void saveDict(PyDict dict) {
    out.text(isBinary() ? "}" : "(d");
    put(dict);
    saveItems(dict);
  }

  private void saveItems(PyDict dict) {
    PyObject[] keys = dict.keyArray();
    int next = 0;
    boolean marked = isBinary() && keys.length > 1 && marksAll;
    while (next < keys.length) {
      int end = isBinary() ? Math.min(next + BATCH, keys.length) : next + 1;
      boolean several = marked || end - next > 1;
      if (several) {
        out.op('(');
      }
      for (; next < end; next++) {
        PyObject value = dict.get(keys[next]);
        save(keys[next]);
        save(value == null ? PyNone.NONE : value);
      }
      out.op(several ? 'u' : 's');
    }
    if (marked && keys.length % BATCH == 0) {
      out.text("(u");
    }
  }

  private void saveInstance(PyInstance instance) {
    out.op('(');
    PyObject cls = instance.cls();
    if (isBinary()) {
      save(cls);
    }
    PyObject arguments = instance.lookup(PyStr.of("__getinitargs__"));
    if (arguments != null) {
      for (PyObject item : krait.vm.object.Iterations.toArray(arguments.call0())) {
        save(item);
      }
    }
    if (isBinary()) {
      out.op('o');
    } else {
      new PickledGlobals(out, 0).saveInstanceClass(cls);
    }
    put(instance);
    PyObject getState = instance.lookup(PyStr.of("__getstate__"));
    save(getState == null ? instance.dict() : getState.call0());
    out.op('b');
  }
}
