package krait.vm.methods;

import krait.vm.object.Calls;
import krait.vm.object.PyErrors;
import krait.vm.object.PyFloat;
import krait.vm.object.PyInstance;
import krait.vm.object.PyObject;
import krait.vm.object.PyUnicode;
import krait.vm.object.Slot;

/** What {@code float} makes of objects and of texts. */
final class FloatParsing {

  private static final int UNICODE_LIMIT = 256;

  private FloatParsing() {}

  static PyFloat toFloat(PyObject x) {
    if (x instanceof PyFloat number && x.getClass() == PyFloat.class) {
      return number;
    }
    PyObject method =
        x instanceof PyInstance instance
            ? instance.lookup(Slot.FLOAT.pyName())
            : x.type().slot(Slot.FLOAT);
    if (method == null) {
      return new PyFloat(withoutMethod(x));
    }
    PyObject result = x instanceof PyInstance ? method.call0() : Calls.invoke(method, x);
    if (result instanceof PyFloat number) {
      return number;
    }
    throw PyErrors.typeError("__float__ returned non-float (type " + result.type().name() + ")");
  }

  private static double withoutMethod(PyObject x) {
    if (x instanceof PyInstance instance) {
      throw PyErrors.attributeError(
          instance.cls().name() + " instance has no attribute '__float__'");
    }
    if (x instanceof PyUnicode text
        && NumberRules.current().nullsNamed()
        && text.length() >= UNICODE_LIMIT) {
      throw PyErrors.valueError("Unicode float() literal too long to convert");
    }
    String text = NumberTexts.of(x);
    if (text == null) {
      throw PyErrors.typeError("float() argument must be a string or a number");
    }
    return parse(text);
  }

  private static double parse(String source) {
    NumberRules rules = NumberRules.current();
    int from = NumberTexts.skipBlanks(source, 0);
    String text = source.substring(from);
    String shown = NumberTexts.shown(text);
    if (shown.isEmpty() && rules.nullsNamed()) {
      throw PyErrors.valueError("empty string for float()");
    }
    FloatScanner scanner = new FloatScanner(text, 0, true);
    if (scanner.end() == 0) {
      throw PyErrors.valueError(
          (rules.nullsNamed()
                  ? "invalid literal for float(): "
                  : "could not convert string to float: ")
              + shown);
    }
    int end = NumberTexts.skipBlanks(text, scanner.end());
    if (end < text.length()) {
      throw PyErrors.valueError(
          rules.nullsNamed() && text.charAt(end) == '\0'
              ? "null byte in argument for float()"
              : "invalid literal for float(): " + shown);
    }
    return scanner.value();
  }
}
