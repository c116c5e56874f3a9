package krait.vm.methods;

import krait.vm.object.PyCell;
import krait.vm.object.PyCode;
import krait.vm.object.PyDict;
import krait.vm.object.PyErrors;
import krait.vm.object.PyException;
import krait.vm.object.PyFunction;
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
import krait.vm.object.Texts;
import krait.vm.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** {@code function}. */
@PythonType("function")
public final class FunctionMethods {

  private FunctionMethods() {}

  @PythonMethod(name = "__get__")
  static PyObject get(PyObject self, PyObject object, @Nullable PyObject owner) {
    return DescriptorMethods.bind(self, object, owner);
  }

  @PythonNew(name = "__new__", keywords = "code globals name argdefs closure")
  static PyObject create(
      PyType cls,
      PyObject code,
      PyObject globals,
      @Nullable PyObject name,
      @Nullable PyObject defaults,
      PyObject[] more) {
    if (!(code instanceof PyCode body)) {
      throw wrongArgument(1, "code", code);
    }
    if (!(globals instanceof PyDict names)) {
      throw wrongArgument(2, "dict", globals);
    }
    PyFunction function =
        new PyFunction(
            ThreadState.current().interpreter(),
            body,
            names,
            defaultsOf(defaults),
            cells(body, more.length > 0 ? more[0] : PyNone.NONE));
    if (name instanceof PyStr text) {
      function.setName(text);
    } else if (name != null && name != PyNone.NONE) {
      throw PyErrors.typeError("arg 3 (name) must be None or string");
    }
    return function;
  }

  private static PyException wrongArgument(int number, String wanted, PyObject given) {
    String name = given == PyNone.NONE ? "None" : given.type().name();
    return PyErrors.typeError(
        "function() argument " + number + " must be " + wanted + ", not " + name);
  }

  private static PyObject[] defaultsOf(@Nullable PyObject defaults) {
    if (defaults == null || defaults == PyNone.NONE) {
      return PyTuple.NO_ITEMS;
    }
    if (defaults instanceof PyTuple values) {
      return values.items();
    }
    throw PyErrors.typeError("arg 4 (defaults) must be None or tuple");
  }

  private static PyCell[] cells(PyCode code, PyObject closure) {
    int wanted = code.source().freevars().size();
    if (!(closure instanceof PyTuple) && (wanted > 0 || closure != PyNone.NONE)) {
      throw PyErrors.typeError(
          wanted > 0 ? "arg 5 (closure) must be tuple" : "arg 5 (closure) must be None or tuple");
    }
    PyObject[] given = closure instanceof PyTuple tuple ? tuple.items() : PyTuple.NO_ITEMS;
    if (given.length != wanted) {
      throw PyErrors.valueError(
          code.name() + " requires closure of length " + wanted + ", not " + given.length);
    }
    PyCell[] cells = new PyCell[wanted];
    for (int i = 0; i < wanted; i++) {
      if (!(given[i] instanceof PyCell cell)) {
        throw PyErrors.typeError("arg 5 (closure) expected cell, found " + given[i].type().name());
      }
      cells[i] = cell;
    }
    return cells;
  }

  @PythonMethod(name = "__repr__")
  static String repr(PyFunction self) {
    return "<function " + self.name() + " at " + Texts.address(self) + ">";
  }

  @PythonMethod(name = "__call__")
  static PyObject call(PyFunction self, PyObject[] args, PyStr[] names) {
    return self.call(args, names);
  }

  @PythonGetter(name = "func_name")
  static PyObject funcName(PyFunction self) {
    return self.name();
  }

  @PythonSetter(name = "func_name")
  static void setFuncName(PyFunction self, @Nullable PyObject value) {
    if (!(value instanceof PyStr name)) {
      throw PyErrors.typeError("__name__ must be set to a string object");
    }
    self.setName(name);
  }

  @PythonGetter(name = "__name__")
  static PyObject name(PyFunction self) {
    return self.name();
  }

  @PythonSetter(name = "__name__")
  static void setName(PyFunction self, @Nullable PyObject value) {
    setFuncName(self, value);
  }

  @PythonGetter(name = "__module__", member = true)
  static PyObject module(PyFunction self) {
    return self.module();
  }

  @PythonSetter(name = "__module__")
  static void setModule(PyFunction self, @Nullable PyObject value) {
    self.setModule(value == null ? PyNone.NONE : value);
  }

  @PythonGetter(name = "__doc__", member = true)
  static PyObject doc(PyFunction self) {
    return self.doc();
  }

  @PythonSetter(name = "__doc__")
  static void setDoc(PyFunction self, @Nullable PyObject value) {
    self.setDoc(value == null ? PyNone.NONE : value);
  }

  @PythonGetter(name = "func_doc", member = true)
  static PyObject funcDoc(PyFunction self) {
    return self.doc();
  }

  @PythonSetter(name = "func_doc")
  static void setFuncDoc(PyFunction self, @Nullable PyObject value) {
    setDoc(self, value);
  }

  @PythonGetter(name = "__dict__")
  static PyObject dict(PyFunction self) {
    return self.dict();
  }

  @PythonSetter(name = "__dict__")
  static void setDict(PyFunction self, @Nullable PyObject value) {
    if (value == null) {
      throw PyErrors.typeError("function's dictionary may not be deleted");
    }
    if (!(value instanceof PyDict dict)) {
      throw PyErrors.typeError("setting function's dictionary to a non-dict");
    }
    self.setDict(dict);
  }

  @PythonGetter(name = "func_dict")
  static PyObject funcDict(PyFunction self) {
    return self.dict();
  }

  @PythonSetter(name = "func_dict")
  static void setFuncDict(PyFunction self, @Nullable PyObject value) {
    setDict(self, value);
  }

  @PythonGetter(name = "func_globals", member = true)
  static PyObject funcGlobals(PyFunction self) {
    return self.globals();
  }

  @PythonGetter(name = "__globals__", since = "2.6", member = true)
  static PyObject globals(PyFunction self) {
    return self.globals();
  }

  @PythonGetter(name = "func_code")
  static PyObject funcCode(PyFunction self) {
    return self.code();
  }

  @PythonSetter(name = "func_code")
  static void setFuncCode(PyFunction self, @Nullable PyObject value) {
    if (!(value instanceof PyCode code)) {
      throw PyErrors.typeError("__code__ must be set to a code object");
    }
    int wanted = code.source().freevars().size();
    if (wanted != self.closure().length) {
      throw PyErrors.valueError(
          self.name()
              + "() requires a code object with "
              + self.closure().length
              + " free vars, not "
              + wanted);
    }
    self.setCode(code);
  }

  @PythonGetter(name = "__code__", since = "2.6")
  static PyObject code(PyFunction self) {
    return self.code();
  }

  @PythonSetter(name = "__code__", since = "2.6")
  static void setCode(PyFunction self, @Nullable PyObject value) {
    setFuncCode(self, value);
  }

  @PythonGetter(name = "func_defaults")
  static PyObject funcDefaults(PyFunction self) {
    PyTuple values = self.defaultsTuple();
    return values == null ? PyNone.NONE : values;
  }

  @PythonSetter(name = "func_defaults")
  static void setFuncDefaults(PyFunction self, @Nullable PyObject value) {
    if (value == null || value == PyNone.NONE) {
      self.setDefaults(null);
    } else if (value instanceof PyTuple tuple) {
      self.setDefaults(tuple);
    } else {
      throw PyErrors.typeError("__defaults__ must be set to a tuple object");
    }
  }

  @PythonGetter(name = "__defaults__", since = "2.6")
  static PyObject defaults(PyFunction self) {
    return funcDefaults(self);
  }

  @PythonSetter(name = "__defaults__", since = "2.6")
  static void setDefaults(PyFunction self, @Nullable PyObject value) {
    setFuncDefaults(self, value);
  }

  @PythonGetter(name = "func_closure", member = true)
  static PyObject funcClosure(PyFunction self) {
    return self.closure().length == 0 ? PyNone.NONE : PyTuple.of(self.closure());
  }

  @PythonGetter(name = "__closure__", since = "2.6", member = true)
  static PyObject closure(PyFunction self) {
    return funcClosure(self);
  }
}
