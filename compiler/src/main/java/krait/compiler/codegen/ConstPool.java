package krait.compiler.codegen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import krait.code.CodeObject;
import krait.code.Const;
import krait.version.PyVersion;

/**
 * The constants of a code object, numbered in the order in which they are first used.
 *
 * <p>Two are one if they have the same type and are equal. A string keeps the object that came
 * first, because whether it is interned depends on it.
 */
final class ConstPool {

  private final boolean complexZerosEqual;
  private final boolean codeEqualByValue;
  private final Map<Object, Integer> indexes = new HashMap<>();
  private final List<Const> values = new ArrayList<>();

  ConstPool(PyVersion version) {
    this.complexZerosEqual = CodegenFeature.COMPLEX_ZEROS_EQUAL.isIn(version);
    this.codeEqualByValue = CodegenFeature.CODE_EQUAL_BY_VALUE.isIn(version);
  }

  /** The number of a constant; a new one is added. */
  int indexOf(Const value) {
    Object key = key(value);
    Integer known = indexes.get(key);
    if (known != null) {
      return known;
    }
    int index = values.size();
    indexes.put(key, index);
    values.add(value);
    return index;
  }

  private Object key(Const value) {
    if (value instanceof Const.Str string) {
      return string.value();
    }
    if (value instanceof Const.Int number) {
      // Its number stands for it, as the hash that a record is given costs 20 ms to link.
      return number.value();
    }
    if (value instanceof CodeObject code) {
      return new CodeKey(code, codeEqualByValue);
    }
    if (complexZerosEqual && value instanceof Const.Complex number) {
      return Const.Complex.of(number.real().value() + 0.0, number.imaginary().value() + 0.0);
    }
    return value;
  }

  /** The constants; the list may grow. */
  List<Const> values() {
    return values;
  }
}
