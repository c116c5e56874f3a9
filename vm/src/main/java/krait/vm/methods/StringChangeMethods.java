package krait.vm.methods;

import krait.vm.codec.Codecs;
import krait.vm.object.Conversions;
import krait.vm.object.Encodings;
import krait.vm.object.Iterations;
import krait.vm.object.PyBaseString;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyUnicode;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;
import krait.vm.object.Slot;
import org.jspecify.annotations.Nullable;

/** {@code str} and {@code unicode}: methods that make other strings of one. */
@PythonType({"str", "unicode"})
public final class StringChangeMethods {

  private StringChangeMethods() {}

  @PythonMethod
  static PyObject join(PyBaseString self, PyObject iterable) {
    PyObject[] items;
    try {
      items = Iterations.toFastArray(iterable);
    } catch (PyException e) {
      if (e.matches(PyExc.TypeError) && iterable.type().slot(Slot.ITER) == null) {
        throw PyErrors.typeError(TextRules.current().iterableWanted());
      }
      throw e;
    }
    boolean unicode = self instanceof PyUnicode;
    for (int i = 0; i < items.length; i++) {
      unicode |= items[i] instanceof PyUnicode;
      if (!(items[i] instanceof PyBaseString)) {
        throw PyErrors.typeError(
            "sequence item "
                + i
                + ": expected string"
                + (unicode ? " or Unicode" : "")
                + ", "
                + items[i].type().name()
                + " found");
      }
    }
    if (items.length == 1 && items[0].getClass() == (unicode ? PyUnicode.class : PyStr.class)) {
      return items[0];
    }
    String separator = unicode ? Encodings.toUnicode(self).text() : self.text();
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < items.length; i++) {
      out.append(i == 0 ? "" : separator);
      out.append(unicode ? Encodings.toUnicode(items[i]).text() : items[i].toString());
    }
    return unicode ? PyUnicode.of(out.toString()) : PyStr.of(out.toString());
  }

  @PythonMethod
  static PyObject replace(
      PyBaseString self, PyObject old, PyObject replacement, @Nullable PyObject count) {
    PyBaseString text = Strings.meeting(Strings.meeting(self, old), replacement);
    String from = Strings.operand(text, old).text();
    String to = Strings.operand(text, replacement).text();
    long limit = count == null ? -1 : Conversions.toLong(count);
    return Replacing.replace(text, from, to, limit);
  }

  private static PyObject stripped(
      PyBaseString self, @Nullable PyObject chars, boolean left, boolean right, String name) {
    PyBaseString text = self;
    PyBaseString wanted = null;
    if (chars != null && chars != PyNone.NONE) {
      if (!(chars instanceof PyBaseString)) {
        throw PyErrors.typeError(
            name
                + " arg must be None, "
                + (self instanceof PyStr ? "str or unicode" : "unicode or str"));
      }
      text = Strings.meeting(self, chars);
      wanted = Strings.operand(text, chars);
    }
    int from = 0;
    int to = text.length();
    while (left && from < to && isStripped(text, wanted, from)) {
      from++;
    }
    while (right && to > from && isStripped(text, wanted, to - 1)) {
      to--;
    }
    return Strings.part(text, from, to);
  }

  private static boolean isStripped(PyBaseString kind, @Nullable PyBaseString wanted, int index) {
    int c = Strings.characterAt(kind, kind.offset(index));
    return wanted == null ? Strings.isSpace(kind, c) : Strings.has(wanted, c);
  }

  @PythonMethod
  static PyObject strip(PyBaseString self, @Nullable PyObject chars) {
    return stripped(self, chars, true, true, "strip");
  }

  @PythonMethod
  static PyObject lstrip(PyBaseString self, @Nullable PyObject chars) {
    return stripped(self, chars, true, false, "lstrip");
  }

  @PythonMethod
  static PyObject rstrip(PyBaseString self, @Nullable PyObject chars) {
    return stripped(self, chars, false, true, "rstrip");
  }

  private static PyObject padded(
      PyBaseString self, PyObject width, @Nullable PyObject fill, String name, int how) {
    long total = Conversions.toLong(width);
    int with = fill == null ? ' ' : fill(self, fill, name);
    long missing = total - self.length();
    if (missing <= 0) {
      return Strings.plain(self);
    }
    Room.checked(total);
    long left = how < 0 ? 0 : how > 0 ? missing : missing / 2 + (missing & total & 1);
    return Strings.like(
        self, Room.fill(with, left).concat(self.text()).concat(Room.fill(with, missing - left)));
  }

  private static int fill(PyBaseString self, PyObject fill, String name) {
    if (self instanceof PyStr) {
      if (!(fill instanceof PyStr text) || text.length() != 1) {
        throw PyErrors.typeError(name + "() argument 2 must be char, not " + fill.type().name());
      }
      return text.text().charAt(0);
    }
    PyUnicode text;
    try {
      text = UnicodeTexts.coerce(fill);
    } catch (PyException e) {
      throw PyErrors.typeError("The fill character cannot be converted to Unicode");
    }
    if (text.length() != 1) {
      throw PyErrors.typeError("The fill character must be exactly one character long");
    }
    return Strings.characterAt(text, 0);
  }

  @PythonMethod
  static PyObject center(PyBaseString self, PyObject width, @Nullable PyObject fill) {
    return padded(self, width, fill, "center", 0);
  }

  @PythonMethod
  static PyObject ljust(PyBaseString self, PyObject width, @Nullable PyObject fill) {
    return padded(self, width, fill, "ljust", -1);
  }

  @PythonMethod
  static PyObject rjust(PyBaseString self, PyObject width, @Nullable PyObject fill) {
    return padded(self, width, fill, "rjust", 1);
  }

  @PythonMethod(style = "PARSED")
  static PyObject zfill(PyBaseString self, long width) {
    long missing = width - self.length();
    if (missing <= 0) {
      return Strings.plain(self);
    }
    String s = self.text();
    int sign = !s.isEmpty() && (s.charAt(0) == '-' || s.charAt(0) == '+') ? 1 : 0;
    return Strings.like(self, s.substring(0, sign) + Room.fill('0', missing) + s.substring(sign));
  }

  @PythonMethod
  static PyObject expandtabs(PyBaseString self, @Nullable PyObject tabSize) {
    return Replacing.expandTabs(self, tabSize == null ? 8 : Conversions.toInt(tabSize));
  }

  @PythonMethod(keywords = "encoding errors", keywordsSince = "2.7", style = "PARSED")
  static PyObject encode(
      PyBaseString self, @Nullable PyObject encoding, @Nullable PyObject errors) {
    return Codecs.encoded(self, encoding, errors);
  }

  @PythonMethod(keywords = "encoding errors", keywordsSince = "2.7", style = "PARSED")
  static PyObject decode(
      PyBaseString self, @Nullable PyObject encoding, @Nullable PyObject errors) {
    return Codecs.decoded(self, encoding, errors, "decode", 1);
  }

  @PythonMethod(name = "__format__", since = "2.6", style = "PARSED")
  static PyObject formatBy(PyBaseString self, PyObject spec) {
    return StringFormat.text(self, spec);
  }

  @PythonMethod(since = "2.6")
  static PyObject format(PyBaseString self, PyObject[] args, PyStr[] names) {
    return StringFormat.format(self, args, names);
  }

  @PythonMethod(name = "_formatter_parser", since = "2.6")
  static PyObject parsedFormat(PyBaseString self) {
    FormatTemplate template = new FormatTemplate(self.text());
    return new FormatterIterator(
        FormatterIterator.TYPE,
        () -> {
          FormatTemplate.Piece piece = template.next();
          return piece == null ? null : FormatterIterator.tuple(self, piece);
        });
  }

  @PythonMethod(name = "_formatter_field_name_split", since = "2.6")
  static PyObject splitFieldName(PyBaseString self) {
    return FormatterIterator.split(self);
  }
}
