package krait.vm.methods;

import krait.vm.object.PyComplex;
import krait.vm.object.PyErrors;
import krait.vm.object.PyException;

/** Reads a complex number as {@code repr} writes it, from Python 2.7 on. */
final class ComplexReader {

  private final String text;
  private int at;

  ComplexReader(String text) {
    this.text = text;
  }

  static PyException malformed() {
    return PyErrors.valueError("complex() arg is a malformed string");
  }

  private boolean isNext(char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  private boolean isUnit() {
    return isNext('j') || isNext('J');
  }

  PyComplex read() {
    at = NumberTexts.skipBlanks(text, 0);
    boolean bracket = isNext('(');
    if (bracket) {
      at = NumberTexts.skipBlanks(text, at + 1);
    }
    PyComplex value = value();
    at = NumberTexts.skipBlanks(text, at);
    if (bracket) {
      if (!isNext(')')) {
        throw malformed();
      }
      at = NumberTexts.skipBlanks(text, at + 1);
    }
    if (at < text.length()) {
      throw malformed();
    }
    return value;
  }

  private PyComplex value() {
    FloatScanner first = new FloatScanner(text, at, true);
    if (first.end() == at) {
      return new PyComplex(0, unit());
    }
    at = first.end();
    if (isNext('+') || isNext('-')) {
      FloatScanner second = new FloatScanner(text, at, true);
      if (second.end() == at) {
        return new PyComplex(first.value(), unit());
      }
      at = second.end();
      skipUnit();
      return new PyComplex(first.value(), second.value());
    }
    if (isUnit()) {
      at++;
      return new PyComplex(0, first.value());
    }
    return new PyComplex(first.value(), 0);
  }

  /** The imaginary unit with or without a sign. */
  private double unit() {
    double value = isNext('-') ? -1 : 1;
    if (isNext('+') || isNext('-')) {
      at++;
    }
    skipUnit();
    return value;
  }

  private void skipUnit() {
    if (!isUnit()) {
      throw malformed();
    }
    at++;
  }
}
