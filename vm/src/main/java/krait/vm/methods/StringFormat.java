package krait.vm.methods;

import krait.vm.object.Comparisons;
import krait.vm.object.KeywordName;
import krait.vm.object.PyBaseString;
import krait.vm.object.PyErrors;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyUnicode;
import krait.vm.object.Texts;

/** {@code str.format}, and the format of strings. */
final class StringFormat {

  private static final int DEPTH = 2;

  private final PyBaseString kind;
  private final PyObject[] args;
  private final PyStr[] names;

  /** How many fields had no number. */
  private int automatic;

  /** Whether a field had a number. */
  private boolean manual;

  private StringFormat(PyBaseString kind, PyObject[] args, PyStr[] names) {
    this.kind = kind;
    this.args = args;
    this.names = names;
  }

  /** What {@code str.format} gives. */
  static PyObject format(PyBaseString self, PyObject[] args, PyStr[] names) {
    StringFormat format = new StringFormat(self, args, names);
    return Strings.like(self, format.expand(self.text(), DEPTH));
  }

  /** What {@code str.__format__} gives. */
  static PyObject text(PyBaseString self, PyObject spec) {
    if (!(spec instanceof PyBaseString given)) {
      throw PyErrors.typeError("__format__ arg must be str or unicode, not " + spec.type().name());
    }
    if (given.length() == 0) {
      return self instanceof PyUnicode ? UnicodeTexts.unicode(self) : Texts.str(self);
    }
    FormatSpec parsed =
        new FormatSpec(self instanceof PyStr ? Formatting.bytes(given) : given, 's');
    if (parsed.type != 's') {
      throw Formatting.unknown(parsed, self instanceof PyUnicode ? "unicode" : "str");
    }
    if (parsed.sign != 0) {
      throw PyErrors.valueError("Sign not allowed in string format specifier");
    }
    if (parsed.alternate) {
      throw PyErrors.valueError("Alternate form (#) not allowed in string format specifier");
    }
    if (parsed.align == '=') {
      throw PyErrors.valueError("'=' alignment not allowed in string format specifier");
    }
    int length = self.length();
    boolean cut = parsed.precision >= 0 && parsed.precision < length;
    String body = Strings.part(self, 0, cut ? (int) parsed.precision : length).text();
    return Strings.like(self, parsed.pad("", body, '<'));
  }

  private String expand(String format, int depth) {
    if (depth <= 0) {
      throw PyErrors.valueError("Max string recursion exceeded");
    }
    StringBuilder out = new StringBuilder();
    FormatTemplate template = new FormatTemplate(format);
    for (FormatTemplate.Piece piece = template.next(); piece != null; piece = template.next()) {
      out.append(piece.literal());
      String name = piece.name();
      if (name != null) {
        PyObject value = converted(FieldName.resolve(name, kind, this::argument), piece);
        String spec = piece.spec();
        spec = spec.indexOf('{') >= 0 ? expand(spec, depth - 1) : spec;
        PyBaseString text = Formatting.format(value, Strings.like(kind, spec));
        out.append(Formatting.textOf(text, kind).text());
      }
    }
    return out.toString();
  }

  private PyObject converted(PyObject value, FormatTemplate.Piece piece) {
    char conversion = piece.conversion();
    return switch (conversion) {
      case 0 -> value;
      case 'r' -> Strings.like(kind, Texts.repr(value));
      case 's' -> Formatting.textOf(value, kind);
      default -> {
        boolean shown = conversion > ' ' && conversion < 0x7f;
        int code = kind instanceof PyStr && conversion >= 0x80 ? conversion | ~0xff : conversion;
        throw PyErrors.valueError(
            "Unknown conversion specifier "
                + (shown ? String.valueOf(conversion) : "\\x" + Integer.toHexString(code)));
      }
    };
  }

  /** The argument that the first part of a field name means. */
  private PyObject argument(String name) {
    int positional = args.length - names.length;
    if (name.isEmpty()) {
      if (!FormatRules.current().later()) {
        throw PyErrors.valueError("empty field name");
      }
      if (manual) {
        throw switched("manual field specification to automatic field numbering");
      }
      return positional(automatic++, positional);
    }
    long number = FieldName.number(name);
    if (number >= 0) {
      if (automatic > 0) {
        throw switched("automatic field numbering to manual field specification");
      }
      manual = true;
      return positional(number, positional);
    }
    for (int i = 0; i < names.length; i++) {
      if (isNamed(names[i], name)) {
        return args[positional + i];
      }
    }
    throw PyErrors.keyError(Strings.like(kind, name));
  }

  private boolean isNamed(PyStr given, String name) {
    return given instanceof KeywordName
        ? Comparisons.equal(KeywordName.key(given), Strings.like(kind, name))
        : given.text().equals(name);
  }

  private static RuntimeException switched(String how) {
    return PyErrors.valueError("cannot switch from " + how);
  }

  private PyObject positional(long index, int count) {
    if (index >= count) {
      throw PyErrors.indexError("tuple index out of range");
    }
    return args[(int) index];
  }
}
