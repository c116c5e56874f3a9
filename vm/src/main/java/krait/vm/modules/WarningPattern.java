package krait.vm.modules;

import java.util.Locale;
import krait.vm.object.PyObject;
import krait.vm.object.PyType;

/** What stands for a regular expression in a filter that {@code -W} gave: literal text. */
final class WarningPattern extends PyObject {

  /** The type. */
  static final PyType TYPE = PyType.builtin("WarningPattern", false);

  private final String text;
  private final boolean whole;

  /**
   * A pattern.
   *
   * @param whole whether nothing may follow, and letters have to be of the same case
   */
  WarningPattern(String text, boolean whole) {
    super(TYPE);
    this.text = text;
    this.whole = whole;
  }

  boolean matches(String other) {
    return whole
        ? other.equals(text)
        : other.toLowerCase(Locale.ROOT).startsWith(text.toLowerCase(Locale.ROOT));
  }
}
