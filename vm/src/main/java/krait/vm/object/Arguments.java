package krait.vm.object;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Arguments of methods written in Java: placing keyword arguments, and CPython's complaints. */
public final class Arguments {

  private Arguments() {}

  /**
   * The arguments of a function in the order of its parameters, null where one is left out, for
   * functions that differ too much from version to version to be bound by themselves.
   */
  public static @Nullable PyObject[] inOrder(MethodSpec spec, PyObject[] args, PyStr[] names) {
    if (names.length > 0) {
      return placed(spec, args, names);
    }
    if (args.length < spec.minimum() || args.length > spec.maximum()) {
      throw wrongCount(spec, args.length);
    }
    return args;
  }

  /** Puts keyword arguments into the places of a method's parameters. */
  static PyObject[] placed(MethodSpec spec, PyObject[] args, PyStr[] names) {
    String[] known = spec.keywords();
    if (known.length == 0) {
      if (spec.isSlot()) {
        throw PyErrors.typeError("wrapper " + spec.name() + " doesn't take keyword arguments");
      }
      throw PyErrors.typeError(
          spec.isConstructor()
              ? spec.errorName() + " does not take keyword arguments"
              : spec.name() + "() takes no keyword arguments");
    }
    int positional = args.length - names.length;
    if (args.length > known.length) {
      throw wrongCount(spec, args.length);
    }
    PyObject[] placed = Arrays.copyOf(Arrays.copyOf(args, positional), known.length);
    PyStr unknown = null;
    int last = positional;
    for (int i = 0; i < names.length; i++) {
      int at = Arrays.asList(known).indexOf(names[i].text());
      if (at < 0) {
        unknown = unknown == null ? names[i] : unknown;
        continue;
      }
      if (placed[at] != null) {
        throw PyErrors.typeError(ArgumentRules.current().givenTwice(names[i].text(), at + 1));
      }
      placed[at] = args[positional + i];
      last = Math.max(last, at + 1);
    }
    int required = spec.minimum() - spec.receivers();
    for (int i = positional; i < required; i++) {
      if (placed[i] == null) {
        throw missing(spec, known[i], i, args.length);
      }
    }
    if (unknown != null) {
      throw PyErrors.typeError(
          firstOdd(names, unknown) instanceof KeywordName
              ? "keywords must be strings"
              : "'" + unknown + "' is an invalid keyword argument for this function");
    }
    return Arrays.copyOf(placed, last);
  }

  /** The first name that is complained of. */
  private static PyStr firstOdd(PyStr[] names, PyStr unknown) {
    for (PyStr name : names) {
      if (name == unknown || name instanceof KeywordName) {
        return name;
      }
    }
    return unknown;
  }

  /** The error for a wrong number of arguments, the receiver not counted. */
  static PyException wrongCount(MethodSpec spec, int given) {
    int least = spec.minimum() - spec.receivers();
    int most = spec.isVariadic() ? Integer.MAX_VALUE : spec.maximum() - spec.receivers();
    if (given < least && given < spec.keywords().length) {
      return missing(spec, spec.keywords()[given], given, given);
    }
    return PyErrors.typeError(
        switch (spec.style()) {
          case PLAIN -> plain(spec.name(), least, given);
          case KEYWORDS ->
              parsed(spec.errorName(), spec.keywords().length > 0 ? 0 : least, most, given);
          case PARSED -> parsed(spec.errorName(), least, most, given);
          case UNPACKED -> unpacked(spec.label() + " ", least, most, given);
          case SLOT, SEQUENCE -> ofSlot(spec, least, most, given);
        });
  }

  private static PyException missing(MethodSpec spec, String keyword, int at, int given) {
    return PyErrors.typeError(
        ArgumentRules.current().namesMissing()
            ? "Required argument '" + keyword + "' (pos " + (at + 1) + ") not found"
            : parsed(
                spec.errorName(),
                spec.minimum() - spec.receivers(),
                spec.maximum() - spec.receivers(),
                given));
  }

  private static String plain(String name, int wanted, int given) {
    String count = wanted == 0 ? "no arguments" : "exactly one argument";
    return name + "() takes " + count + " (" + given + " given)";
  }

  private static String parsed(String name, int least, int most, int given) {
    int limit = given < least ? least : most;
    String how = least == most ? "exactly" : given < least ? "at least" : "at most";
    return name
        + " takes "
        + how
        + " "
        + limit
        + " argument"
        + (limit == 1 ? "" : "s")
        + " ("
        + given
        + " given)";
  }

  /** Some slots unpack a tuple for a function without a name, some parse it. */
  private static String ofSlot(MethodSpec spec, int least, int most, int given) {
    Slot slot = Slot.named(spec.name());
    boolean sequence = spec.style() == MethodSpec.Style.SEQUENCE;
    return slot == null
        ? unpacked("", least, most, given)
        : switch (slot) {
          case GETSLICE, SETSLICE, DELSLICE -> parsed("function", least, most, given);
          case SETITEM, SETATTR, GET, SET, POW, RPOW -> unpacked(" ", least, most, given);
          case MUL, RMUL, IMUL -> unpacked(sequence ? " " : "", least, most, given);
          default -> unpacked("", least, most, given);
        };
  }

  private static String unpacked(String prefix, int least, int most, int given) {
    String how = least == most ? "" : given < least ? "at least " : "at most ";
    int limit = given < least ? least : most;
    return prefix + "expected " + how + limit + " arguments, got " + given;
  }
}
