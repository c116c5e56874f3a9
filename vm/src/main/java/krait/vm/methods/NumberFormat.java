package krait.vm.methods;

import java.math.BigInteger;
import java.util.Locale;
import krait.vm.object.Coercion;
import krait.vm.object.Conversions;
import krait.vm.object.PyBaseString;
import krait.vm.object.PyComplex;
import krait.vm.object.PyErrors;
import krait.vm.object.PyFloat;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;
import krait.vm.object.UnicodeLimits;

/** {@code __format__} of numbers. */
@PythonType({"int", "long", "float"})
public final class NumberFormat {

  private static final int HEX = 16;
  private static final int OCTAL = 8;
  private static final int BYTE_LIMIT = 256;

  private NumberFormat() {}

  @PythonMethod(name = "__format__", since = "2.6", style = "PARSED")
  static PyObject format(PyObject self, PyObject spec) {
    if (!(spec instanceof PyBaseString any)) {
      throw PyErrors.typeError("__format__ requires str or unicode");
    }
    if (any.length() == 0) {
      return Formatting.textOf(self, any);
    }
    PyStr given = Formatting.bytes(any);
    if (self instanceof PyComplex number) {
      return PyStr.of(ComplexFormat.format(number, new FormatSpec(given, (char) 0)));
    }
    if (self instanceof PyFloat number) {
      FormatSpec parsed = new FormatSpec(given, (char) 0);
      return PyStr.of(RealFormat.format(number.value(), parsed, self.type().name()));
    }
    FormatSpec parsed = new FormatSpec(given, 'd');
    String kind = self.type().name();
    boolean real = parsed.type < BYTE_LIMIT && "eEfFgG%".indexOf(parsed.type) >= 0;
    return PyStr.of(
        real
            ? RealFormat.format(Conversions.numberToDouble(self), parsed, kind)
            : integer(self, parsed, kind));
  }

  private static String integer(PyObject value, FormatSpec spec, String kind) {
    if (spec.type >= 0x80 || "bcdnoxX".indexOf(spec.type) < 0) {
      throw Formatting.unknown(spec, kind);
    }
    if (spec.precision >= 0) {
      throw PyErrors.valueError("Precision not allowed in integer format specifier");
    }
    if (spec.type == 'c') {
      return spec.pad("", character(value, spec), '>');
    }
    BigInteger number = Coercion.integer(value);
    BigInteger size = number.abs();
    String prefix = "";
    String digits;
    switch (spec.type) {
      case 'd', 'n' -> digits = size.toString();
      case 'b' -> {
        digits = size.toString(2);
        prefix = "0b";
      }
      case 'o' -> {
        digits = size.toString(OCTAL);
        prefix = "0o";
      }
      case 'x' -> {
        digits = size.toString(HEX);
        prefix = "0x";
      }
      default -> {
        digits = size.toString(HEX).toUpperCase(Locale.ROOT);
        prefix = "0X";
      }
    }
    String front = spec.sign(number.signum() < 0) + (spec.alternate ? prefix : "");
    return spec.pad(front, spec.grouped(digits, front.length()), '>');
  }

  private static String character(PyObject value, FormatSpec spec) {
    if (spec.sign != 0) {
      throw PyErrors.valueError("Sign not allowed with integer format specifier 'c'");
    }
    boolean later = FormatRules.current().later();
    long code = Conversions.toLong(value);
    if (code < 0 || code >= (later ? BYTE_LIMIT : Character.MAX_VALUE + 1)) {
      throw PyErrors.overflowError(
          "%c arg not in " + (later ? "range(0x100)" : UnicodeLimits.current().range()));
    }
    return String.valueOf((char) (code & 0xff));
  }
}
