package krait.vm.modules.sre;

import krait.vm.object.PyErrors;
import krait.vm.object.PyException;
import krait.vm.object.PyInt;
import krait.vm.object.PyLong;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyTuple;
import krait.vm.object.PyType;
import krait.vm.op.ItemOps;
import org.jspecify.annotations.Nullable;

/** {@code SRE_Match}: where a pattern and its groups matched. */
final class SreMatch extends PyObject {

  static final PyType TYPE = PyType.builtin("_sre.SRE_Match", false);

  private final SrePattern pattern;
  private final PyObject string;
  private final int pos;
  private final int endPos;
  private final int lastIndex;
  private final int[] spans;
  private @Nullable PyTuple regs;

  /** What a matcher has just found. */
  SreMatch(SrePattern pattern, Matcher matcher) {
    super(TYPE);
    this.pattern = pattern;
    string = matcher.subject.object();
    pos = matcher.subject.start();
    endPos = matcher.subject.end();
    lastIndex = matcher.lastIndex;
    spans = new int[2 * (pattern.groups() + 1)];
    spans[0] = matcher.start;
    spans[1] = matcher.ptr;
    for (int group = 1; group <= pattern.groups(); group++) {
      spans[2 * group] = matcher.groupStart(group);
      spans[2 * group + 1] = matcher.groupEnd(group);
    }
  }

  SrePattern pattern() {
    return pattern;
  }

  PyObject string() {
    return string;
  }

  int pos() {
    return pos;
  }

  int endPos() {
    return endPos;
  }

  /** The group that was closed last, or -1. */
  int lastIndex() {
    return lastIndex;
  }

  /** How many groups there are, the whole match included. */
  int groups() {
    return spans.length / 2;
  }

  int start(int group) {
    return spans[2 * group];
  }

  int end(int group) {
    return spans[2 * group + 1];
  }

  PyTuple span(int group) {
    return new PyTuple(PyInt.of(start(group)), PyInt.of(end(group)));
  }

  /** The text of a group, or something else if it has not matched. */
  PyObject text(int group, PyObject otherwise) {
    return start(group) < 0 ? otherwise : Subject.slice(string, start(group), end(group));
  }

  /** The group that an object gives by its number or name. */
  int group(PyObject key) {
    long number = key instanceof PyInt small ? small.value() : number(key);
    if (number < 0 || number >= groups()) {
      throw PyErrors.indexError("no such group");
    }
    return (int) number;
  }

  private long number(PyObject key) {
    if (key instanceof PyLong big && SreRules.current().longGroups()) {
      return value(big);
    }
    PyObject names = pattern.groupIndex();
    if (names == null) {
      return -1;
    }
    try {
      PyObject number = ItemOps.getItem(names, key);
      return number instanceof PyInt small
          ? small.value()
          : number instanceof PyLong big ? value(big) : -1;
    } catch (PyException e) {
      return -1;
    }
  }

  private static long value(PyLong number) {
    return number.value().bitLength() < Integer.SIZE ? number.value().intValue() : -1;
  }

  /** The spans of all groups. */
  PyTuple regs() {
    PyTuple known = regs;
    if (known == null) {
      PyObject[] all = new PyObject[groups()];
      for (int i = 0; i < all.length; i++) {
        all[i] = span(i);
      }
      known = new PyTuple(all);
      regs = known;
    }
    return known;
  }

  /** The name of the group that was closed last. */
  PyObject lastGroup() {
    PyObject names = pattern.indexGroup();
    if (names == null || lastIndex < 0) {
      return PyNone.NONE;
    }
    try {
      return ItemOps.getItem(names, PyInt.of(lastIndex));
    } catch (PyException e) {
      return PyNone.NONE;
    }
  }
}
