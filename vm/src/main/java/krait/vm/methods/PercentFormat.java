package krait.vm.methods;

import java.util.Arrays;
import krait.vm.object.Encodings;
import krait.vm.object.PyBaseString;
import krait.vm.object.PyBuffer;
import krait.vm.object.PyErrors;
import krait.vm.object.PyException;
import krait.vm.object.PyInstance;
import krait.vm.object.PyInt;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PyUnicode;
import krait.vm.object.PyXRange;
import krait.vm.object.Slot;
import krait.vm.object.Texts;
import krait.vm.op.ItemOps;

/** The operator {@code %} of strings. */
final class PercentFormat {

  /** What {@link #nextArgument} is for a single object that was not yet used. */
  private static final int UNUSED = -2;

  private static final int USED = -1;

  private final String format;
  private final boolean unicode;
  private final PyObject all;
  private final boolean mapping;
  private final StringBuilder out = new StringBuilder();

  /** The object or tuple that values are taken from: after a key, the value of the key. */
  private PyObject arguments;

  private int count;
  private int nextArgument;
  private int at;

  PercentFormat(PyBaseString format, PyObject args) {
    this(format.text(), format instanceof PyUnicode, args);
  }

  private PercentFormat(String format, boolean unicode, PyObject args) {
    this.format = format;
    this.unicode = unicode;
    this.all = args;
    this.mapping = isMapping(args);
    take(args);
    if (args instanceof PyTuple tuple) {
      count = tuple.size();
      nextArgument = 0;
    }
  }

  private void take(PyObject single) {
    arguments = single;
    count = USED;
    nextArgument = UNUSED;
  }

  private static boolean isMapping(PyObject object) {
    if (object instanceof PyTuple || object instanceof PyBaseString || object instanceof PyXRange) {
      return false;
    }
    PercentRules rules = PercentRules.current();
    if (object instanceof PyBuffer) {
      return rules.buffersMap();
    }
    return object instanceof PyInstance
        || object.type().slot(Slot.GETITEM) != null
        || (object.type().isHeap() && rules.instancesMap());
  }

  /** Signals that the rest must be unicode: an argument of {@code %s} or {@code %c} is. */
  private static final class NeedsUnicode extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NeedsUnicode() {
      super(null, null, false, false);
    }
  }

  PyObject format() {
    while (at < format.length()) {
      int next = format.indexOf('%', at);
      out.append(format, at, next < 0 ? format.length() : next);
      if (next < 0) {
        break;
      }
      at = next + 1;
      int first = nextArgument;
      try {
        conversion();
      } catch (NeedsUnicode e) {
        return rest(next, first);
      }
    }
    if (nextArgument < count && !mapping) {
      throw unconverted();
    }
    return unicode ? PyUnicode.of(out.toString()) : PyStr.of(out.toString());
  }

  private static PyException unconverted() {
    return PyErrors.typeError("not all arguments converted during string formatting");
  }

  /** Formats the rest as unicode, from the conversion that asked for it. */
  private PyObject rest(int from, int firstArgument) {
    PyObject args = all;
    if (all instanceof PyTuple tuple && firstArgument > 0) {
      args = new PyTuple(Arrays.copyOfRange(tuple.items(), firstArgument, tuple.size()));
    }
    PyUnicode format2 = Encodings.decode(PyStr.of(format.substring(from)));
    PyObject end = new PercentFormat(format2, args).format();
    return PyUnicode.of(Encodings.decode(PyStr.of(out.toString())).text() + end.toString());
  }

  private char next() {
    if (at >= format.length()) {
      throw PyErrors.valueError("incomplete format");
    }
    return format.charAt(at++);
  }

  private PyObject argument() {
    if (nextArgument < count) {
      int index = nextArgument++;
      return count < 0 ? arguments : ((PyTuple) arguments).get(index);
    }
    throw PyErrors.typeError("not enough arguments for format string");
  }

  private void conversion() {
    if (at < format.length() && format.charAt(at) == '(') {
      key();
    }
    PercentSpec spec = new PercentSpec();
    char c = next();
    while (spec.takeFlag(c)) {
      c = next();
    }
    c = width(spec, c);
    c = precision(spec, c);
    if (c == 'h' || c == 'l' || c == 'L') {
      c = next();
    }
    spec.type = c;
    if (c == '%') {
      spec.precision = -1;
      spec.writeText(out, "%", unicode);
    } else {
      convert(spec, argument());
      if (mapping && nextArgument < count) {
        throw unconverted();
      }
    }
  }

  private void key() {
    if (!mapping) {
      throw PyErrors.typeError("format requires a mapping");
    }
    int depth = 1;
    int from = ++at;
    while (at < format.length() && depth > 0) {
      char c = format.charAt(at++);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    if (depth > 0) {
      throw PyErrors.valueError("incomplete format key");
    }
    String name = format.substring(from, at - 1);
    take(ItemOps.getItem(all, unicode ? PyUnicode.of(name) : PyStr.of(name)));
  }

  private char width(PercentSpec spec, char c) {
    if (c == '*') {
      spec.width = star();
      if (spec.width < 0) {
        spec.left = true;
        spec.width = -spec.width;
      }
      return next();
    }
    if (!isDigit(c)) {
      return c;
    }
    spec.width = number(c, Long.MAX_VALUE, "width too big");
    return next();
  }

  private char precision(PercentSpec spec, char c) {
    if (c != '.') {
      return c;
    }
    spec.precision = 0;
    char first = next();
    if (first == '*') {
      spec.precision = Math.max(starPrecision(), 0);
      return next();
    }
    if (!isDigit(first)) {
      return first;
    }
    spec.precision = (int) number(first, Integer.MAX_VALUE, "prec too big");
    return next();
  }

  private int starPrecision() {
    long given = star();
    if (given != (int) given && !PercentRules.current().precisionsCut()) {
      throw PyErrors.overflowError("Python int too large to convert to C int");
    }
    return (int) given;
  }

  private long star() {
    if (argument() instanceof PyInt number) {
      return number.value();
    }
    throw PyErrors.typeError("* wants int");
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private long number(char first, long limit, String problem) {
    long value = Character.digit(first, 10);
    while (at < format.length() && isDigit(format.charAt(at))) {
      int digit = format.charAt(at++) - '0';
      if (value > (limit - digit) / 10) {
        throw PyErrors.valueError(problem);
      }
      value = value * 10 + digit;
    }
    return value;
  }

  private void convert(PercentSpec spec, PyObject value) {
    switch (spec.type) {
      case 's' -> spec.writeText(out, text(value), unicode);
      case 'r' -> spec.writeText(out, shown(value), unicode);
      case 'c' -> {
        spec.precision = -1;
        spec.writeText(out, character(spec, value), unicode);
      }
      case 'i' -> {
        spec.type = 'd';
        new PercentNumbers(spec, unicode).integer(out, value);
      }
      case 'd', 'u', 'o', 'x', 'X' -> new PercentNumbers(spec, unicode).integer(out, value);
      case 'e', 'E', 'f', 'F', 'g', 'G' -> new PercentNumbers(spec, unicode).real(out, value);
      default -> throw unsupported();
    }
  }

  private PyException unsupported() {
    int c = unicode ? Strings.characterAt(PyUnicode.of(format), at - 1) : format.charAt(at - 1);
    boolean shown = !unicode || (c >= 0x1f && c < 0x7f);
    boolean signed = !unicode && c >= 0x80 && !isDigit(format.charAt(at - 2));
    return PyErrors.valueError(
        "unsupported format character '"
            + (shown ? String.valueOf((char) c) : "?")
            + "' (0x"
            + Integer.toHexString(signed ? c | 0xffffff00 : c)
            + ") at index "
            + (at - 1));
  }

  private String text(PyObject value) {
    if (unicode) {
      boolean plain = value instanceof PyUnicode && !PercentRules.current().unicodeByMethod();
      return plain ? value.toString() : UnicodeTexts.unicode(value).text();
    }
    if (value instanceof PyUnicode) {
      throw new NeedsUnicode();
    }
    PyBaseString text = Texts.strOrUnicode(value);
    if (text instanceof PyUnicode) {
      throw new NeedsUnicode();
    }
    return text.text();
  }

  private String character(PercentSpec spec, PyObject value) {
    if (!(value instanceof PyBaseString text)) {
      return new PercentNumbers(spec, unicode).character(value);
    }
    if (text instanceof PyUnicode && !unicode) {
      throw new NeedsUnicode();
    }
    if (text.length() != 1) {
      throw PyErrors.typeError("%c requires int or char");
    }
    return unicode && text instanceof PyStr
        ? PercentNumbers.decoded(text.text().charAt(0))
        : text.text();
  }

  /** The {@code repr} of a value, which becomes text where the format is. */
  private String shown(PyObject value) {
    String repr = Texts.repr(value);
    return unicode ? Encodings.decode(PyStr.of(repr)).text() : repr;
  }
}
