package krait.vm.methods;

import krait.vm.object.PyBaseString;
import krait.vm.object.PyErrors;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyUnicode;
import org.jspecify.annotations.Nullable;

/** Search of a string in another one. */
final class Searching {

  private final PyBaseString text;
  private final String wanted;
  private final int from;
  private final int to;

  private Searching(
      PyBaseString self, PyObject sub, @Nullable PyObject start, @Nullable PyObject end) {
    text = Strings.meeting(self, sub);
    wanted = Strings.operand(text, sub).text();
    int length = text.length();
    int first = Strings.bound(start, length, 0);
    int last = Math.min(Strings.bound(end, length, length), length);
    if (first > last) {
      from = 0;
      to = -1;
    } else {
      from = text.offset(first);
      to = text.offset(last);
    }
  }

  /** Checks bounds that are None: a rule below the wanted one refuses them. */
  static void checkBounds(
      @Nullable PyObject start, @Nullable PyObject end, TextRules.OpenBounds wanted) {
    if ((start == PyNone.NONE || end == PyNone.NONE)
        && TextRules.current().openBounds().compareTo(wanted) < 0) {
      throw PyErrors.typeError(
          "slice indices must be integers or None or have an __index__ method");
    }
  }

  private boolean isEmpty() {
    return from > to;
  }

  static int first(
      PyBaseString self, PyObject sub, @Nullable PyObject start, @Nullable PyObject end) {
    checkBounds(start, end, TextRules.OpenBounds.PLACES);
    Searching search = new Searching(self, sub, start, end);
    if (search.isEmpty()) {
      return -1;
    }
    int at = Strings.indexOf(search.text, search.wanted, search.from);
    return at >= 0 && at + search.wanted.length() <= search.to ? search.text.index(at) : -1;
  }

  static int last(
      PyBaseString self, PyObject sub, @Nullable PyObject start, @Nullable PyObject end) {
    checkBounds(start, end, TextRules.OpenBounds.PLACES);
    Searching search = new Searching(self, sub, start, end);
    if (search.isEmpty()) {
      return -1;
    }
    int at = Strings.lastIndexOf(search.text, search.wanted, search.to - search.wanted.length());
    return at >= search.from ? search.text.index(at) : -1;
  }

  static int found(int at) {
    return found(at, "substring not found");
  }

  static int found(int at, String problem) {
    if (at < 0) {
      throw PyErrors.valueError(problem);
    }
    return at;
  }

  static long count(
      PyBaseString self, PyObject sub, @Nullable PyObject start, @Nullable PyObject end) {
    checkBounds(start, end, TextRules.OpenBounds.EVERYWHERE);
    Searching search = new Searching(self, sub, start, end);
    if (search.isEmpty()) {
      return 0;
    }
    if (search.wanted.isEmpty()) {
      return search.text.index(search.to) - search.text.index(search.from) + 1L;
    }
    int step = search.wanted.length();
    long count = 0;
    int at = Strings.indexOf(search.text, search.wanted, search.from);
    while (at >= 0 && at + step <= search.to) {
      count++;
      at = Strings.indexOf(search.text, search.wanted, at + step);
    }
    return count;
  }

  static boolean matches(
      PyBaseString self,
      PyObject part,
      @Nullable PyObject start,
      @Nullable PyObject end,
      boolean atEnd) {
    checkBounds(start, end, TextRules.OpenBounds.EVERYWHERE);
    Searching search = new Searching(self, part, start, end);
    int length = search.wanted.length();
    if (length == 0 && search.text instanceof PyUnicode) {
      return true;
    }
    if (search.to - search.from < length) {
      return false;
    }
    return Strings.isAt(search.text, search.wanted, atEnd ? search.to - length : search.from);
  }
}
