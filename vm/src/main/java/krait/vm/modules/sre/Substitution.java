package krait.vm.modules.sre;

import krait.vm.object.Calls;
import krait.vm.object.PyList;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.op.ImportOps;

/** Replaces matches of a pattern, for {@code sub} and {@code subn}. */
final class Substitution {

  private final SrePattern pattern;
  private final PyObject filter;
  private final boolean called;
  private final Matcher matcher;
  private final PyList parts = new PyList();
  private long count;

  Substitution(SrePattern pattern, PyObject replacement, PyObject string) {
    this.pattern = pattern;
    filter = filter(pattern, replacement);
    called = Calls.isCallable(filter);
    matcher = new Matcher(pattern.program(), new Subject(string, 0, Long.MAX_VALUE));
  }

  /** A function or a text without escapes; the library's {@code re} makes it of all others. */
  private static PyObject filter(SrePattern pattern, PyObject replacement) {
    if (Calls.isCallable(replacement)) {
      return replacement;
    }
    if (Subject.isWithoutEscapes(replacement)) {
      return replacement;
    }
    return Calls.method(ImportOps.module("re"), "_subx", pattern, replacement);
  }

  /** Replaces up to a number of matches, or all if it is 0. */
  void run(long most) {
    int done = 0;
    while (most == 0 || count < most) {
      matcher.reset();
      if (!matcher.search()) {
        break;
      }
      int start = matcher.start;
      int end = matcher.ptr;
      boolean emptyAgain = done == start && done == end && count > 0;
      if (!emptyAgain) {
        if (done < start) {
          parts.add(matcher.subject.slice(done, start));
        }
        replace();
        done = end;
        count++;
      }
      matcher.advance();
    }
    if (done < matcher.end) {
      parts.add(matcher.subject.slice(done, matcher.end));
    }
  }

  private void replace() {
    PyObject item = called ? filter.call1(new SreMatch(pattern, matcher)) : filter;
    if (item != PyNone.NONE) {
      parts.add(item);
    }
  }

  /** How many matches were replaced. */
  long count() {
    return count;
  }

  /** The parts as one text. */
  PyObject result() {
    PyObject empty = matcher.subject.slice(0, 0);
    return parts.size() == 0 ? empty : Calls.method(empty, "join", parts);
  }
}
