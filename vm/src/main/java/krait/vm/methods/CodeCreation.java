package krait.vm.methods;

import java.util.ArrayList;
import java.util.List;
import krait.code.CodeObject;
import krait.code.CompilerHabits;
import krait.code.Const;
import krait.opcode.OpcodeTable;
import krait.vm.object.InterpreterState;
import krait.vm.object.PyCode;
import krait.vm.object.PyErrors;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;

/**
 * The fields of a code object made while a program runs, by {@code types.CodeType} or {@code
 * marshal}: strings that look like names are interned, as {@code PyCode_New} does.
 */
public record CodeCreation(
    int argcount,
    int nlocals,
    int stacksize,
    int flags,
    PyStr code,
    PyTuple consts,
    PyTuple names,
    PyTuple varnames,
    PyTuple freevars,
    PyTuple cellvars,
    PyStr filename,
    PyStr name,
    int firstlineno,
    PyStr lnotab) {

  /**
   * The code object. The constants of its {@link PyCode#source} are left out, as they need not be
   * such as a file can hold.
   */
  public PyCode create(InterpreterState interpreter) {
    CodeObject source =
        new CodeObject(
            argcount,
            nlocals,
            stacksize,
            flags,
            string(interpreter, code),
            List.of(),
            names(names),
            names(varnames),
            names(freevars),
            names(cellvars),
            string(interpreter, filename),
            string(interpreter, name),
            firstlineno,
            string(interpreter, lnotab));
    CompilerHabits habits = CompilerHabits.of(interpreter.version());
    PyObject[] constants = interned(interpreter, habits, consts).items();
    return new PyCode(source, OpcodeTable.of(interpreter.version()), constants, interpreter);
  }

  private static Const.Str string(InterpreterState interpreter, PyStr text) {
    return new Const.Str(text.bytes(), interpreter.isInterned(text));
  }

  private static List<Const.Str> names(PyTuple names) {
    List<Const.Str> strings = new ArrayList<>(names.size());
    for (PyObject name : names.items()) {
      if (!(name instanceof PyStr text)) {
        throw PyErrors.systemError("non-string found in code slot");
      }
      strings.add(new Const.Str(text.bytes(), true));
    }
    return strings;
  }

  private static PyTuple interned(
      InterpreterState interpreter, CompilerHabits habits, PyTuple constants) {
    PyObject[] items = constants.items().clone();
    for (int i = 0; i < items.length; i++) {
      if (items[i].getClass() == PyStr.class) {
        PyStr text = (PyStr) items[i];
        items[i] = habits.internsConstant(text.bytes()) ? interpreter.intern(text) : text;
      } else if (items[i].getClass() == PyTuple.class && habits.internsTupleItems()) {
        items[i] = interned(interpreter, habits, (PyTuple) items[i]);
      }
    }
    return PyTuple.of(items);
  }
}
