package krait.vm.modules.pickle;

import java.util.IdentityHashMap;
import java.util.Map;
import krait.vm.object.Attributes;
import krait.vm.object.Calls;
import krait.vm.object.PyBaseString;
import krait.vm.object.PyBuiltin;
import krait.vm.object.PyClassObj;
import krait.vm.object.PyDict;
import krait.vm.object.PyFunction;
import krait.vm.object.PyInstance;
import krait.vm.object.PyInt;
import krait.vm.object.PyList;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PyType;
import krait.vm.object.PyUnicode;
import krait.vm.object.ThreadState;
import krait.vm.op.ImportOps;
import org.jspecify.annotations.Nullable;

/** Writes objects with all that they refer to. An object that is met again is referred to. */
final class PickleWriter {

  private static final int BATCH = 1000;
  private static final int BYTE = 0xff;

  private int protocol;
  private final PickleOutput out = new PickleOutput();
  private final Map<PyObject, Integer> memo = new IdentityHashMap<>();
  private @Nullable PyObject persistentId;
  private boolean fast;

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
    } else if (kind == PyList.class) {
      saveList((PyList) object);
    } else if (kind == PyDict.class) {
      saveDict((PyDict) object);
    } else if (object instanceof PyInstance instance) {
      saveInstance(instance);
    } else if (isGlobal(object)) {
      new PickledGlobals(out, protocol).save(object, null);
      put(object);
    } else {
      saveReduced(object);
    }
  }

  private static boolean isGlobal(PyObject object) {
    boolean function = object instanceof PyBuiltin builtin && builtin.self() == null;
    return object instanceof PyClassObj
        || object.type() == PyType.TYPE
        || object instanceof PyFunction
        || function;
  }

  private void get(int number) {
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

  private void put(PyObject object) {
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
    while (next < keys.length) {
      int end = isBinary() ? Math.min(next + BATCH, keys.length) : next + 1;
      boolean several = end - next > 1;
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

  private void saveReduced(PyObject object) {
    PyObject table = Attributes.get(ImportOps.module("copy_reg"), PyStr.of("dispatch_table"));
    PyObject function = table instanceof PyDict dict ? dict.get(object.type()) : null;
    PyObject result;
    if (function != null) {
      result = function.call1(object);
    } else if (object instanceof PyType) {
      new PickledGlobals(out, protocol).save(object, null);
      put(object);
      return;
    } else {
      PyObject reduce = Attributes.find(object, PyStr.of("__reduce_ex__"));
      result =
          reduce != null
              ? reduce.call1(PyInt.of(protocol))
              : Calls.method(object, "__reduce__");
    }
    if (result instanceof PyStr name) {
      new PickledGlobals(out, protocol).save(object, name);
      put(object);
      return;
    }
    if (!(result instanceof PyTuple parts) || parts.size() < 2 || parts.size() > 5) {
      throw PickleModule.picklingError(
          "Value returned by __reduce__ must be string or tuple of two to five elements");
    }
    saveParts(object, parts);
  }

  private static PyObject part(PyTuple parts, int index) {
    return index < parts.size() ? parts.get(index) : PyNone.NONE;
  }

  private void saveParts(PyObject object, PyTuple parts) {
    PyObject maker = parts.get(0);
    if (!(parts.get(1) instanceof PyTuple arguments)) {
      throw PickleModule.picklingError("args from reduce() should be a tuple");
    }
    PyObject name = Attributes.find(maker, PyStr.of("__name__"));
    if (protocol >= 2 && name instanceof PyStr text && text.text().equals("__newobj__")) {
      saveNew(object, arguments);
    } else {
      save(maker);
      save(arguments);
      out.op('R');
    }
    Integer known = memo.get(object);
    if (known != null) {
      out.op('0');
      get(known);
    } else {
      put(object);
    }
    saveMore(parts);
  }

  private void saveMore(PyTuple parts) {
    if (part(parts, 3) != PyNone.NONE) {
      saveList(part(parts, 3));
    }
    if (part(parts, 4) != PyNone.NONE) {
      savePairs(part(parts, 4));
    }
    if (part(parts, 2) != PyNone.NONE) {
      save(part(parts, 2));
      out.op('b');
    }
  }

  private void saveNew(PyObject object, PyTuple arguments) {
    if (arguments.size() == 0) {
      throw PickleModule.picklingError("__newobj__ arglist is empty");
    }
    PyObject cls = arguments.get(0);
    if (Attributes.find(cls, PyStr.of("__new__")) == null) {
      throw PickleModule.picklingError("args[0] from __newobj__ args has no __new__");
    }
    if (Attributes.find(object, PyStr.of("__class__")) != cls) {
      throw PickleModule.picklingError("args[0] from __newobj__ args has the wrong class");
    }
    save(cls);
    PyObject[] rest = java.util.Arrays.copyOfRange(arguments.items(), 1, arguments.size());
    save(PyTuple.of(rest));
    out.op('\u0081');
  }

  private void saveList(PyObject items) {
    PyObject item = krait.vm.object.Iterations.next(items);
    while (item != null) {
      save(item);
      out.op('a');
      item = krait.vm.object.Iterations.next(items);
    }
  }

  private void savePairs(PyObject items) {
    PyObject item = krait.vm.object.Iterations.next(items);
    while (item != null) {
      if (!(item instanceof PyTuple pair) || pair.size() != 2) {
        throw krait.vm.object.PyErrors.typeError("dict items iterator must return 2-tuples");
      }
      save(pair.get(0));
      save(pair.get(1));
      out.op('s');
      item = krait.vm.object.Iterations.next(items);
    }
  }
}
