package krait.vm.modules.functools;

import java.util.Arrays;
import krait.vm.modules.FunctionRules;
import krait.vm.object.Calls;
import krait.vm.object.Extended;
import krait.vm.object.Extension;
import krait.vm.object.KeywordName;
import krait.vm.object.PyDict;
import krait.vm.object.PyErrors;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PyType;
import krait.vm.object.PythonGetter;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonSetter;
import krait.vm.object.PythonType;
import org.jspecify.annotations.Nullable;

/** {@code functools.partial}: a callable with some of its arguments. */
@PythonType("functools.partial")
public final class Partial extends PyObject implements Extended {

  /** The type. */
  public static final PyType TYPE =
      PyType.builtin("functools.partial", true).withDict().withWeakrefs();

  private final Extension extension = new Extension();
  private PyObject function;
  private PyTuple args;
  private PyObject keywords;

  private Partial(PyType type, PyObject function, PyTuple args, PyObject keywords) {
    super(type);
    this.function = function;
    this.args = args;
    this.keywords = keywords;
  }

  @Override
  public Extension extension() {
    return extension;
  }

  @PythonNew(name = "__new__")
  static PyObject create(PyType cls, PyObject[] given, PyStr[] names) {
    int positional = given.length - names.length;
    if (positional < 1) {
      throw PyErrors.typeError("type 'partial' takes at least one argument");
    }
    if (!Calls.isCallable(given[0])) {
      throw PyErrors.typeError("the first argument must be callable");
    }
    PyTuple args = PyTuple.of(Arrays.copyOfRange(given, 1, positional));
    PyObject keywords =
        names.length == 0 && !FunctionRules.current().newerCollections()
            ? PyNone.NONE
            : keywords(given, positional, names);
    return new Partial(cls, given[0], args, keywords);
  }

  private static PyDict keywords(PyObject[] given, int positional, PyStr[] names) {
    PyDict dict = new PyDict();
    for (int i = 0; i < names.length; i++) {
      dict.put(KeywordName.key(names[i]), given[positional + i]);
    }
    return dict;
  }

  @Override
  public PyObject call(PyObject[] given, PyStr[] names) {
    if (type().isHeap()) {
      return super.call(given, names);
    }
    return apply(this, given, names);
  }

  @PythonMethod(name = "__call__")
  static PyObject apply(Partial self, PyObject[] given, PyStr[] names) {
    int positional = given.length - names.length;
    PyObject[] all = Arrays.copyOf(self.args.items(), self.args.size() + positional);
    System.arraycopy(given, 0, all, self.args.size(), positional);
    PyDict merged = self.keywords instanceof PyDict dict ? dict.copy() : new PyDict();
    for (int i = 0; i < names.length; i++) {
      merged.put(KeywordName.key(names[i]), given[positional + i]);
    }
    return Calls.apply(self.function, all, merged);
  }

  @PythonGetter(name = "func", member = true)
  static PyObject function(Partial self) {
    return self.function;
  }

  @PythonGetter(name = "args", member = true)
  static PyObject args(Partial self) {
    return self.args;
  }

  @PythonGetter(name = "keywords", member = true)
  static PyObject keywords(Partial self) {
    return self.keywords;
  }

  @PythonGetter(name = "__dict__")
  static PyObject dictionary(Partial self) {
    return self.extension.dict();
  }

  @PythonSetter(name = "__dict__")
  static void setDictionary(Partial self, @Nullable PyObject value) {
    if (value == null) {
      throw PyErrors.typeError("a partial object's dictionary may not be deleted");
    }
    if (!(value instanceof PyDict dict)) {
      throw PyErrors.typeError("setting partial object's dictionary to a non-dict");
    }
    self.extension.setDict(dict);
  }

  @PythonMethod(name = "__reduce__", since = "2.7")
  static PyObject reduce(Partial self) {
    PyObject dict = self.extension.hasDict() ? self.extension.dict() : PyNone.NONE;
    return new PyTuple(
        self.type(),
        new PyTuple(self.function),
        new PyTuple(self.function, self.args, self.keywords, dict));
  }

  @PythonMethod(name = "__setstate__", since = "2.7")
  static void setState(Partial self, PyObject state) {
    if (!(state instanceof PyTuple parts)
        || parts.size() != 4
        || !Calls.isCallable(parts.get(0))
        || !(parts.get(1) instanceof PyTuple newArgs)
        || !(parts.get(2) == PyNone.NONE || parts.get(2) instanceof PyDict)) {
      throw PyErrors.typeError("invalid partial state");
    }
    self.function = parts.get(0);
    self.args = newArgs.getClass() == PyTuple.class ? newArgs : PyTuple.of(newArgs.items());
    self.keywords = plainKeywords(parts.get(2));
    if (parts.get(3) instanceof PyDict dict) {
      self.extension.setDict(dict);
    } else {
      self.extension.dropDict();
    }
  }

  private static PyObject plainKeywords(PyObject given) {
    if (!(given instanceof PyDict dict)) {
      return new PyDict();
    }
    return dict.getClass() == PyDict.class ? dict : dict.copy();
  }
}
