package krait.vm.methods;

import krait.vm.object.PyErrors;
import krait.vm.object.PyInstance;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;
import krait.vm.object.Slot;
import krait.vm.op.BinaryOperator;
import krait.vm.op.Dispatch;
import org.jspecify.annotations.Nullable;

/** Instances of classic classes: operators. */
@PythonType("instance")
public final class InstanceNumberMethods {

  private InstanceNumberMethods() {}

  private static PyObject binary(BinaryOperator operator, PyObject left, PyObject right) {
    PyObject result = half(operator, left, right, operator.left().methodName(), false);
    return result == PyNone.NOT_IMPLEMENTED
        ? half(operator, right, left, operator.right().methodName(), true)
        : result;
  }

  private static PyObject inPlace(BinaryOperator operator, PyObject left, PyObject right) {
    PyObject result = half(operator, left, right, operator.inPlace().methodName(), false);
    return result == PyNone.NOT_IMPLEMENTED ? binary(operator, left, right) : result;
  }

  private static PyObject half(
      BinaryOperator operator, PyObject v, PyObject w, String name, boolean swapped) {
    if (!(v instanceof PyInstance)) {
      return PyNone.NOT_IMPLEMENTED;
    }
    PyObject coerce = InstanceMethods.hook(v, "__coerce__");
    if (coerce == null) {
      return plain(v, w, name);
    }
    PyObject pair = coerce.call1(w);
    if (pair == PyNone.NONE || pair == PyNone.NOT_IMPLEMENTED) {
      return plain(v, w, name);
    }
    if (!(pair instanceof PyTuple both) || both.size() != 2) {
      throw PyErrors.typeError("coercion should return None or 2-tuple");
    }
    PyObject v1 = both.get(0);
    PyObject w1 = both.get(1);
    if (v1 instanceof PyInstance) {
      return plain(v1, w1, name);
    }
    return swapped ? Dispatch.binary(operator, w1, v1) : Dispatch.binary(operator, v1, w1);
  }

  private static PyObject plain(PyObject v, PyObject w, String name) {
    PyObject method = InstanceMethods.hook(v, name);
    return method == null ? PyNone.NOT_IMPLEMENTED : method.call1(w);
  }

  private static PyObject unary(PyInstance self, String name) {
    return self.attribute(PyStr.internStatic(name)).call0();
  }

  @PythonMethod(name = "__coerce__")
  static PyObject coerce(PyInstance self, PyObject other) {
    PyObject method = InstanceMethods.hook(self, "__coerce__");
    return method == null ? PyNone.NOT_IMPLEMENTED : method.call1(other);
  }

  @PythonMethod(name = "__add__", reflected = "__radd__")
  static PyObject add(PyObject left, PyObject right) {
    return binary(BinaryOperator.ADD, left, right);
  }

  @PythonMethod(name = "__iadd__")
  static PyObject addInPlace(PyObject left, PyObject right) {
    return inPlace(BinaryOperator.ADD, left, right);
  }

  @PythonMethod(name = "__sub__", reflected = "__rsub__")
  static PyObject subtract(PyObject left, PyObject right) {
    return binary(BinaryOperator.SUBTRACT, left, right);
  }

  @PythonMethod(name = "__isub__")
  static PyObject subtractInPlace(PyObject left, PyObject right) {
    return inPlace(BinaryOperator.SUBTRACT, left, right);
  }

  @PythonMethod(name = "__mul__", reflected = "__rmul__")
  static PyObject multiply(PyObject left, PyObject right) {
    return binary(BinaryOperator.MULTIPLY, left, right);
  }

  @PythonMethod(name = "__imul__")
  static PyObject multiplyInPlace(PyObject left, PyObject right) {
    return inPlace(BinaryOperator.MULTIPLY, left, right);
  }

  @PythonMethod(name = "__div__", reflected = "__rdiv__")
  static PyObject divide(PyObject left, PyObject right) {
    return binary(BinaryOperator.DIVIDE, left, right);
  }

  @PythonMethod(name = "__idiv__")
  static PyObject divideInPlace(PyObject left, PyObject right) {
    return inPlace(BinaryOperator.DIVIDE, left, right);
  }

  @PythonMethod(name = "__truediv__", reflected = "__rtruediv__")
  static PyObject trueDivide(PyObject left, PyObject right) {
    return binary(BinaryOperator.TRUE_DIVIDE, left, right);
  }

  @PythonMethod(name = "__itruediv__")
  static PyObject trueDivideInPlace(PyObject left, PyObject right) {
    return inPlace(BinaryOperator.TRUE_DIVIDE, left, right);
  }

  @PythonMethod(name = "__floordiv__", reflected = "__rfloordiv__")
  static PyObject floorDivide(PyObject left, PyObject right) {
    return binary(BinaryOperator.FLOOR_DIVIDE, left, right);
  }

  @PythonMethod(name = "__ifloordiv__")
  static PyObject floorDivideInPlace(PyObject left, PyObject right) {
    return inPlace(BinaryOperator.FLOOR_DIVIDE, left, right);
  }

  @PythonMethod(name = "__mod__", reflected = "__rmod__")
  static PyObject modulo(PyObject left, PyObject right) {
    return binary(BinaryOperator.MODULO, left, right);
  }

  @PythonMethod(name = "__imod__")
  static PyObject moduloInPlace(PyObject left, PyObject right) {
    return inPlace(BinaryOperator.MODULO, left, right);
  }

  @PythonMethod(name = "__divmod__", reflected = "__rdivmod__")
  static PyObject divmod(PyObject left, PyObject right) {
    return binary(BinaryOperator.DIVMOD, left, right);
  }

  @PythonMethod(name = "__lshift__", reflected = "__rlshift__")
  static PyObject shiftLeft(PyObject left, PyObject right) {
    return binary(BinaryOperator.LSHIFT, left, right);
  }

  @PythonMethod(name = "__ilshift__")
  static PyObject shiftLeftInPlace(PyObject left, PyObject right) {
    return inPlace(BinaryOperator.LSHIFT, left, right);
  }

  @PythonMethod(name = "__rshift__", reflected = "__rrshift__")
  static PyObject shiftRight(PyObject left, PyObject right) {
    return binary(BinaryOperator.RSHIFT, left, right);
  }

  @PythonMethod(name = "__irshift__")
  static PyObject shiftRightInPlace(PyObject left, PyObject right) {
    return inPlace(BinaryOperator.RSHIFT, left, right);
  }

  @PythonMethod(name = "__and__", reflected = "__rand__")
  static PyObject and(PyObject left, PyObject right) {
    return binary(BinaryOperator.AND, left, right);
  }

  @PythonMethod(name = "__iand__")
  static PyObject andInPlace(PyObject left, PyObject right) {
    return inPlace(BinaryOperator.AND, left, right);
  }

  @PythonMethod(name = "__xor__", reflected = "__rxor__")
  static PyObject xor(PyObject left, PyObject right) {
    return binary(BinaryOperator.XOR, left, right);
  }

  @PythonMethod(name = "__ixor__")
  static PyObject xorInPlace(PyObject left, PyObject right) {
    return inPlace(BinaryOperator.XOR, left, right);
  }

  @PythonMethod(name = "__or__", reflected = "__ror__")
  static PyObject or(PyObject left, PyObject right) {
    return binary(BinaryOperator.OR, left, right);
  }

  @PythonMethod(name = "__ior__")
  static PyObject orInPlace(PyObject left, PyObject right) {
    return inPlace(BinaryOperator.OR, left, right);
  }

  @PythonMethod(name = "__pow__")
  static PyObject power(PyObject left, PyObject right, @Nullable PyObject modulus) {
    if (modulus == null || modulus == PyNone.NONE) {
      return binary(BinaryOperator.POWER, left, right);
    }
    return left instanceof PyInstance instance
        ? instance.attribute(PyStr.internStatic("__pow__")).call2(right, modulus)
        : PyNone.NOT_IMPLEMENTED;
  }

  @PythonMethod(name = "__rpow__")
  static PyObject powerOf(PyObject right, PyObject left) {
    return binary(BinaryOperator.POWER, left, right);
  }

  @PythonMethod(name = "__ipow__")
  static PyObject powerInPlace(PyObject left, PyObject right) {
    return inPlace(BinaryOperator.POWER, left, right);
  }

  @PythonMethod(name = "__neg__")
  static PyObject negative(PyInstance self) {
    return unary(self, "__neg__");
  }

  @PythonMethod(name = "__pos__")
  static PyObject positive(PyInstance self) {
    return unary(self, "__pos__");
  }

  @PythonMethod(name = "__abs__")
  static PyObject absolute(PyInstance self) {
    return unary(self, "__abs__");
  }

  @PythonMethod(name = "__invert__")
  static PyObject invert(PyInstance self) {
    return unary(self, "__invert__");
  }

  @PythonMethod(name = "__int__")
  static PyObject toInt(PyInstance self) {
    return IntegerParsing.convertedInstance(self, Slot.INT, "int");
  }

  @PythonMethod(name = "__long__")
  static PyObject toLong(PyInstance self) {
    return unary(self, "__long__");
  }

  @PythonMethod(name = "__float__")
  static PyObject toFloat(PyInstance self) {
    return unary(self, "__float__");
  }

  @PythonMethod(name = "__oct__")
  static PyObject oct(PyInstance self) {
    return unary(self, "__oct__");
  }

  @PythonMethod(name = "__hex__")
  static PyObject hex(PyInstance self) {
    return unary(self, "__hex__");
  }

  @PythonMethod(name = "__index__")
  static PyObject index(PyInstance self) {
    PyObject method = InstanceMethods.hook(self, "__index__");
    if (method == null) {
      throw PyErrors.typeError("object cannot be interpreted as an index");
    }
    return method.call0();
  }
}
