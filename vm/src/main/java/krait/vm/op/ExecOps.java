package krait.vm.op;

import java.nio.charset.StandardCharsets;
import krait.code.CodeFlag;
import krait.opcode.Opcode;
import krait.vm.object.InterpreterState;
import krait.vm.object.Protocols;
import krait.vm.object.PyBaseString;
import krait.vm.object.PyCell;
import krait.vm.object.PyCode;
import krait.vm.object.PyDict;
import krait.vm.object.PyErrors;
import krait.vm.object.PyFile;
import krait.vm.object.PyFrame;
import krait.vm.object.PyFunction;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.SourceCompiler;
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
    boolean plain = where == PyNone.NONE && here == PyNone.NONE;
    PyObject global = where == PyNone.NONE ? frame.globals() : where;
    PyObject local = here;
    if (here == PyNone.NONE) {
      local = where == PyNone.NONE ? Frames.locals(frame) : where;
    }
    if (!isCode(what)) {
      throw PyErrors.typeError("exec: arg 1 must be a string, file, or code object");
    }
    if (!(global instanceof PyDict dict)) {
      throw PyErrors.typeError("exec: arg 2 must be a dictionary or None");
    }
    if (!Protocols.isMapping(local)) {
      throw PyErrors.typeError("exec: arg 3 must be a mapping or None");
    }
    setBuiltins(dict);
    try {
      run(codeOf(what, "exec"), dict, local);
    } finally {
      if (plain) {
        Frames.toFast(frame);
      }
    }
  }

  private static boolean isCode(PyObject what) {
    return what instanceof PyCode || what instanceof PyBaseString || what instanceof PyFile;
  }

  /** The code object itself, or that of a text or of the rest of a file. */
  public static PyCode codeOf(PyObject what, String mode) {
    if (what instanceof PyCode code) {
      if (code.source().freevars().size() > 0) {
        throw PyErrors.typeError("code object passed to exec may not contain free variables");
      }
      return code;
    }
    SourceCompiler sources = ThreadState.current().interpreter().sources();
    if (what instanceof PyFile file) {
      return sources.compileFile(rest(file), file.name().toString(), true);
    }
    PyBaseString text = (PyBaseString) what;
    if (text.text().indexOf('\0') >= 0) {
      throw PyErrors.typeError("expected string without null bytes");
    }
    return sources.compile(text, "<string>", mode, 0, true);
  }

  /** The bytes of a file from where it stands. */
  public static byte[] rest(PyFile file) {
    return file.stream().text(Long.MAX_VALUE).getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Gives global names built-in names, if they lack them. */
  public static void setBuiltins(PyDict globals) {
    if (globals.getStr(BUILTINS) == null) {
      ThreadState state = ThreadState.current();
      PyFrame current = state.frame();
      globals.put(BUILTINS, current == null ? state.interpreter().builtins() : current.builtins());
    }
  }

  /** Runs a code object with global and local names. */
  public static PyObject run(PyCode code, PyDict globals, @Nullable PyObject locals) {
    InterpreterState interpreter = ThreadState.current().interpreter();
    setBuiltins(globals);
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
  private static @Nullable PyObject localsFor(
      PyCode code, PyDict globals, @Nullable PyObject locals) {
    if (!code.source().has(CodeFlag.NEWLOCALS)) {
      return locals == null ? globals : locals;
    }
    return code.source().has(CodeFlag.OPTIMIZED) ? null : new PyDict();
  }
}
