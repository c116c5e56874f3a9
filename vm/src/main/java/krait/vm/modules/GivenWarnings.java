package krait.vm.modules;

import krait.vm.object.Classes;
import krait.vm.object.Conversions;
import krait.vm.object.InterpreterState;
import krait.vm.object.PyBool;
import krait.vm.object.PyDict;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyFrame;
import krait.vm.object.PyInt;
import krait.vm.object.PyList;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.Texts;
import krait.vm.object.ThreadState;
import krait.vm.object.WarningSystem;
import org.jspecify.annotations.Nullable;

/** Gives warnings as the C part of CPython's {@code warnings} does. */
public final class GivenWarnings implements WarningSystem {

  private static final PyStr REGISTRY = PyStr.internStatic("__warningregistry__");

  private final InterpreterState interpreter;
  private final WarningFilters filters;
  private final ShownWarnings shown;

  /** The warnings of an interpreter whose {@code sys} and built-in names are there. */
  public GivenWarnings(InterpreterState interpreter) {
    this.interpreter = interpreter;
    this.filters = new WarningFilters(interpreter);
    this.shown = new ShownWarnings(interpreter, filters);
  }

  WarningFilters filters() {
    return filters;
  }

  @Override
  public void warn(PyObject category, PyObject message, long level) {
    PyFrame frame = ThreadState.current().frame();
    for (long i = 1; i < level && frame != null; i++) {
      frame = frame.back();
    }
    PyDict globals = frame == null ? interpreter.sys().dict() : frame.globals();
    int line = 1;
    if (frame != null) {
      line = frame.code().lineOf(interpreter.engine().offset(frame));
    }
    PyObject registry = globals.getStr(REGISTRY);
    if (registry == null) {
      registry = new PyDict();
      globals.put(REGISTRY, registry);
    }
    PyObject module = globals.get("__name__");
    if (module == null) {
      module = PyStr.of("<string>");
    }
    warnOf(category, message, filename(globals, module), line, module, registry, null);
  }

  private PyObject filename(PyDict globals, PyObject module) {
    PyObject file = globals.get("__file__");
    boolean counts =
        file instanceof PyStr || (file != null && !ModuleRules.of(interpreter).anyFileName());
    if (file != null && counts) {
      if (!(file instanceof PyStr text)) {
        throw PyErrors.typeError(
            "expected string or Unicode object, " + file.type().name() + " found");
      }
      String name = text.text();
      int end = name.length() - 4;
      boolean compiled =
          end >= 0
              && (name.regionMatches(true, end, ".pyc", 0, 4)
                  || name.regionMatches(true, end, ".pyo", 0, 4));
      return compiled ? PyStr.of(name.substring(0, name.length() - 1)) : file;
    }
    if (module instanceof PyStr text && text.text().equals("__main__")) {
      PyObject argv = interpreter.sys().dict().get("argv");
      PyObject name = argv instanceof PyList list && list.size() > 0 ? list.get(0) : null;
      return name != null && Conversions.isTrue(name) ? name : PyStr.of("__main__");
    }
    return module;
  }

  @Override
  public void warnOf(
      PyObject category,
      PyObject message,
      PyObject filename,
      int line,
      @Nullable PyObject module,
      @Nullable PyObject registry,
      @Nullable PyObject sourceLine) {
    boolean noRegistry = registry == null || registry == PyNone.NONE;
    if (!noRegistry && !(registry instanceof PyDict)) {
      throw PyErrors.typeError(ModuleRules.of(interpreter).registryError());
    }
    PyObject from = module == null ? moduleOf(filename) : module;
    boolean isInstance = Classes.isInstance(message, PyExc.Warning);
    PyObject text = isInstance ? Texts.str(message) : message;
    PyObject type = isInstance ? message.type() : category;
    PyObject instance = isInstance ? message : category.call1(message);
    PyDict known = noRegistry ? null : (PyDict) registry;
    PyTuple key = new PyTuple(text, type, PyInt.of(line));
    if (known != null && wasGiven(known, key)) {
      return;
    }
    WarningFilters.Verdict verdict = filters.verdict(type, text, line, from);
    if (verdict.action().equals("error")) {
      throw new PyException(type, instance);
    }
    if (!isDue(verdict, known, key)) {
      return;
    }
    shown.show(new ShownWarnings.Warning(instance, text, type, filename, line, sourceLine));
  }

  private static PyObject moduleOf(PyObject filename) {
    if (!Conversions.isTrue(filename)) {
      return PyStr.of("<unknown>");
    }
    String name = filename.toString();
    return name.endsWith(".py") ? PyStr.of(name.substring(0, name.length() - 3)) : filename;
  }

  private static boolean wasGiven(PyDict registry, PyObject key) {
    PyObject given = registry.get(key);
    return given != null && Conversions.isTrue(given);
  }

  /** Whether a filter lets a warning be shown now; what must be remembered is. */
  private boolean isDue(WarningFilters.Verdict verdict, @Nullable PyDict registry, PyTuple key) {
    String action = verdict.action();
    if (action.equals("always")) {
      return true;
    }
    if (registry != null) {
      registry.put(key, PyBool.TRUE);
    }
    PyTuple anywhere = new PyTuple(key.get(0), key.get(1));
    return switch (action) {
      case "default" -> true;
      case "ignore" -> false;
      case "once" -> isFirst(registry == null ? filters.onceRegistry() : registry, anywhere);
      case "module" -> registry == null || isFirst(registry, anywhere);
      default ->
          throw PyErrors.runtimeError(
              "Unrecognized action ("
                  + action
                  + ") in warnings.filters:\n "
                  + Texts.str(verdict.filter()));
    };
  }

  private static boolean isFirst(PyDict registry, PyObject key) {
    if (wasGiven(registry, key)) {
      return false;
    }
    registry.put(key, PyBool.TRUE);
    return true;
  }
}
