package krait.vm.modules.sre;

import krait.vm.object.Arguments;
import krait.vm.object.MethodSpec;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.Warnings;
import org.jspecify.annotations.Nullable;

/**
 * Reads the arguments of a method that takes a text first. Up to 2.6 the text has another name; 2.7
 * still takes that one, but warns.
 */
final class TextArguments {

  private final String method;
  private final String oldName;
  private final int most;
  private final MethodSpec early;
  private final MethodSpec late;

  /**
   * The arguments of a method.
   *
   * @param others the names of those behind the text, separated by blanks
   */
  TextArguments(String method, String oldName, String others) {
    this.method = method;
    this.oldName = oldName;
    most = others.split(" ", -1).length + 1;
    early = spec(1, most, oldName + " " + others);
    late = spec(0, most + 1, "string " + others + " " + oldName);
  }

  private MethodSpec spec(int minimum, int maximum, String keywords) {
    return new MethodSpec(
        method, MethodSpec.Kind.FUNCTION, minimum, maximum, false, keywords, "", "", "", "", "");
  }

  /** Arguments in order. */
  @SuppressWarnings("ArrayRecordComponent") // nobody compares or changes them
  record Given(PyObject string, @Nullable PyObject[] all) {

    /** The argument at an index, or null. */
    @Nullable PyObject other(int index) {
      return index < all.length ? all[index] : null;
    }
  }

  Given parse(PyObject[] args, PyStr[] names) {
    if (!SreRules.current().renamesText()) {
      return given(Arguments.inOrder(early, args, names), 0);
    }
    if (args.length > most) {
      throw PyErrors.typeError(
          method
              + "() takes at most "
              + most
              + " positional arguments ("
              + args.length
              + " given)");
    }
    @Nullable PyObject[] all = Arguments.inOrder(late, args, names);
    if (all.length <= most || all[most] == null) {
      return given(all, 0);
    }
    if (all[0] != null) {
      throw PyErrors.typeError("Argument given by name ('" + oldName + "') and position (1)");
    }
    Warnings.warn(
        PyExc.DeprecationWarning,
        "The '" + oldName + "' keyword parameter name is deprecated.  Use 'string' instead.");
    return given(all, most);
  }

  private static Given given(@Nullable PyObject[] all, int index) {
    PyObject string = index < all.length ? all[index] : null;
    if (string == null) {
      throw PyErrors.typeError("Required argument 'string' (pos 1) not found");
    }
    return new Given(string, all);
  }
}
