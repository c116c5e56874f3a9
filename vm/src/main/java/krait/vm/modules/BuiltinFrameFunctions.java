package krait.vm.modules;

import krait.vm.object.Attributes;
import krait.vm.object.Calls;
import krait.vm.object.Conversions;
import krait.vm.object.Iterations;
import krait.vm.object.PyBaseString;
import krait.vm.object.PyCode;
import krait.vm.object.PyDict;
import krait.vm.object.PyErrors;
import krait.vm.object.PyFrame;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PyUnicode;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonModule;
import krait.vm.object.Slot;
import krait.vm.object.ThreadState;
import krait.vm.op.ExecOps;
import krait.vm.op.Frames;
import org.jspecify.annotations.Nullable;

/** Built-in functions that look at the running frame or run code. */
@PythonModule("__builtin__")
public final class BuiltinFrameFunctions {

  private BuiltinFrameFunctions() {}

  private static PyFrame frame() {
    PyFrame frame = ThreadState.current().frame();
    if (frame == null) {
      throw PyErrors.systemError("frame does not exist");
    }
    return frame;
  }

  @PythonMethod
  static PyObject globals() {
    return frame().globals();
  }

  @PythonMethod
  static PyObject locals() {
    return Frames.locals(frame());
  }

  @PythonMethod(style = "UNPACKED")
  static PyObject vars(@Nullable PyObject object) {
    if (object == null) {
      return Frames.locals(frame());
    }
    PyObject dict = Attributes.find(object, PyStr.of("__dict__"));
    if (dict == null) {
      throw PyErrors.typeError("vars() argument must have __dict__ attribute");
    }
    return dict;
  }

  @PythonMethod(style = "UNPACKED")
  static PyObject dir(@Nullable PyObject object) {
    return object == null
        ? Directory.sorted(Frames.locals(frame()).keyArray())
        : Directory.of(object);
  }

  @PythonMethod(style = "UNPACKED")
  static PyObject apply(PyObject function, @Nullable PyObject args, @Nullable PyObject keywords) {
    PyObject[] items = PyTuple.NO_ITEMS;
    if (args != null) {
      if (!(args instanceof PyTuple) && args.type().slot(Slot.GETITEM) == null) {
        throw PyErrors.typeError("apply() arg 2 expected sequence, found " + args.type().name());
      }
      items = Iterations.toArray(args);
    }
    if (keywords != null && !(keywords instanceof PyDict)) {
      throw PyErrors.typeError(
          "apply() arg 3 expected dictionary, found " + keywords.type().name());
    }
    return Calls.apply(function, items, (PyDict) keywords);
  }

  @PythonMethod(style = "UNPACKED")
  static PyObject eval(PyObject code, @Nullable PyObject globals, @Nullable PyObject locals) {
    if (locals != null && locals != PyNone.NONE && locals.type().slot(Slot.GETITEM) == null) {
      throw PyErrors.typeError("locals must be a mapping");
    }
    boolean noGlobals = globals == null || globals == PyNone.NONE;
    if (!noGlobals && !(globals instanceof PyDict)) {
      throw PyErrors.typeError("globals must be a dict");
    }
    PyDict global = globals instanceof PyDict given ? given : frame().globals();
    PyDict local;
    if (locals == null || locals == PyNone.NONE) {
      local = noGlobals ? Frames.locals(frame()) : global;
    } else if (locals instanceof PyDict dict) {
      local = dict;
    } else {
      throw PyErrors.typeError("locals must be a dict");
    }
    if (code instanceof PyCode known && known.source().freevars().size() > 0) {
      throw PyErrors.typeError("code object passed to eval() may not contain free variables");
    }
    if (!(code instanceof PyCode) && !(code instanceof PyBaseString)) {
      throw PyErrors.typeError("eval() arg 1 must be a string or code object");
    }
    return ExecOps.run(ExecOps.codeOf(trimmed(code), "eval"), global, local);
  }

  /** A text without the blanks that may stand before an expression. */
  private static PyObject trimmed(PyObject code) {
    if (!(code instanceof PyBaseString text)) {
      return code;
    }
    String source = text.text();
    int from = 0;
    while (from < source.length() && (source.charAt(from) == ' ' || source.charAt(from) == '\t')) {
      from++;
    }
    String rest = source.substring(from);
    return text instanceof PyStr ? PyStr.of(rest) : PyUnicode.of(rest);
  }

  @PythonMethod(keywords = "source filename mode flags dont_inherit")
  static PyObject compile(
      PyObject source,
      PyObject filename,
      PyObject mode,
      @Nullable PyObject flags,
      @Nullable PyObject dontInherit) {
    if (!(source instanceof PyBaseString)) {
      throw PyErrors.typeError("expected a readable buffer object");
    }
    String how = mode.toString();
    if (!how.equals("exec") && !how.equals("eval") && !how.equals("single")) {
      throw PyErrors.valueError("compile() arg 3 must be 'exec' or 'eval' or 'single'");
    }
    int bits = flags == null ? 0 : Conversions.toInt(flags);
    boolean inherit = dontInherit == null || Conversions.toInt(dontInherit) == 0;
    return ThreadState.current()
        .interpreter()
        .sources()
        .compile(source, filename.toString(), how, bits, inherit);
  }
}
