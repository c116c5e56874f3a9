package krait.vm.modules;

import krait.vm.object.Protocols;
import krait.vm.object.PyBaseString;
import krait.vm.object.PyCode;
import krait.vm.object.PyDict;
import krait.vm.object.PyErrors;
import krait.vm.object.PyFile;
import krait.vm.object.PyFrame;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyUnicode;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonModule;
import krait.vm.object.ThreadState;
import krait.vm.object.Warnings;
import krait.vm.op.ExecOps;
import krait.vm.op.Frames;
import org.jspecify.annotations.Nullable;

/** The built-in functions that compile or run code. */
@PythonModule("__builtin__")
public final class CodeFunctions {

  private CodeFunctions() {}

  /** The names that code runs with. */
  private record Scope(PyDict globals, PyObject locals) {}

  private static Scope scope(@Nullable PyObject globals, @Nullable PyObject locals) {
    PyObject given = locals == PyNone.NONE ? null : locals;
    if (globals instanceof PyDict dict) {
      return new Scope(dict, given == null ? dict : given);
    }
    PyFrame frame = ThreadState.current().frame();
    if (frame == null) {
      throw PyErrors.typeError("eval must be given globals and locals when called without a frame");
    }
    return new Scope(frame.globals(), given == null ? Frames.locals(frame) : given);
  }

  @PythonMethod(style = "UNPACKED")
  static PyObject eval(PyObject code, @Nullable PyObject globals, @Nullable PyObject locals) {
    if (locals != null && locals != PyNone.NONE && !Protocols.isMapping(locals)) {
      throw PyErrors.typeError("locals must be a mapping");
    }
    if (globals != null && globals != PyNone.NONE && !(globals instanceof PyDict)) {
      throw PyErrors.typeError(
          Protocols.isMapping(globals)
              ? "globals must be a real dict; try eval(expr, {}, mapping)"
              : "globals must be a dict");
    }
    Scope scope = scope(globals, locals);
    if (code instanceof PyCode known) {
      if (known.source().freevars().size() > 0) {
        throw PyErrors.typeError("code object passed to eval() may not contain free variables");
      }
      return ExecOps.run(known, scope.globals, scope.locals);
    }
    if (!(code instanceof PyBaseString text)) {
      throw PyErrors.typeError("eval() arg 1 must be a string or code object");
    }
    ExecOps.setBuiltins(scope.globals);
    return ExecOps.run(ExecOps.codeOf(trimmed(text), "eval"), scope.globals, scope.locals);
  }

  /** A text without the blanks that may stand before an expression. */
  private static PyObject trimmed(PyBaseString text) {
    String source = text.text();
    int from = 0;
    while (from < source.length() && (source.charAt(from) == ' ' || source.charAt(from) == '\t')) {
      from++;
    }
    String rest = source.substring(from);
    return text instanceof PyStr ? PyStr.of(rest) : PyUnicode.of(rest);
  }

  @PythonMethod
  static PyObject execfile(PyObject name, @Nullable PyObject globals, @Nullable PyObject locals) {
    Warnings.ofPython3("execfile() not supported in 3.x; use exec()");
    PyObject path = PyStr.of(NameArgument.of("execfile", name, 1));
    if (globals != null && !(globals instanceof PyDict)) {
      throw PyErrors.typeError(
          "execfile() argument 2 must be dict, not "
              + (globals == PyNone.NONE ? "None" : globals.type().name()));
    }
    if (locals != null && locals != PyNone.NONE && !Protocols.isMapping(locals)) {
      throw PyErrors.typeError("locals must be a mapping");
    }
    Scope scope = scope(globals, locals);
    ExecOps.setBuiltins(scope.globals);
    PyFile file = new PyFile(PyFile.TYPE);
    OpenFiles.open(file, path, null, null);
    PyCode code;
    try {
      code = ExecOps.codeOf(file, "exec");
    } finally {
      file.stream().close();
    }
    ExecOps.run(code, scope.globals, scope.locals);
    return PyNone.NONE;
  }
}
