package krait.vm.modules;

import java.math.BigInteger;
import krait.vm.object.Calls;
import krait.vm.object.Coercion;
import krait.vm.object.Conversions;
import krait.vm.object.PyBaseString;
import krait.vm.object.PyByteArray;
import krait.vm.object.PyErrors;
import krait.vm.object.PyFloat;
import krait.vm.object.PyMethodDescr;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyUnicode;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonModule;
import krait.vm.object.Slot;
import krait.vm.object.ThreadState;
import krait.vm.object.UnicodeLimits;
import krait.vm.op.BinaryOperator;
import krait.vm.op.Dispatch;
import krait.vm.op.NumberOps;
import org.jspecify.annotations.Nullable;

/** Built-in functions about numbers and characters. */
@PythonModule("__builtin__")
public final class BuiltinNumberFunctions {

  private static final int BYTE_LIMIT = 256;

  private BuiltinNumberFunctions() {}

  @PythonMethod
  static PyObject abs(PyObject number) {
    return Dispatch.unary(Slot.ABS, number, "abs()");
  }

  @PythonMethod(style = "UNPACKED")
  static PyObject divmod(PyObject left, PyObject right) {
    return Dispatch.binary(BinaryOperator.DIVMOD, left, right);
  }

  @PythonMethod(style = "UNPACKED")
  static PyObject pow(PyObject base, PyObject exponent, @Nullable PyObject modulus) {
    if (modulus == null || modulus == PyNone.NONE) {
      return NumberOps.power(base, exponent);
    }
    for (PyObject one : new PyObject[] {base, exponent, modulus}) {
      PyObject method = one.type().slot(Slot.POW);
      if (method != null) {
        PyObject result = powerBy(method, one, base, exponent, modulus);
        if (result != PyNone.NOT_IMPLEMENTED) {
          return result;
        }
      }
    }
    throw PyErrors.typeError(
        "unsupported operand type(s) for pow(): '"
            + base.type().name()
            + "', '"
            + exponent.type().name()
            + "', '"
            + modulus.type().name()
            + "'");
  }

  private static PyObject powerBy(
      PyObject method, PyObject owner, PyObject base, PyObject exponent, PyObject modulus) {
    if (method instanceof PyMethodDescr builtin) {
      return builtin.invoke(base, exponent, modulus);
    }
    return owner == base ? Calls.invoke(method, base, exponent, modulus) : PyNone.NOT_IMPLEMENTED;
  }

  @PythonMethod(keywords = "number ndigits")
  static PyObject round(PyObject number, @Nullable PyObject digits) {
    double value = Conversions.toDouble(number);
    Rounding rounding = Rounding.of(ThreadState.current().interpreter().version());
    return new PyFloat(rounding.round(value, digits == null ? 0 : rounding.places(digits)));
  }

  @PythonMethod
  static PyObject hex(PyObject number) {
    return byMethod(number, Slot.HEX, "hex");
  }

  @PythonMethod
  static PyObject oct(PyObject number) {
    return byMethod(number, Slot.OCT, "oct");
  }

  private static PyObject byMethod(PyObject number, Slot slot, String name) {
    PyObject method = number.type().slot(slot);
    if (method == null) {
      throw PyErrors.typeError(name + "() argument can't be converted to " + name);
    }
    PyObject result = Calls.invoke(method, number);
    if (!(result instanceof PyStr)) {
      throw PyErrors.typeError(
          "__" + name + "__ returned non-string (type " + result.type().name() + ")");
    }
    return result;
  }

  @PythonMethod(since = "2.6")
  static PyObject bin(PyObject number) {
    BigInteger value = Coercion.integer(Conversions.index(number));
    return PyStr.of((value.signum() < 0 ? "-0b" : "0b") + value.abs().toString(2));
  }

  @PythonMethod(style = "PARSED")
  static PyObject chr(long value) {
    if (value < 0 || value >= BYTE_LIMIT) {
      throw PyErrors.valueError("chr() arg not in range(256)");
    }
    return PyStr.of((char) value);
  }

  @PythonMethod(style = "PARSED")
  static PyObject unichr(int value) {
    UnicodeLimits limits = UnicodeLimits.current();
    if (value < 0 || value > limits.largest()) {
      throw PyErrors.valueError("unichr() arg not in " + limits.range());
    }
    return PyUnicode.of(UnicodeLimits.text(value));
  }

  @PythonMethod
  static long ord(PyObject character) {
    int length = -1;
    if (character instanceof PyByteArray bytes) {
      length = bytes.size();
      if (length == 1) {
        return bytes.get(0);
      }
    } else if (character instanceof PyBaseString text) {
      length = text.length();
      if (length == 1) {
        return text.text().codePointAt(0);
      }
    }
    throw PyErrors.typeError(
        length < 0
            ? "ord() expected string of length 1, but " + character.type().name() + " found"
            : "ord() expected a character, but string of length " + length + " found");
  }
}
