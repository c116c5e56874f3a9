package krait.vm.object;

import krait.code.CodeFlag;
import org.jspecify.annotations.Nullable;

/** A function made in Python. */
public final class PyFunction extends PyObject implements Descriptor {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("function", false).withDict();

  private static final PyStr NAME = PyStr.internStatic("__name__");

  private final InterpreterState interpreter;
  private PyCode code;
  private final PyDict globals;
  private PyObject[] defaults;
  private final PyCell[] closure;
  private PyStr name;
  private PyObject module;
  private PyObject doc;
  private @Nullable PyDict dict;

  /** A function as {@code MAKE_CLOSURE} makes it. */
  public PyFunction(
      InterpreterState interpreter,
      PyCode code,
      PyDict globals,
      PyObject[] defaults,
      PyCell[] closure) {
    super(TYPE);
    this.interpreter = interpreter;
    this.code = code;
    this.globals = globals;
    this.defaults = defaults;
    this.closure = closure;
    this.name = interpreter.intern(code.name());
    PyObject moduleName = globals.getStr(NAME);
    this.module = moduleName == null ? PyNone.NONE : moduleName;
    PyObject[] consts = code.consts();
    this.doc = consts.length > 0 && consts[0] instanceof PyBaseString ? consts[0] : PyNone.NONE;
  }

  /** The interpreter that it belongs to. */
  public InterpreterState interpreter() {
    return interpreter;
  }

  /** The code. */
  public PyCode code() {
    return code;
  }

  /** Replaces the code. */
  public void setCode(PyCode newCode) {
    code = newCode;
  }

  /** The global names. */
  public PyDict globals() {
    return globals;
  }

  /** The default values of the last parameters. */
  public PyObject[] defaults() {
    return defaults;
  }

  /** Replaces the default values. */
  public void setDefaults(PyObject[] values) {
    defaults = values;
  }

  /** The cells of the free variables. */
  public PyCell[] closure() {
    return closure;
  }

  /** The name. */
  public PyStr name() {
    return name;
  }

  /** Renames the function. */
  public void setName(PyStr newName) {
    name = newName;
  }

  /** The name of the module, or None. */
  public PyObject module() {
    return module;
  }

  /** Sets the name of the module. */
  public void setModule(PyObject newModule) {
    module = newModule;
  }

  /** The documentation, or None. */
  public PyObject doc() {
    return doc;
  }

  /** Sets the documentation. */
  public void setDoc(PyObject newDoc) {
    doc = newDoc;
  }

  @Override
  public PyDict dict() {
    PyDict known = dict;
    if (known == null) {
      known = new PyDict();
      dict = known;
    }
    return known;
  }

  @Override
  public void setDict(PyDict newDict) {
    dict = newDict;
  }

  @Override
  public PyObject get(@Nullable PyObject object, PyObject owner) {
    return new PyMethod(this, object, owner);
  }

  /** A frame whose arguments are still to be filled in; for calls that are {@code plain}. */
  public PyFrame plainFrame() {
    PyFrame frame = PyFrame.forCall(code, globals, interpreter.builtinsOf(globals));
    PyCell[] cells = closure;
    if (cells.length > 0) {
      System.arraycopy(cells, 0, frame.values(), code.source().nlocals(), cells.length);
    }
    return frame;
  }

  @Override
  public PyObject call0() {
    if (code.plainArguments() != 0) {
      return super.call0();
    }
    return interpreter.engine().run(plainFrame());
  }

  @Override
  public PyObject call1(PyObject a) {
    if (code.plainArguments() != 1) {
      return super.call1(a);
    }
    PyFrame frame = plainFrame();
    frame.values()[0] = a;
    return interpreter.engine().run(frame);
  }

  @Override
  public PyObject call2(PyObject a, PyObject b) {
    if (code.plainArguments() != 2) {
      return super.call2(a, b);
    }
    PyFrame frame = plainFrame();
    @Nullable PyObject[] values = frame.values();
    values[0] = a;
    values[1] = b;
    return interpreter.engine().run(frame);
  }

  @Override
  public PyObject call3(PyObject a, PyObject b, PyObject c) {
    if (code.plainArguments() != 3) {
      return super.call3(a, b, c);
    }
    PyFrame frame = plainFrame();
    @Nullable PyObject[] values = frame.values();
    values[0] = a;
    values[1] = b;
    values[2] = c;
    return interpreter.engine().run(frame);
  }

  @Override
  public PyObject call(PyObject[] args, PyStr[] names) {
    PyFrame frame = PyFrame.forCall(code, globals, interpreter.builtinsOf(globals));
    if (!code.source().has(CodeFlag.NEWLOCALS)) {
      frame.setLocals(globals);
    } else if (!code.source().has(CodeFlag.OPTIMIZED)) {
      frame.setLocals(new PyDict());
    }
    FunctionArguments.place(this, frame, args, names);
    return start(frame);
  }

  /** Calls the function without arguments in a frame that was made for it. */
  public PyObject runWithoutArguments(PyFrame frame) {
    FunctionArguments.place(this, frame, PyTuple.NO_ITEMS, Calls.NO_NAMES);
    return start(frame);
  }

  /** Runs a frame with its arguments in place, or makes a generator of it. */
  public PyObject start(PyFrame frame) {
    return code.isGenerator()
        ? new PyGenerator(interpreter, frame)
        : interpreter.engine().run(frame);
  }
}
