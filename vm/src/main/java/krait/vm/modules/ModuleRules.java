package krait.vm.modules;

import static krait.version.PyVersion.V2_5;
import static krait.version.PyVersion.V2_6;
import static krait.version.PyVersion.V2_7;

import java.util.List;
import krait.version.PyVersion;
import krait.vm.object.InterpreterState;
import krait.vm.object.PyExc;
import krait.vm.object.PyType;

/**
 * What built-in modules do differently from version to version, where it is more than a name that
 * is there or not.
 *
 * @param version the version described
 * @param disGoesIntoTypes whether {@code dis.dis} lists new-style classes inside of what it lists
 * @param warnsOfOldShowWarning whether a {@code showwarning} without the argument {@code line} is
 *     warned of
 * @param registryError what a registry of warnings that is none is refused with
 * @param onceErrorType the type of the error for a {@code warnings.onceregistry} that is no
 *     dictionary
 * @param onceError its text
 * @param anyFileName whether warnings take no notice of a {@code __file__} that is no string
 * @param ownDefaultAction whether the action for unfiltered warnings is that of {@code _warnings},
 *     not {@code warnings.defaultaction}
 * @param relativeFallsBack whether a relative import looks at the top, too
 * @param wrongFromItem what an item of a from list that is no string is refused with; % is its type
 * @param renamesCompiled whether code from a compiled file gets the name of the source it lies by
 * @param missingHookIsNamed whether a hook without a method is an error that gives the name only
 * @param brokenPathIsRuntimeError whether a {@code sys.path} that is no list is a RuntimeError
 * @param marshalExplains whether {@code marshal} says what is bad about bad data
 * @param internalCall what stands for a code object that can't be: the line of CPython's source
 * @param disPublic what {@code dis.__all__} has besides the names of {@code opcode}
 */
record ModuleRules(
    PyVersion version,
    boolean disGoesIntoTypes,
    boolean warnsOfOldShowWarning,
    String registryError,
    PyType onceErrorType,
    String onceError,
    boolean anyFileName,
    boolean ownDefaultAction,
    boolean relativeFallsBack,
    String wrongFromItem,
    boolean renamesCompiled,
    boolean missingHookIsNamed,
    boolean brokenPathIsRuntimeError,
    boolean marshalExplains,
    String internalCall,
    List<String> disPublic) {

  private static final List<String> DIS_NAMES = List.of("dis", "disassemble", "distb", "disco");

  private static final String NO_STRING = "Item in ``from list'' not a string";

  private static final String NO_DICT = "'registry' must be a dict";

  private static final String BAD_DICT_CALL =
      "Objects/dictobject.c:681: bad argument to internal function";

  private static final String INTERNAL_CALL = "Objects/codeobject.c:";

  private static final List<ModuleRules> ALL =
      List.of(
          new ModuleRules(
              V2_5,
              false,
              false,
              NO_DICT,
              PyExc.SystemError,
              BAD_DICT_CALL,
              false,
              false,
              true,
              NO_STRING,
              false,
              true,
              false,
              false,
              INTERNAL_CALL + 64,
              DIS_NAMES),
          new ModuleRules(
              V2_6,
              false,
              true,
              NO_DICT,
              PyExc.SystemError,
              BAD_DICT_CALL,
              false,
              true,
              true,
              NO_STRING,
              true,
              true,
              false,
              false,
              INTERNAL_CALL + 64,
              DIS_NAMES),
          new ModuleRules(
              V2_7,
              true,
              false,
              NO_DICT + " or None",
              PyExc.TypeError,
              "warnings.onceregistry must be a dict",
              true,
              false,
              false,
              "Item in ``from list'' must be str, not %",
              true,
              false,
              true,
              true,
              INTERNAL_CALL + 112,
              List.of("dis", "disassemble", "distb", "disco", "findlinestarts", "findlabels")));

  /** The rules of an interpreter. */
  static ModuleRules of(InterpreterState interpreter) {
    for (ModuleRules rules : ALL) {
      if (rules.version.equals(interpreter.version())) {
        return rules;
      }
    }
    throw new IllegalArgumentException("Python " + interpreter.version() + " is not supported");
  }
}
