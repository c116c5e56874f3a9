package krait.vm.modules;

import krait.vm.object.Attributes;
import krait.vm.object.ClassChecks;
import krait.vm.object.Conversions;
import krait.vm.object.Encodings;
import krait.vm.object.Flag;
import krait.vm.object.InterpreterState;
import krait.vm.object.PyDict;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyInt;
import krait.vm.object.PyList;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PyType;
import krait.vm.object.PyUnicode;
import krait.vm.object.Settings;
import org.jspecify.annotations.Nullable;

/**
 * The filters of warnings. The module {@code warnings}, once a program has imported it, may have
 * other ones, which then count.
 */
final class WarningFilters {

  private static final PyStr DEFAULT = PyStr.internStatic("default");

  private static final String[] BYTES_ACTIONS = {"ignore", "default", "error"};

  private final InterpreterState interpreter;
  private final PyList filters = new PyList();
  private PyDict onceRegistry = new PyDict();

  /** The filters that an interpreter starts with: those of its options, then its own. */
  WarningFilters(InterpreterState interpreter) {
    this.interpreter = interpreter;
    Settings settings = interpreter.settings();
    boolean asked = settings.has(Flag.PY3K_WARNING) || settings.has(Flag.DIVISION_WARNING);
    if (SysRelease.of(interpreter.version()).ignoresDeprecation() && !asked) {
      filters.add(filter("ignore", PyExc.DeprecationWarning));
    }
    filters.add(filter("ignore", PyExc.PendingDeprecationWarning));
    filters.add(filter("ignore", PyExc.ImportWarning));
    if (PyExc.versions(PyExc.BytesWarning).contains(interpreter.version())) {
      int flag = Math.min(settings.get(Flag.BYTES_WARNING), BYTES_ACTIONS.length - 1);
      filters.add(filter(BYTES_ACTIONS[flag], PyExc.BytesWarning));
    }
    new WarningOptions(interpreter).addTo(filters);
  }

  private PyTuple filter(String action, PyType category) {
    return new PyTuple(interpreter.intern(action), PyNone.NONE, category, PyNone.NONE, PyInt.of(0));
  }

  PyList filters() {
    return filters;
  }

  /** What remembers warnings that are to be given once. */
  PyDict onceRegistry() {
    PyObject other = attribute("onceregistry");
    if (other instanceof PyDict dict) {
      onceRegistry = dict;
    } else if (other != null) {
      ModuleRules rules = ModuleRules.of(interpreter);
      throw PyErrors.of(rules.onceErrorType(), rules.onceError());
    }
    return onceRegistry;
  }

  /** An attribute of the module {@code warnings}, if that has been imported and has it. */
  @Nullable PyObject attribute(String name) {
    PyObject module = interpreter.modules().get("warnings");
    return module == null ? null : Attributes.find(module, PyStr.of(name));
  }

  /**
   * What applies to a warning.
   *
   * @param action what to do
   * @param filter the filter that says so, or None
   */
  record Verdict(String action, PyObject filter) {}

  Verdict verdict(PyObject category, PyObject text, int line, PyObject module) {
    PyObject current = attribute("filters");
    if (current == null) {
      current = filters;
    }
    if (!(current instanceof PyList list)) {
      throw PyErrors.valueError("_warnings.filters must be a list");
    }
    for (int i = 0; i < list.size(); i++) {
      PyObject item = list.get(i);
      if (!(item instanceof PyTuple filter) || filter.size() != 5) {
        throw PyErrors.valueError("_warnings.filters item " + i + " isn't a 5-tuple");
      }
      boolean goodText = matches(filter.get(1), text);
      boolean goodModule = matches(filter.get(3), module);
      boolean goodCategory = ClassChecks.isSubclass(category, filter.get(2));
      long at = Conversions.toLong(filter.get(4));
      if (goodText && goodModule && goodCategory && (at == 0 || at == line)) {
        return new Verdict(action(filter.get(0)), filter);
      }
    }
    return new Verdict(action(defaultAction()), PyNone.NONE);
  }

  private boolean matches(PyObject pattern, PyObject text) {
    return pattern == PyNone.NONE
        || Conversions.isTrue(HookCalls.call(interpreter, pattern, "match", text));
  }

  private static String action(PyObject action) {
    if (action instanceof PyStr text) {
      return text.text();
    }
    if (action instanceof PyUnicode text) {
      return Encodings.ascii(text).text();
    }
    throw PyErrors.typeError(
        "expected string or Unicode object, " + action.type().name() + " found");
  }

  private PyObject defaultAction() {
    if (!ModuleRules.of(interpreter).ownDefaultAction()) {
      PyObject action = attribute("defaultaction");
      return action == null ? DEFAULT : action;
    }
    PyObject module = interpreter.modules().get("_warnings");
    if (module == null) {
      return DEFAULT;
    }
    PyObject action = Attributes.find(module, PyStr.of("default_action"));
    if (action == null) {
      throw PyErrors.valueError("_warnings.default_action not found");
    }
    return action;
  }
}
