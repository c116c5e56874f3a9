package krait.vm.modules;

import static krait.version.PyVersion.V2_5;
import static krait.version.PyVersion.V2_6;
import static krait.version.PyVersion.V2_7;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import krait.version.PyVersion;
import krait.vm.object.Conversions;
import krait.vm.object.PyErrors;
import krait.vm.object.PyObject;

/**
 * How {@code round} rounds a float.
 *
 * @param version the version described
 * @param exact whether the exact decimal value is rounded, not a product with a power of ten
 */
record Rounding(PyVersion version, boolean exact) {

  private static final int MAX_PLACES = 325;

  private static final List<Rounding> ALL =
      List.of(new Rounding(V2_5, false), new Rounding(V2_6, false), new Rounding(V2_7, true));

  static Rounding of(PyVersion version) {
    for (Rounding rounding : ALL) {
      if (rounding.version.equals(version)) {
        return rounding;
      }
    }
    throw new IllegalArgumentException("Python " + version + " is not supported");
  }

  /** The number of places that an argument means. */
  long places(PyObject digits) {
    return exact ? Conversions.toIndexClipped(digits) : Conversions.toInt(digits);
  }

  double round(double value, long places) {
    if (Double.isNaN(value) || Double.isInfinite(value) || (exact && value == 0)) {
      return value;
    }
    int digits = (int) Math.max(-MAX_PLACES, Math.min(places, MAX_PLACES));
    return exact ? exactly(value, digits) : byPowers(value, digits);
  }

  private static double exactly(double value, int places) {
    double rounded = new BigDecimal(value).setScale(places, RoundingMode.HALF_UP).doubleValue();
    if (Double.isInfinite(rounded)) {
      throw PyErrors.overflowError("rounded value too large to represent");
    }
    return Math.copySign(rounded, value);
  }

  private static double byPowers(double value, int places) {
    double factor = 1;
    for (int i = 0; i < Math.abs(places); i++) {
      factor *= 10;
    }
    double scaled = places < 0 ? value / factor : value * factor;
    double whole = scaled >= 0 ? Math.floor(scaled + 0.5) : Math.ceil(scaled - 0.5);
    return places < 0 ? whole * factor : whole / factor;
  }
}
