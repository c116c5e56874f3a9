package krait.vm.op;

import krait.code.CodeFlag;
import krait.opcode.Opcode;
import krait.vm.object.InterpreterState;
import krait.vm.object.PyCell;
import krait.vm.object.PyCode;
import krait.vm.object.PyDict;
import krait.vm.object.PyErrors;
import krait.vm.object.PyFrame;
import krait.vm.object.PyFunction;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PyUnicode;
import krait.vm.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** Running code objects and texts. */
public final class ExecOps {

  private static final PyStr BUILTINS = PyStr.internStatic("__builtins__");

  private static final int FUNCTION_FLAGS =
      CodeFlag.VARARGS.mask() | CodeFlag.VARKEYWORDS.mask() | CodeFlag.GENERATOR.mask();

  private ExecOps() {}

  /** Executes a code object or text; None stands for globals and locals that are left out. */
  @Executes(Opcode.EXEC_STMT)
  public static void exec(PyFrame frame, PyObject code, PyObject globals, PyObject locals) {
    PyObject what = code;
    PyObject where = globals;
    PyObject here = locals;
    if (what instanceof PyTuple tuple
        && where == PyNone.NONE
        && here == PyNone.NONE
        && (tuple.size() == 2 || tuple.size() == 3)) {
      what = tuple.get(0);
      where = tuple.get(1);
      here = tuple.size() == 3 ? tuple.get(2) : PyNone.NONE;
    }
    boolean plain = where == PyNone.NONE;
    PyDict global = plain ? frame.globals() : dict(where);
    PyDict local;
    if (here == PyNone.NONE) {
      local = plain ? Frames.locals(frame) : global;
    } else {
      local = locals(here);
    }
    run(codeOf(what, "exec"), global, local);
    if (plain) {
      Frames.toFast(frame);
    }
  }

  private static PyDict dict(PyObject globals) {
    if (globals instanceof PyDict dict) {
      return dict;
    }
    throw PyErrors.typeError("exec: arg 2 must be a dictionary or None");
  }

  private static PyDict locals(PyObject locals) {
    if (locals instanceof PyDict dict) {
      return dict;
    }
    throw PyErrors.typeError("exec: arg 3 must be a mapping or None");
  }

  /** The code object itself, or that of a text. */
  public static PyCode codeOf(PyObject what, String mode) {
    if (what instanceof PyCode code) {
      if (code.source().freevars().size() > 0) {
        throw PyErrors.typeError("code object passed to exec may not contain free variables");
      }
      return code;
    }
    if (what instanceof PyStr || what instanceof PyUnicode) {
      return ThreadState.current().interpreter().sources().compile(what, "<string>", mode, 0, true);
    }
    throw PyErrors.typeError("exec: arg 1 must be a string, file, or code object");
  }

  /** Runs a code object with global and local names. */
  public static PyObject run(PyCode code, PyDict globals, @Nullable PyDict locals) {
    InterpreterState interpreter = ThreadState.current().interpreter();
    if (globals.getStr(BUILTINS) == null) {
      PyFrame current = ThreadState.current().frame();
      globals.put(BUILTINS, current == null ? interpreter.builtins() : current.builtins());
    }
    PyFrame frame =
        new PyFrame(
            code, globals, interpreter.builtinsOf(globals), localsFor(code, globals, locals));
    frame.hold();
    if (isModule(code)) {
      return interpreter.engine().run(frame);
    }
    return new PyFunction(interpreter, code, globals, PyTuple.NO_ITEMS, new PyCell[0])
        .runWithoutArguments(frame);
  }

  private static boolean isModule(PyCode code) {
    return code.source().argcount() == 0
        && (code.source().flags() & FUNCTION_FLAGS) == 0
        && code.cellNames().length == 0;
  }

  /** The local names of a frame: code of functions brings its own. */
  private static @Nullable PyDict localsFor(PyCode code, PyDict globals, @Nullable PyDict locals) {
    if (!code.source().has(CodeFlag.NEWLOCALS)) {
      return locals == null ? globals : locals;
    }
    return code.source().has(CodeFlag.OPTIMIZED) ? null : new PyDict();
  }
}
