package krait.vm.modules;

import java.util.ArrayList;
import java.util.List;
import krait.vm.codec.ChosenEncoding;
import krait.vm.codec.Codecs;
import krait.vm.object.Conversions;
import krait.vm.object.Encodings;
import krait.vm.object.ExceptionState;
import krait.vm.object.InterpreterState;
import krait.vm.object.PyDict;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyFrame;
import krait.vm.object.PyInt;
import krait.vm.object.PyList;
import krait.vm.object.PyModule;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PythonInitializer;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonModule;
import krait.vm.object.Texts;
import krait.vm.object.ThreadState;
import krait.vm.object.VersionRange;
import krait.vm.object.Warnings;
import krait.vm.op.PrintOps;
import org.jspecify.annotations.Nullable;

/** The functions of {@code sys}. */
@PythonModule("sys")
@SuppressWarnings("DoNotCallSuggester") // these are there to be called from Python
public final class SysModule {

  private static final String DOCUMENTATION =
      "This module tells programs about the interpreter that runs them, and lets them change it.";

  private static final String[] IN_EXECUTABLE = {
    "__builtin__",
    "__main__",
    "_ast",
    "_codecs",
    "_sre",
    "_symtable",
    "_types",
    "_warnings",
    "_weakref",
    "errno",
    "exceptions",
    "gc",
    "imp",
    "marshal",
    "posix",
    "pwd",
    "signal",
    "sys",
    "thread",
    "zipimport",
  };

  private static final long MAX_UNICODE_NARROW = 0xffff;
  private static final long MAX_UNICODE_WIDE = 0x10ffff;

  private SysModule() {}

  @PythonInitializer
  static void initialize(PyModule sys) {
    InterpreterState interpreter = ThreadState.current().interpreter();
    SysRelease release = SysRelease.of(interpreter.version());
    sys.put("version", PyStr.of(release.version()));
    sys.put("__doc__", PyStr.of(DOCUMENTATION));
    SysStructs.fill(sys, interpreter.settings(), release);
    sys.put("hexversion", PyInt.of(release.hexVersion()));
    sys.put("api_version", PyInt.of(release.apiVersion()));
    sys.put("copyright", PyStr.of("Copyright (c) the authors of Krait."));
    sys.put("subversion", new PyTuple(PyStr.of("CPython"), PyStr.EMPTY, PyStr.EMPTY));
    if (VersionRange.FROM_2_7.contains(interpreter.version())) {
      sys.put("_git", new PyTuple(PyStr.of("CPython"), PyStr.EMPTY, PyStr.EMPTY));
    }
    sys.put("platform", PyStr.of("linux2"));
    sys.put("byteorder", PyStr.of("little"));
    sys.put("maxint", PyInt.of(Long.MAX_VALUE));
    if (VersionRange.FROM_2_6.contains(interpreter.version())) {
      sys.put("maxsize", PyInt.of(Long.MAX_VALUE));
    }
    sys.put("maxunicode", PyInt.of(release.wideUnicode() ? MAX_UNICODE_WIDE : MAX_UNICODE_NARROW));
    sys.put("modules", interpreter.modules());
    PyList hooks = new PyList();
    hooks.add(ZipImporter.TYPE);
    sys.put("path_hooks", hooks);
    sys.put("meta_path", new PyList());
    sys.put("path_importer_cache", new PyDict());
    SysSettings.fill(sys, interpreter.settings());
    sys.put("builtin_module_names", builtinNames(interpreter));
  }

  /** Of the modules that are in CPython's executable, those that can be imported. */
  private static PyObject builtinNames(InterpreterState interpreter) {
    List<PyObject> names = new ArrayList<>();
    for (String name : IN_EXECUTABLE) {
      if (name.equals("__main__") || BuiltinModules.exists(interpreter, name)) {
        names.add(PyStr.of(name));
      }
    }
    return PyTuple.of(names);
  }

  @PythonMethod(name = "exc_info")
  static PyObject excInfo() {
    ExceptionState handled = ThreadState.current().handled();
    return new PyTuple(handled.excType(), handled.value(), handled.traceback());
  }

  @PythonMethod(name = "exc_clear")
  static void excClear() {
    Warnings.ofPython3("sys.exc_clear() not supported in 3.x; use except clauses");
    ThreadState state = ThreadState.current();
    state.setHandled(ExceptionState.NONE);
  }

  @PythonMethod(name = "exit", style = "UNPACKED")
  static PyObject exit(@Nullable PyObject status) {
    throw new PyException(PyExc.SystemExit, status == null ? PyNone.NONE : status);
  }

  @PythonMethod(name = "_getframe")
  static PyObject getFrame(@Nullable PyObject depth) {
    long count = depth == null ? 0 : Conversions.toLong(depth);
    PyFrame frame = ThreadState.current().frame();
    while (frame != null && count > 0) {
      frame = frame.back();
      count--;
    }
    if (frame == null) {
      throw PyErrors.valueError("call stack is not deep enough");
    }
    frame.hold();
    return frame;
  }

  @PythonMethod(name = "getrecursionlimit")
  static long getRecursionLimit() {
    return ThreadState.current().interpreter().recursionLimit();
  }

  @PythonMethod(name = "setrecursionlimit", style = "PARSED")
  static void setRecursionLimit(int limit) {
    if (limit <= 0) {
      throw PyErrors.valueError("recursion limit must be positive");
    }
    ThreadState.current().interpreter().setRecursionLimit(limit);
  }

  @PythonMethod(name = "getdefaultencoding")
  static String getDefaultEncoding() {
    return Encodings.defaultName();
  }

  @PythonMethod(name = "setdefaultencoding")
  static void setDefaultEncoding(PyObject name) {
    String encoding = NameArgument.of("setdefaultencoding", name, 1);
    Codecs.lookup(encoding);
    ThreadState.current()
        .interpreter()
        .setDefaultEncoding(encoding.equals("ascii") ? null : new ChosenEncoding(encoding));
  }

  @PythonMethod(name = "getfilesystemencoding")
  static PyObject getFileSystemEncoding() {
    String encoding = ThreadState.current().interpreter().settings().encoding();
    return PyStr.of(encoding == null ? "ANSI_X3.4-1968" : encoding);
  }

  @PythonMethod(name = "getcheckinterval")
  static long getCheckInterval() {
    return ThreadState.current().interpreter().checkInterval();
  }

  @PythonMethod(name = "setcheckinterval", style = "PARSED")
  static void setCheckInterval(int interval) {
    ThreadState.current().interpreter().setCheckInterval(interval);
  }

  @PythonMethod(name = "getrefcount")
  static long getRefCount(PyObject object) {
    return 2;
  }

  @PythonMethod(name = "displayhook")
  static void displayHook(PyObject value) {
    InterpreterState interpreter = ThreadState.current().interpreter();
    if (value == PyNone.NONE) {
      return;
    }
    interpreter.builtins().put("_", PyNone.NONE);
    PyObject out = interpreter.sys().dict().get("stdout");
    if (out == null) {
      throw PyErrors.runtimeError("lost sys.stdout");
    }
    if (PrintOps.softSpace(out, 0) != 0) {
      PrintOps.write(out, PyStr.of("\n"));
    }
    PrintOps.write(out, PyStr.of(Texts.repr(value)));
    PrintOps.softSpace(out, 1);
    PrintOps.write(out, PyStr.of("\n"));
    PrintOps.softSpace(out, 0);
    interpreter.builtins().put("_", value);
  }

  @PythonMethod(name = "excepthook", style = "UNPACKED")
  static void exceptHook(PyObject type, PyObject value, PyObject traceback) {
    TracebackPrinter.print(ThreadState.current().interpreter(), type, value, traceback);
  }

  @PythonMethod(name = "settrace")
  static void setTrace(PyObject function) {
    ThreadState.current().setTraceFunction(function == PyNone.NONE ? null : function);
  }

  @PythonMethod(name = "gettrace", since = "2.6")
  static PyObject getTrace() {
    PyObject function = ThreadState.current().traceFunction();
    return function == null ? PyNone.NONE : function;
  }

  @PythonMethod(name = "setprofile")
  static void setProfile(PyObject function) {
    ThreadState.current().setProfileFunction(function == PyNone.NONE ? null : function);
  }

  @PythonMethod(name = "getprofile", since = "2.6")
  static PyObject getProfile() {
    PyObject function = ThreadState.current().profileFunction();
    return function == null ? PyNone.NONE : function;
  }
}
