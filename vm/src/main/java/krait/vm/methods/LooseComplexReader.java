package krait.vm.methods;

import krait.vm.object.PyComplex;
import krait.vm.object.PyErrors;
import org.jspecify.annotations.Nullable;

/**
 * Reads a complex number as Python 2.6 and older do: a real and an imaginary part in either order,
 * each of which may lack its sign.
 */
final class LooseComplexReader {

  private static final int SHOWN = 150;

  private final String text;
  private int at;
  private @Nullable Double real;
  private @Nullable Double imaginary;

  LooseComplexReader(String text) {
    this.text = text;
  }

  /** The character at the current place; a null byte stands for the end. */
  private char next() {
    return at < text.length() ? text.charAt(at) : 0;
  }

  private boolean isUnit() {
    return next() == 'j' || next() == 'J';
  }

  PyComplex read() {
    at = NumberTexts.skipBlanks(text, 0);
    if (next() == 0) {
      throw PyErrors.valueError("complex() arg is an empty string");
    }
    boolean bracket = next() == '(';
    if (bracket) {
      at = NumberTexts.skipBlanks(text, at + 1);
    }
    readParts();
    at = NumberTexts.skipBlanks(text, at);
    if (bracket && next() == ')' && (real != null || imaginary != null)) {
      bracket = false;
      at = NumberTexts.skipBlanks(text, at + 1);
      if (next() != 0) {
        throw ComplexReader.malformed();
      }
    }
    if (at < text.length() && next() == 0) {
      throw PyErrors.valueError("complex() arg contains a null byte");
    }
    if (at < text.length() || bracket) {
      throw ComplexReader.malformed();
    }
    return new PyComplex(real == null ? 0 : real, imaginary == null ? 0 : imaginary);
  }

  private void readParts() {
    while (at < text.length() && next() != 0 && next() != ')') {
      if (NumberTexts.isSpace(next()) || !readPart()) {
        return;
      }
    }
  }

  /** Reads one part; false if none may follow. */
  private boolean readPart() {
    double sign = next() == '-' ? -1 : 1;
    if (next() == '-' || next() == '+') {
      at++;
    }
    double size = isUnit() ? 1 : number();
    if (isUnit()) {
      if (imaginary != null) {
        throw ComplexReader.malformed();
      }
      imaginary = sign * size;
      at++;
      return next() == '+' || next() == '-';
    }
    if (real != null) {
      throw ComplexReader.malformed();
    }
    real = sign * size;
    return imaginary == null;
  }

  private double number() {
    char c = next();
    if (c != '.' && (c < '0' || c > '9')) {
      throw ComplexReader.malformed();
    }
    FloatScanner scanner = new FloatScanner(text, at, false);
    if (scanner.end() == at) {
      throw ComplexReader.malformed();
    }
    if (Double.isInfinite(scanner.value())) {
      throw PyErrors.valueError(
          "float() out of range: " + text.substring(at, Math.min(text.length(), at + SHOWN)));
    }
    at = scanner.end();
    return scanner.value();
  }
}
