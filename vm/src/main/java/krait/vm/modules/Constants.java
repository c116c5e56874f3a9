package krait.vm.modules;

import java.util.ArrayList;
import java.util.List;
import krait.code.CodeObject;
import krait.code.Const;
import krait.code.UnicodeText;
import krait.vm.codec.InternalForm;
import krait.vm.object.InterpreterState;
import krait.vm.object.PyBool;
import krait.vm.object.PyBuffer;
import krait.vm.object.PyByteArray;
import krait.vm.object.PyCode;
import krait.vm.object.PyComplex;
import krait.vm.object.PyDict;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyFloat;
import krait.vm.object.PyInt;
import krait.vm.object.PyList;
import krait.vm.object.PyLong;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PySet;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PyUnicode;
import krait.vm.object.UnicodeLimits;

/** Makes constants of Python objects: the way back from {@link CodeObjects}. */
public final class Constants {

  private final InterpreterState interpreter;
  private int depth;

  /** Makes constants of the objects of an interpreter. */
  public Constants(InterpreterState interpreter) {
    this.interpreter = interpreter;
  }

  /** The constant that is like an object; a ValueError if there can be none. */
  public Const constant(PyObject value) {
    if (++depth > 2000) {
      throw PyErrors.valueError("object too deeply nested to marshal");
    }
    try {
      return convert(value);
    } finally {
      depth--;
    }
  }

  private Const convert(PyObject value) {
    if (value instanceof PyNone singleton) {
      if (singleton == PyNone.NONE) {
        return Const.NONE;
      }
      if (singleton == PyNone.ELLIPSIS) {
        return Const.Singleton.ELLIPSIS;
      }
    } else if (value instanceof PyBool) {
      return Const.bool(value == PyBool.TRUE);
    } else if (value == PyExc.StopIteration) {
      return Const.Singleton.STOP_ITERATION;
    } else if (value.getClass() == PyInt.class) {
      return new Const.Int(((PyInt) value).value());
    } else if (value.getClass() == PyLong.class) {
      return new Const.LongInt(((PyLong) value).value());
    } else if (value.getClass() == PyFloat.class) {
      return Const.Float64.of(((PyFloat) value).value());
    } else if (value.getClass() == PyComplex.class) {
      PyComplex number = (PyComplex) value;
      return Const.Complex.of(number.real(), number.imaginary());
    } else if (value.getClass() == PyStr.class) {
      PyStr text = (PyStr) value;
      return new Const.Str(text.bytes(), interpreter.isInterned(text));
    } else if (value.getClass() == PyUnicode.class) {
      return new Const.Unicode(text((PyUnicode) value));
    } else if (value instanceof PyCode code) {
      return code(code);
    }
    return container(value);
  }

  private Const container(PyObject value) {
    if (value.getClass() == PyTuple.class) {
      return new Const.Tuple(constants(((PyTuple) value).items()));
    }
    if (value.getClass() == PyList.class) {
      return new Const.MutableList(constants(((PyList) value).toArray()));
    }
    if (value.getClass() == PyDict.class) {
      List<Const.Dict.Entry> entries = new ArrayList<>();
      PyDict dict = (PyDict) value;
      for (int at = dict.nextEntry(0); at >= 0; at = dict.nextEntry(at + 1)) {
        entries.add(new Const.Dict.Entry(constant(dict.keyAt(at)), constant(dict.valueAt(at))));
      }
      return new Const.Dict(entries);
    }
    if (value.getClass() == PySet.class) {
      List<Const> items = constants(((PySet) value).keyArray());
      return value.type() == PySet.FROZEN_TYPE
          ? new Const.FrozenSet(items)
          : new Const.MutableSet(items);
    }
    if (value instanceof PyBuffer buffer) {
      return Const.Str.of(buffer.content());
    }
    if (value instanceof PyByteArray || value instanceof PyStr) {
      return Const.Str.of(value.toString());
    }
    if (value instanceof PyUnicode text) {
      return Const.Str.of(InternalForm.encode(text));
    }
    throw PyErrors.valueError("unmarshallable object");
  }

  private CodeObject code(PyCode code) {
    CodeObject source = code.source();
    return new CodeObject(
        source.argcount(),
        source.nlocals(),
        source.stacksize(),
        source.flags(),
        source.code(),
        constants(code.consts()),
        source.names(),
        source.varnames(),
        source.freevars(),
        source.cellvars(),
        source.filename(),
        source.name(),
        source.firstlineno(),
        source.lnotab());
  }

  private static String text(PyUnicode value) {
    return UnicodeLimits.current() == UnicodeLimits.WIDE
        ? value.text()
        : UnicodeText.of(value.text());
  }

  private List<Const> constants(PyObject[] items) {
    List<Const> constants = new ArrayList<>(items.length);
    for (PyObject item : items) {
      constants.add(constant(item));
    }
    return constants;
  }
}
