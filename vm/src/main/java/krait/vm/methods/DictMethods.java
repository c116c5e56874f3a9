package krait.vm.methods;

import krait.vm.object.Attributes;
import krait.vm.object.Calls;
import krait.vm.object.HashTable;
import krait.vm.object.Iterations;
import krait.vm.object.KeywordName;
import krait.vm.object.PyDict;
import krait.vm.object.PyDictView;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyList;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PySet;
import krait.vm.object.PyStr;
import krait.vm.object.PyType;
import krait.vm.object.PythonClassMethod;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;
import krait.vm.object.Slot;
import krait.vm.object.TableIterator;
import krait.vm.object.Texts;
import krait.vm.object.ThreadState;
import krait.vm.object.TypeRules;
import krait.vm.object.Warnings;
import krait.vm.op.ItemOps;
import org.jspecify.annotations.Nullable;

/** {@code dict}. */
@PythonType("dict")
public final class DictMethods {

  private DictMethods() {}

  @PythonNew(name = "__new__")
  static PyObject create(PyType cls, PyObject[] args, PyStr[] names) {
    return cls == PyDict.TYPE ? new PyDict() : new PyDict.Derived(cls);
  }

  /** What {@code dict.__init__} does. */
  @PythonMethod(name = "__init__")
  public static void init(PyDict self, PyObject[] args, PyStr[] names) {
    update(self, args, names, "dict");
  }

  @PythonMethod
  static void update(PyDict self, PyObject[] args, PyStr[] names) {
    update(self, args, names, "update");
  }

  private static void update(PyDict self, PyObject[] args, PyStr[] names, String function) {
    int positional = args.length - names.length;
    if (positional > 1) {
      throw PyErrors.typeError(function + " expected at most 1 arguments, got " + positional);
    }
    if (positional == 1) {
      merge(self, args[0]);
    }
    if (names.length > 0) {
      PyDict keywords = new PyDict();
      for (int i = names.length - 1; i >= 0; i--) {
        keywords.put(KeywordName.key(names[i]), args[positional + i]);
      }
      self.merge(keywords, true);
    }
  }

  /** Takes over what a mapping or an iterable of pairs holds. */
  static void merge(PyDict self, PyObject other) {
    if (other instanceof PyDict dict) {
      self.merge(dict, true);
      return;
    }
    PyObject keys = Attributes.find(other, PyStr.of("keys"));
    if (keys == null) {
      mergePairs(self, other);
      return;
    }
    PyObject iterator = Iterations.iterator(keys.call0());
    PyObject key = Iterations.next(iterator);
    while (key != null) {
      self.put(key, ItemOps.getItem(other, key));
      key = Iterations.next(iterator);
    }
  }

  private static void mergePairs(PyDict self, PyObject pairs) {
    PyObject iterator = Iterations.iterator(pairs);
    int index = 0;
    PyObject pair = Iterations.next(iterator);
    while (pair != null) {
      PyObject[] items;
      try {
        items = Iterations.toArray(pair);
      } catch (PyException e) {
        if (e.matches(PyExc.TypeError)) {
          throw PyErrors.typeError(
              "cannot convert dictionary update sequence element #" + index + " to a sequence");
        }
        throw e;
      }
      if (items.length != 2) {
        throw PyErrors.valueError(
            "dictionary update sequence element #"
                + index
                + " has length "
                + items.length
                + "; 2 is required");
      }
      self.put(items[0], items[1]);
      index++;
      pair = Iterations.next(iterator);
    }
  }

  /** What {@code dict.__repr__} does. */
  @PythonMethod(name = "__repr__")
  public static String repr(PyDict self) {
    ThreadState state = ThreadState.current();
    if (!state.enterRepr(self, "")) {
      return "{...}";
    }
    try {
      StringBuilder out = new StringBuilder("{");
      for (int at = self.nextEntry(0); at >= 0; at = self.nextEntry(at + 1)) {
        PyObject value = self.valueAt(at);
        out.append(out.length() > 1 ? ", " : "");
        out.append(Texts.repr(self.keyAt(at))).append(": ").append(Texts.repr(value));
      }
      return out.append('}').toString();
    } finally {
      state.leaveRepr();
    }
  }

  @PythonMethod(name = "__len__")
  static long length(PyDict self) {
    return self.size();
  }

  @PythonMethod(name = "__iter__")
  static PyObject iter(PyDict self) {
    return new TableIterator(TableIterator.KEY_TYPE, self);
  }

  @PythonMethod(name = "__contains__", style = "PLAIN")
  static boolean contains(PyDict self, PyObject key) {
    return self.find(key) >= 0;
  }

  @PythonMethod(name = "has_key")
  static boolean hasKey(PyDict self, PyObject key) {
    Warnings.ofPython3("dict.has_key() not supported in 3.x; use the in operator");
    return self.find(key) >= 0;
  }

  @PythonMethod(name = "__getitem__", style = "PLAIN")
  static PyObject getItem(PyDict self, PyObject key) {
    PyObject value = self.get(key);
    if (value != null) {
      return value;
    }
    if (self.getClass() != PyDict.class) {
      PyObject method = self.type().lookup(Slot.MISSING.pyName());
      if (method != null) {
        return Calls.invoke(method, self, key);
      }
    }
    throw PyErrors.keyError(key);
  }

  @PythonMethod(name = "__setitem__")
  static void setItem(PyDict self, PyObject key, PyObject value) {
    self.put(key, value);
  }

  @PythonMethod(name = "__delitem__")
  static void deleteItem(PyDict self, PyObject key) {
    if (self.remove(key) == null) {
      throw PyErrors.keyError(key);
    }
  }

  @PythonMethod(style = "UNPACKED")
  static PyObject get(PyDict self, PyObject key, @Nullable PyObject otherwise) {
    PyObject value = self.get(key);
    return value != null ? value : otherwise == null ? PyNone.NONE : otherwise;
  }

  @PythonMethod(style = "UNPACKED")
  static PyObject setdefault(PyDict self, PyObject key, @Nullable PyObject otherwise) {
    return self.setDefault(key, otherwise == null ? PyNone.NONE : otherwise);
  }

  @PythonMethod(style = "UNPACKED")
  static PyObject pop(PyDict self, PyObject key, @Nullable PyObject otherwise) {
    if (self.size() == 0 && otherwise == null) {
      String problem = TypeRules.current().nothingToPop();
      throw problem.isEmpty() ? PyErrors.keyError(key) : PyErrors.of(PyExc.KeyError, problem);
    }
    PyObject value = self.size() == 0 ? null : self.remove(key);
    if (value != null) {
      return value;
    }
    if (otherwise == null) {
      throw PyErrors.keyError(key);
    }
    return otherwise;
  }

  @PythonMethod
  static PyObject popitem(PyDict self) {
    if (self.size() == 0) {
      throw PyErrors.of(PyExc.KeyError, "popitem(): dictionary is empty");
    }
    return self.popItem();
  }

  @PythonMethod
  static void clear(PyDict self) {
    self.clear();
  }

  @PythonMethod
  static PyObject copy(PyDict self) {
    return self.copy();
  }

  @PythonMethod
  static PyObject keys(PyDict self) {
    return new PyList(self.keyArray());
  }

  @PythonMethod
  static PyObject values(PyDict self) {
    return new PyList(self.valueArray());
  }

  @PythonMethod
  static PyObject items(PyDict self) {
    return new PyList(self.itemArray());
  }

  @PythonMethod
  static PyObject iterkeys(PyDict self) {
    return new TableIterator(TableIterator.KEY_TYPE, self);
  }

  @PythonMethod
  static PyObject itervalues(PyDict self) {
    return new TableIterator(TableIterator.VALUE_TYPE, self);
  }

  @PythonMethod
  static PyObject iteritems(PyDict self) {
    return new TableIterator(TableIterator.ITEM_TYPE, self);
  }

  @PythonClassMethod(name = "fromkeys", style = "UNPACKED")
  static PyObject fromKeys(PyObject cls, PyObject keys, @Nullable PyObject value) {
    PyObject with = value == null ? PyNone.NONE : value;
    PyObject dict = cls.call0();
    if (dict.getClass() == PyDict.class && ((PyDict) dict).size() == 0 && isTable(keys)) {
      ((PyDict) dict).putKeys((HashTable) keys, with);
      return dict;
    }
    PyObject iterator = Iterations.iterator(keys);
    PyObject key = Iterations.next(iterator);
    while (key != null) {
      ItemOps.setItem(dict, key, with);
      key = Iterations.next(iterator);
    }
    return dict;
  }

  private static boolean isTable(PyObject keys) {
    return keys.getClass() == PyDict.class || keys.getClass() == PySet.class;
  }

  @PythonMethod(since = "2.7")
  static PyObject viewkeys(PyDict self) {
    return new PyDictView(PyDictView.KEYS_TYPE, self);
  }

  @PythonMethod(since = "2.7")
  static PyObject viewvalues(PyDict self) {
    return new PyDictView(PyDictView.VALUES_TYPE, self);
  }

  @PythonMethod(since = "2.7")
  static PyObject viewitems(PyDict self) {
    return new PyDictView(PyDictView.ITEMS_TYPE, self);
  }
}
