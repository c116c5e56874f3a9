package krait.vm.modules;

import java.util.List;
import krait.code.CodeObject;
import krait.code.Const;
import krait.opcode.OpcodeTable;
import krait.vm.object.InterpreterState;
import krait.vm.object.PyBool;
import krait.vm.object.PyCode;
import krait.vm.object.PyComplex;
import krait.vm.object.PyDict;
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

/** Makes Python objects of constants and code objects. */
public final class CodeObjects {

  private CodeObjects() {}

  /** The code object of an interpreter. */
  public static PyCode code(InterpreterState interpreter, CodeObject source) {
    return new PyCode(
        source,
        OpcodeTable.of(interpreter.version()),
        objects(interpreter, source.consts()),
        interpreter);
  }

  private static PyObject[] objects(InterpreterState interpreter, List<Const> constants) {
    PyObject[] objects = new PyObject[constants.size()];
    for (int i = 0; i < objects.length; i++) {
      objects[i] = object(interpreter, constants.get(i));
    }
    return objects;
  }

  /** The Python object of a constant. */
  public static PyObject object(InterpreterState interpreter, Const constant) {
    if (constant instanceof Const.Str text) {
      String latin1 = text.value().latin1();
      return text.interned() ? interpreter.intern(latin1) : new PyStr(latin1);
    }
    if (constant instanceof Const.Int number) {
      return PyInt.of(number.value());
    }
    if (constant instanceof CodeObject inner) {
      return code(interpreter, inner);
    }
    if (constant instanceof Const.Tuple tuple) {
      return PyTuple.of(objects(interpreter, tuple.items()));
    }
    if (constant instanceof Const.Float64 number) {
      return new PyFloat(number.value());
    }
    if (constant instanceof Const.LongInt number) {
      return new PyLong(number.value());
    }
    if (constant instanceof Const.Unicode text) {
      return PyUnicode.of(UnicodeLimits.ofConstant(text.value()));
    }
    if (constant instanceof Const.Complex number) {
      return new PyComplex(number.real().value(), number.imaginary().value());
    }
    if (constant instanceof Const.Singleton singleton) {
      return singleton(singleton);
    }
    return container(interpreter, constant);
  }

  private static PyObject singleton(Const.Singleton singleton) {
    return switch (singleton) {
      case NONE -> PyNone.NONE;
      case ELLIPSIS -> PyNone.ELLIPSIS;
      case TRUE -> PyBool.TRUE;
      case FALSE -> PyBool.FALSE;
      case STOP_ITERATION -> PyExc.StopIteration;
    };
  }

  private static PyObject container(InterpreterState interpreter, Const constant) {
    if (constant instanceof Const.MutableList list) {
      return new PyList(objects(interpreter, list.items()));
    }
    if (constant instanceof Const.Dict dict) {
      PyDict result = new PyDict();
      for (Const.Dict.Entry entry : dict.entries()) {
        result.put(object(interpreter, entry.key()), object(interpreter, entry.value()));
      }
      return result;
    }
    boolean frozen = constant instanceof Const.FrozenSet;
    PySet set = new PySet(frozen ? PySet.FROZEN_TYPE : PySet.TYPE);
    List<Const> items =
        constant instanceof Const.FrozenSet known
            ? known.items()
            : ((Const.MutableSet) constant).items();
    for (PyObject item : objects(interpreter, items)) {
      set.add(item);
    }
    return set;
  }
}
