package krait.vm.modules.cmath;

import krait.vm.modules.math.MathErrors;
import krait.vm.object.PyComplex;
import org.jspecify.annotations.Nullable;

/**
 * The results of a function for infinities and NaN, as C99's Annex G has them.
 *
 * <p>A table has a row for each kind of real part and two letters for each kind of imaginary part,
 * both in the order: negative infinity, negative, negative zero, zero, positive, infinity, NaN.
 */
final class SpecialValues {

  static final SpecialValues ACOS =
      new SpecialValues(
          "TIPIPIPiPiTiNI",
          "HI........HiNN",
          "HI........HiHN",
          "HI........HiHN",
          "HI........HiNN",
          "QI0I0I0i0iQiNI",
          "NINNNNNNNNNiNN");

  static final SpecialValues ACOSH =
      new SpecialValues(
          "ItIpIpIPIPITIN",
          "Ih........IHNN",
          "Ih........IHNN",
          "Ih........IHNN",
          "Ih........IHNN",
          "IqIzIzI0I0IQIN",
          "INNNNNNNNNINNN");

  static final SpecialValues ASINH =
      new SpecialValues(
          "iqizizi0i0iQiN",
          "ih........iHNN",
          "ih........iHNN",
          "Ih........IHNN",
          "Ih........IHNN",
          "IqIzIzI0I0IQIN",
          "INNNNzN0NNINNN");

  static final SpecialValues ATANH =
      new SpecialValues(
          "zhzhzhzHzHzHzN",
          "zh........zHNN",
          "zh........zHzN",
          "0h........0H0N",
          "0h........0HNN",
          "0h0h0h0H0H0H0N",
          "0hNNNNNNNN0HNN");

  static final SpecialValues COSH =
      new SpecialValues(
          "!!III0IzIi!!IN",
          "!!........!!NN",
          "!!........!!N0",
          "!!........!!N0",
          "!!........!!NN",
          "!!IiIzI0II!!IN",
          "NNNNN0N0NNNNNN");

  static final SpecialValues SINH =
      new SpecialValues(
          "!!iiizi0iI!!IN",
          "!!........!!NN",
          "!!........!!0N",
          "!!........!!0N",
          "!!........!!NN",
          "!!IiIzI0II!!IN",
          "NNNNNzN0NNNNNN");

  static final SpecialValues TANH =
      new SpecialValues(
          "m0mzmzm0m0m0m0",
          "!!........!!NN",
          "!!........!!NN",
          "!!........!!NN",
          "!!........!!NN",
          "101z1z10101010",
          "NNNNNzN0NNNNNN");

  static final SpecialValues EXP =
      new SpecialValues(
          "000z0z00000000",
          "!!........!!NN",
          "!!........!!NN",
          "!!........!!NN",
          "!!........!!NN",
          "!!IiIzI0II!!IN",
          "NNNNNzN0NNNNNN");

  static final SpecialValues LOG =
      new SpecialValues(
          "ItIpIpIPIPITIN",
          "Ih........IHNN",
          "Ih........IHNN",
          "Ih........IHNN",
          "Ih........IHNN",
          "IqIzIzI0I0IQIN",
          "INNNNNNNNNINNN");

  static final SpecialValues SQRT =
      new SpecialValues(
          "Ii0i0i0I0IIINI",
          "Ii........IINN",
          "Ii........IINN",
          "Ii........IINN",
          "Ii........IINN",
          "IiIzIzI0I0IIIN",
          "IiNNNNNNNNIINN");

  static final SpecialValues RECT =
      new SpecialValues(
          "!!iIi0izii!!IN",
          "!!........!!NN",
          "00........0000",
          "00........0000",
          "!!........!!NN",
          "!!IiIzI0II!!IN",
          "NNNNN0N0NNNNNN");

  private static final String LETTERS = "I0HPQT1N";
  private static final double[] VALUES = {
    Double.POSITIVE_INFINITY, 0, Math.PI / 2, Math.PI, Math.PI / 4, 3 * Math.PI / 4, 1, Double.NaN
  };
  private static final String NEGATIVE = "izhpqtm";

  private final String[] rows;

  private SpecialValues(String... rows) {
    this.rows = rows;
  }

  private static int kind(double x) {
    if (Double.isNaN(x)) {
      return 6;
    }
    boolean negative = Math.copySign(1, x) < 0;
    if (Double.isInfinite(x)) {
      return negative ? 0 : 5;
    }
    if (x == 0) {
      return negative ? 2 : 3;
    }
    return negative ? 1 : 4;
  }

  private static boolean isFinite(double x) {
    return Math.abs(x) <= Double.MAX_VALUE;
  }

  /** The result for a number with a part that is not finite; null if both are. */
  @Nullable PyComplex find(double real, double imaginary) {
    if (isFinite(real) && isFinite(imaginary)) {
      return null;
    }
    String row = rows[kind(real)];
    int at = 2 * kind(imaginary);
    if (row.charAt(at) == '!') {
      throw MathErrors.domain();
    }
    return new PyComplex(value(row.charAt(at)), value(row.charAt(at + 1)));
  }

  private static double value(char letter) {
    int at = LETTERS.indexOf(letter);
    return at >= 0 ? VALUES[at] : -VALUES[NEGATIVE.indexOf(letter)];
  }
}
