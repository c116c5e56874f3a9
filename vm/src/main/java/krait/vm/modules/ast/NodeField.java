package krait.vm.modules.ast;

import krait.vm.object.PyStr;

/**
 * A field of a kind of node.
 *
 * @param type a group of kinds, a kind without group, or {@code identifier}, {@code string}, {@code
 *     object}, {@code int}, {@code bool}
 * @param count how many values it has
 * @param name its name in Python
 */
record NodeField(String type, Count count, PyStr name) {

  /** How many values a field has. */
  enum Count {
    ONE,
    OPTIONAL,
    LIST
  }

  /** Reads a declaration, such as {@code expr? value} or {@code stmt* body}. */
  static NodeField parse(String text) {
    int blank = text.indexOf(' ');
    char mark = text.charAt(blank - 1);
    Count count = mark == '*' ? Count.LIST : mark == '?' ? Count.OPTIONAL : Count.ONE;
    return new NodeField(
        text.substring(0, count == Count.ONE ? blank : blank - 1),
        count,
        PyStr.internStatic(text.substring(blank + 1)));
  }
}
