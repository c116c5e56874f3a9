package krait.vm.modules;

import java.util.List;
import krait.code.CodeFlag;
import krait.version.PyVersion;
import krait.vm.object.Calls;
import krait.vm.object.InterpreterState;
import krait.vm.object.PyCode;
import krait.vm.object.PyInt;
import krait.vm.object.PyList;
import krait.vm.object.PyModule;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PythonInitializer;
import krait.vm.object.PythonModule;
import krait.vm.object.ThreadState;
import krait.vm.object.VersionRange;
import krait.vm.op.ExecOps;

/** {@code __future__}: the features, each with the flag that {@code compile} takes. */
@PythonModule("__future__")
public final class FutureModule {

  private FutureModule() {}

  /**
   * A feature.
   *
   * @param name its name
   * @param optional the release that first had it, as {@code sys.version_info} says it
   * @param mandatory the release in which it needs no statement any more
   * @param constant the name of the flag
   * @param flag the flag
   * @param versions the versions that say so
   */
  private record Feature(
      String name,
      PyTuple optional,
      PyTuple mandatory,
      String constant,
      int flag,
      VersionRange versions) {}

  private static final VersionRange UNTIL_2_6 = new VersionRange(null, PyVersion.V2_6);
  private static final PyTuple PYTHON_3 = release(3, 0, "alpha", 0);

  private static final List<Feature> FEATURES =
      List.of(
          new Feature(
              "nested_scopes",
              release(2, 1, "beta", 1),
              release(2, 2, "alpha", 0),
              "CO_NESTED",
              CodeFlag.NESTED.mask(),
              VersionRange.ALL),
          new Feature(
              "generators",
              release(2, 2, "alpha", 1),
              release(2, 3, "final", 0),
              "CO_GENERATOR_ALLOWED",
              0,
              VersionRange.ALL),
          new Feature(
              "division",
              release(2, 2, "alpha", 2),
              PYTHON_3,
              "CO_FUTURE_DIVISION",
              CodeFlag.FUTURE_DIVISION.mask(),
              VersionRange.ALL),
          absoluteImport(release(2, 7, "alpha", 0), UNTIL_2_6),
          absoluteImport(PYTHON_3, VersionRange.FROM_2_7),
          new Feature(
              "with_statement",
              release(2, 5, "alpha", 1),
              release(2, 6, "alpha", 0),
              "CO_FUTURE_WITH_STATEMENT",
              CodeFlag.FUTURE_WITH_STATEMENT.mask(),
              VersionRange.ALL),
          new Feature(
              "print_function",
              release(2, 6, "alpha", 2),
              PYTHON_3,
              "CO_FUTURE_PRINT_FUNCTION",
              CodeFlag.FUTURE_PRINT_FUNCTION.mask(),
              VersionRange.FROM_2_6),
          new Feature(
              "unicode_literals",
              release(2, 6, "alpha", 2),
              PYTHON_3,
              "CO_FUTURE_UNICODE_LITERALS",
              CodeFlag.FUTURE_UNICODE_LITERALS.mask(),
              VersionRange.FROM_2_6));

  /** The class of the features: one in Python, as its methods have to be functions. */
  private static final String CLASS =
      """
      class _Feature:
          def __init__(self, optionalRelease, mandatoryRelease, compiler_flag):
              self.optional, self.mandatory = optionalRelease, mandatoryRelease
              self.compiler_flag = compiler_flag
          def getOptionalRelease(self):
              return self.optional
          def getMandatoryRelease(self):
              return self.mandatory
          def __repr__(self):
              fields = self.optional, self.mandatory, self.compiler_flag
              return '_Feature' + repr(fields)
      """;

  private static PyTuple release(int major, int minor, String level, int serial) {
    return new PyTuple(
        PyInt.of(major), PyInt.of(minor), PyInt.of(0), PyStr.of(level), PyInt.of(serial));
  }

  private static Feature absoluteImport(PyTuple mandatory, VersionRange versions) {
    return new Feature(
        "absolute_import",
        release(2, 5, "alpha", 1),
        mandatory,
        "CO_FUTURE_ABSOLUTE_IMPORT",
        CodeFlag.FUTURE_ABSOLUTE_IMPORT.mask(),
        versions);
  }

  @PythonInitializer
  static void initialize(PyModule module) {
    InterpreterState interpreter = ThreadState.current().interpreter();
    PyCode code = interpreter.sources().compile(PyStr.of(CLASS), "__future__.py", "exec", 0, false);
    module.put("__builtins__", interpreter.builtins());
    ExecOps.run(code, module.dict(), module.dict());
    PyList names = new PyList();
    PyList all = new PyList();
    all.add(PyStr.of("all_feature_names"));
    for (Feature feature : FEATURES) {
      if (feature.versions.contains(interpreter.version())) {
        PyObject name = interpreter.intern(feature.name);
        names.add(name);
        all.add(name);
        PyObject flag = PyInt.of(feature.flag);
        module.put(feature.constant, flag);
        module.put(
            feature.name,
            Calls.method(module, "_Feature", feature.optional, feature.mandatory, flag));
      }
    }
    module.put("all_feature_names", names);
    module.put("__all__", all);
  }
}
