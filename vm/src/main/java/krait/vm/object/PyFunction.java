package krait.vm.object;

import krait.code.CodeFlag;
import org.jspecify.annotations.Nullable;

/** A function made in Python. */
public final class PyFunction extends PyObject implements Descriptor {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("function", false).withWeakrefs().withDict();

  private static final PyStr NAME = PyStr.internStatic("__name__");

  private final InterpreterState interpreter;
  private PyCode code;
  private final PyDict globals;
  private PyObject[] defaults;
  private @Nullable PyTuple defaultsTuple;
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

  /** The default values as one tuple, the same each time; null if there are none. */
  public @Nullable PyTuple defaultsTuple() {
    if (defaultsTuple == null && defaults.length > 0) {
      defaultsTuple = new PyTuple(defaults);
    }
    return defaultsTuple;
  }

  /** Replaces the default values. */
  public void setDefaults(@Nullable PyTuple values) {
    defaults = values == null ? PyTuple.NO_ITEMS : values.items();
    defaultsTuple = values;
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

  /**
   * A frame with the arguments of a call in their places; null if the call takes more than that.
   *
   * @param caller the frame that calls, or null if that is not known
   * @param first an argument that comes before the others, or null
   * @param args where the others are, from an index on
   */
  public @Nullable PyFrame frame(
      @Nullable PyFrame caller, @Nullable PyObject first, PyObject[] args, int from, int count) {
    int wanted = code.plainArguments();
    int given = first == null ? count : count + 1;
    PyObject[] otherwise = defaults;
    if (given > wanted || given < wanted - otherwise.length) {
      return null;
    }
    PyDict builtins =
        caller != null && caller.globals() == globals
            ? caller.builtins()
            : interpreter.builtinsOf(globals);
    PyFrame frame = PyFrame.forCall(code, globals, builtins);
    @Nullable PyObject[] values = frame.values();
    int to = 0;
    if (first != null) {
      values[to++] = first;
    }
    for (int i = from; i < from + count; i++) {
      values[to++] = args[i];
    }
    for (; to < wanted; to++) {
      values[to] = otherwise[to - wanted + otherwise.length];
    }
    if (code.cellNames().length > 0) {
      FunctionArguments.makeCells(this, values);
    }
    return frame;
  }

  private PyObject callPlain(PyObject... args) {
    PyFrame frame = frame(null, null, args, 0, args.length);
    return frame == null ? call(args, Calls.NO_NAMES) : interpreter.engine().run(frame);
  }

  @Override
  public PyObject call0() {
    return callPlain(PyTuple.NO_ITEMS);
  }

  @Override
  public PyObject call1(PyObject a) {
    return callPlain(a);
  }

  @Override
  public PyObject call2(PyObject a, PyObject b) {
    return callPlain(a, b);
  }

  @Override
  public PyObject call3(PyObject a, PyObject b, PyObject c) {
    return callPlain(a, b, c);
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
