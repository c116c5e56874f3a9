package krait.vm.modules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import krait.version.PyVersion;
import krait.vm.object.Flag;
import krait.vm.object.PyErrors;
import krait.vm.object.PyFloat;
import krait.vm.object.PyInt;
import krait.vm.object.PyModule;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PyType;
import krait.vm.object.Settings;
import krait.vm.object.StructFields;
import krait.vm.object.VersionRange;
import org.jspecify.annotations.Nullable;

/** The values of named fields in {@code sys}. */
final class SysStructs {

  private static final Map<PyVersion, StructFields> FLAGS = new HashMap<>();

  private static final StructFields VERSION =
      new StructFields("sys.version_info", 5, "major", "minor", "micro", "releaselevel", "serial");

  private static final StructFields LONG =
      new StructFields("sys.long_info", 2, "bits_per_digit", "sizeof_digit");

  private static final StructFields FLOAT = floatFields("sys.float_info");
  private static final StructFields FLOAT_2_6 = floatFields("sys.floatinfo");

  private static final int BITS_PER_DIGIT = 30;
  private static final int DIGIT_SIZE = 4;

  private SysStructs() {}

  private static StructFields floatFields(String name) {
    return new StructFields(
        name,
        11,
        "max",
        "max_exp",
        "max_10_exp",
        "min",
        "min_exp",
        "min_10_exp",
        "dig",
        "mant_dig",
        "epsilon",
        "radix",
        "rounds");
  }

  /** What calling the type of a value does. */
  static PyObject create(PyType cls, PyObject sequence, @Nullable PyObject dict) {
    for (StructFields fields : new StructFields[] {LONG, FLOAT, FLOAT_2_6}) {
      if (fields.type() == cls) {
        return fields.create(sequence, dict);
      }
    }
    throw PyErrors.typeError("cannot create '" + cls.name() + "' instances");
  }

  static void fill(PyModule sys, Settings settings, SysRelease release) {
    PyVersion version = settings.version();
    boolean named = VersionRange.FROM_2_7.contains(version);
    PyObject[] numbers = release.versionInfo();
    sys.put("version_info", named ? VERSION.of(numbers) : new PyTuple(numbers));
    if (VersionRange.FROM_2_6.contains(version)) {
      sys.put("flags", flags(settings));
      sys.put("float_info", floatInfo(named ? FLOAT : FLOAT_2_6));
    }
    if (named) {
      sys.put("long_info", LONG.of(PyInt.of(BITS_PER_DIGIT), PyInt.of(DIGIT_SIZE)));
      sys.put("float_repr_style", PyStr.of("short"));
    }
  }

  private static PyObject flags(Settings settings) {
    List<PyObject> values = new ArrayList<>();
    for (Flag flag : Flag.values()) {
      if (flag.isIn(settings.version())) {
        values.add(PyInt.of(settings.get(flag)));
      }
    }
    return flagFields(settings.version()).of(values.toArray(PyTuple.NO_ITEMS));
  }

  private static StructFields flagFields(PyVersion version) {
    synchronized (FLAGS) {
      StructFields known = FLAGS.get(version);
      if (known == null) {
        List<String> names = new ArrayList<>();
        for (Flag flag : Flag.values()) {
          if (flag.isIn(version)) {
            names.add(flag.pythonName());
          }
        }
        known = new StructFields("sys.flags", names.size(), names.toArray(new String[0]));
        FLAGS.put(version, known);
      }
      return known;
    }
  }

  private static PyObject floatInfo(StructFields fields) {
    return fields.of(
        new PyFloat(Double.MAX_VALUE),
        PyInt.of(Double.MAX_EXPONENT + 1),
        PyInt.of(308),
        new PyFloat(Double.MIN_NORMAL),
        PyInt.of(Double.MIN_EXPONENT + 1),
        PyInt.of(-307),
        PyInt.of(15),
        PyInt.of(53),
        new PyFloat(Math.ulp(1.0)),
        PyInt.of(2),
        PyInt.of(1));
  }
}
