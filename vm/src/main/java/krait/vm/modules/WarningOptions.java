package krait.vm.modules;

import krait.vm.object.Attributes;
import krait.vm.object.Classes;
import krait.vm.object.Exceptions;
import krait.vm.object.InterpreterState;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyInt;
import krait.vm.object.PyList;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.Texts;
import krait.vm.op.PrintOps;

/**
 * The filters that {@code -W} gives, {@code action:message:category:module:line}, without the
 * library that reads them in CPython. A message counts where a text starts with it, a module where
 * it is the whole name.
 */
final class WarningOptions {

  private static final int FIELDS = 5;
  private static final String[] ACTIONS = {
    "default", "always", "ignore", "module", "once", "error"
  };

  private final InterpreterState interpreter;

  WarningOptions(InterpreterState interpreter) {
    this.interpreter = interpreter;
  }

  /** An option that is not understood. */
  private static final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    Refusal(String reason) {
      super(reason, null, false, false);
    }
  }

  /** Puts the filters of the options before those that are there; the last option comes first. */
  void addTo(PyList filters) {
    for (String option : interpreter.settings().warnOptions()) {
      try {
        filters.insert(0, filter(option));
      } catch (Refusal e) {
        PyObject stderr = interpreter.sys().dict().get("stderr");
        if (stderr != null) {
          String line = "Invalid -W option ignored: " + e.getMessage() + "\n";
          PrintOps.write(stderr, PyStr.of(line));
        }
      }
    }
  }

  private PyTuple filter(String option) throws Refusal {
    String[] given = option.split(":", -1);
    if (given.length > FIELDS) {
      throw new Refusal("too many fields (max " + FIELDS + "): " + Texts.quote(option));
    }
    String[] fields = new String[FIELDS];
    for (int i = 0; i < FIELDS; i++) {
      fields[i] = i < given.length ? given[i].strip() : "";
    }
    return new PyTuple(
        interpreter.intern(action(fields[0])),
        new WarningPattern(fields[1], false),
        category(fields[2]),
        new WarningPattern(fields[3], !fields[3].isEmpty()),
        PyInt.of(line(fields[4])));
  }

  private static String action(String name) throws Refusal {
    if (name.equals("all")) {
      return "always";
    }
    for (String action : ACTIONS) {
      if (action.startsWith(name)) {
        return action;
      }
    }
    throw new Refusal("invalid action: " + Texts.quote(name));
  }

  private static int line(String number) throws Refusal {
    if (number.isEmpty()) {
      return 0;
    }
    try {
      int line = Integer.parseInt(number);
      if (line >= 0) {
        return line;
      }
      throw new Refusal("invalid lineno " + line);
    } catch (NumberFormatException e) {
      throw new Refusal("invalid lineno " + Texts.quote(number));
    }
  }

  private PyObject category(String name) throws Refusal {
    if (name.isEmpty()) {
      return PyExc.Warning;
    }
    int dot = name.lastIndexOf('.');
    PyObject category =
        isWord(name)
            ? interpreter.builtins().dict().get(name)
            : Attributes.find(
                imported(name.substring(0, dot < 0 ? name.length() - 1 : dot)),
                PyStr.of(name.substring(dot + 1)));
    if (category == null) {
      throw new Refusal("unknown warning category: " + Texts.quote(name));
    }
    if (!Exceptions.isClass(category) || !Classes.isSubclass(category, PyExc.Warning)) {
      throw new Refusal("invalid warning category: " + Texts.quote(name));
    }
    return category;
  }

  private static boolean isWord(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))) {
        return false;
      }
    }
    return true;
  }

  private PyObject imported(String module) throws Refusal {
    try {
      return new Importer(interpreter).importModule(module, null, PyTuple.of(PyStr.EMPTY), 0);
    } catch (PyException e) {
      throw new Refusal("invalid module name: " + Texts.quote(module));
    }
  }
}
