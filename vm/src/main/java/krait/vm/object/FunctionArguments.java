package krait.vm.object;

import krait.code.CodeFlag;
import krait.code.CodeObject;
import org.jspecify.annotations.Nullable;

/** Puts the arguments of a call into the variables of a frame. */
final class FunctionArguments {

  private FunctionArguments() {}

  static void place(PyFunction function, PyFrame frame, PyObject[] args, PyStr[] names) {
    PyCode code = function.code();
    CodeObject source = code.source();
    @Nullable PyObject[] values = frame.values();
    int positional = args.length - names.length;
    int wanted = source.argcount();
    boolean takesRest = source.has(CodeFlag.VARARGS);
    boolean takesNames = source.has(CodeFlag.VARKEYWORDS);
    if (wanted == 0 && !takesRest && !takesNames) {
      if (args.length > 0) {
        throw PyErrors.typeError(
            function.code().name() + "() takes no arguments (" + args.length + " given)");
      }
    } else {
      int direct = Math.min(positional, wanted);
      System.arraycopy(args, 0, values, 0, direct);
      if (positional > wanted && !takesRest) {
        String how = function.defaults().length > 0 ? "at most" : "exactly";
        throw wrongCount(function, how, wanted, positional, names.length);
      }
      if (takesRest) {
        values[wanted] = rest(args, wanted, positional);
      }
      PyDict keywords = takesNames ? new PyDict() : null;
      if (keywords != null) {
        values[wanted + (takesRest ? 1 : 0)] = keywords;
      }
      placeNamed(function, values, args, names, keywords);
      if (positional < wanted) {
        fillDefaults(function, values, positional, names.length);
      }
    }
    makeCells(function, values);
  }

  private static PyObject rest(PyObject[] args, int wanted, int positional) {
    return positional <= wanted
        ? PyTuple.EMPTY
        : new PyTuple(java.util.Arrays.copyOfRange(args, wanted, positional));
  }

  private static void placeNamed(
      PyFunction function,
      @Nullable PyObject[] values,
      PyObject[] args,
      PyStr[] names,
      @Nullable PyDict keywords) {
    int positional = args.length - names.length;
    for (int i = 0; i < names.length; i++) {
      PyStr name = names[i];
      if (name instanceof KeywordName other
          && !(other.isUnicode() && ArgumentRules.current().unicodeNames())) {
        throw PyErrors.typeError(function.code().name() + "() keywords must be strings");
      }
      int at = parameter(function.code(), name);
      if (at < 0) {
        if (keywords == null) {
          throw PyErrors.typeError(
              function.code().name()
                  + "() got an unexpected keyword argument '"
                  + KeywordName.shown(name)
                  + "'");
        }
        keywords.put(KeywordName.key(name), args[positional + i]);
      } else if (values[at] != null) {
        throw PyErrors.typeError(
            function.code().name()
                + "() got multiple values for keyword argument '"
                + KeywordName.shown(name)
                + "'");
      } else {
        values[at] = args[positional + i];
      }
    }
  }

  private static int parameter(PyCode code, PyStr name) {
    PyStr[] varnames = code.varnames();
    int count = code.source().argcount();
    for (int i = 0; i < count; i++) {
      if (varnames[i] == name) {
        return i;
      }
    }
    for (int i = 0; i < count; i++) {
      if (varnames[i].text().equals(name.text())) {
        return i;
      }
    }
    return -1;
  }

  private static void fillDefaults(
      PyFunction function, @Nullable PyObject[] values, int positional, int named) {
    PyObject[] defaults = function.defaults();
    int wanted = function.code().source().argcount();
    int required = wanted - defaults.length;
    boolean takesRest = function.code().source().has(CodeFlag.VARARGS);
    for (int i = positional; i < required; i++) {
      if (values[i] == null) {
        String how = takesRest || defaults.length > 0 ? "at least" : "exactly";
        int given = ArgumentRules.current().countsNames() ? positional : i;
        throw wrongCount(function, how, required, given, named);
      }
    }
    for (int i = Math.max(required, 0); i < wanted; i++) {
      if (values[i] == null) {
        values[i] = defaults[i - required];
      }
    }
  }

  private static PyException wrongCount(
      PyFunction function, String how, int wanted, int given, int named) {
    boolean together = ArgumentRules.current().countsNames();
    return PyErrors.typeError(
        function.code().name()
            + "() takes "
            + how
            + " "
            + wanted
            + (named > 0 && !together ? " non-keyword" : "")
            + " argument"
            + (wanted == 1 ? "" : "s")
            + " ("
            + (together ? given + named : given)
            + " given)");
  }

  /** Makes the cells that a call starts with. */
  static void makeCells(PyFunction function, @Nullable PyObject[] values) {
    PyCode code = function.code();
    int at = code.source().nlocals();
    for (int argument : code.cellArguments()) {
      values[at++] = new PyCell(argument < 0 ? null : values[argument]);
    }
    PyCell[] closure = function.closure();
    System.arraycopy(closure, 0, values, at, closure.length);
  }
}
