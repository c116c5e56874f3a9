package krait.vm.object;

import static krait.version.PyVersion.V2_5;
import static krait.version.PyVersion.V2_6;
import static krait.version.PyVersion.V2_7;

import java.util.List;
import krait.version.PyVersion;

/**
 * What differs between versions in the behaviour of types.
 *
 * @param version the version described
 * @param namesUnhashableType whether the error for an object without a hash ends in its type
 * @param notSubscriptable what an object without items is or lacks
 * @param notIndexable what an object is or lacks that could have items under an index, but has none
 * @param indexErrorNamesType whether the error for an index that is no number ends in its type
 * @param checksEmptySlots whether a slot that is empty can't be emptied
 * @param classMethodsCallable whether only what can be called becomes a class method
 * @param newTakesNothing the error for arguments that no constructor takes
 * @param initChecks whether {@code object.__init__} refuses arguments
 * @param nullInName the error for a class name with a null character
 * @param missingFromTuple the error of {@code tuple.index}
 * @param listsBecomeTuples whether a list of any class becomes a tuple without its iterator
 * @param keysGetSpareRoom whether {@code dict.fromkeys} makes a table for half as many keys more
 * @param specialsAreAttributes whether {@code reversed}, the question for a length hint and the
 *     checks of classes find attributes of an instance, too
 * @param classicDir whether {@code dir} asks instances of classic classes for {@code __dir__}
 * @param nothingToPop the error of {@code dict.pop} on an empty dictionary, or an empty text if it
 *     is the missing key
 * @param setsCompareWithSets whether a set refuses to be compared with anything else
 * @param boundsMentionNone whether the error for a bound of a search that is no number says that
 *     None would do, which it would not
 * @param reducesOnlyMade whether protocol 2 refuses objects whose type makes none when called
 * @param sliceBounds how {@code slice.indices} clips
 * @param rangesExact whether the parts of an {@code xrange} are shown without overflow
 * @param addressShift how far an address is shifted to become the hash of an object
 * @param declaresPackages whether a module says by {@code __package__} where its relative imports
 *     start
 * @param classesCheck whether metaclasses say what is an instance or a subclass
 * @param exceptionsAreOneText whether {@code unicode} of an exception with a {@code __str__} of its
 *     own is what that returns
 * @param freeNamesInClasses whether the local names of a class's body include those of functions
 *     around it that its methods use
 * @param noneEndsTrace whether a frame whose {@code f_trace} is None has no trace function
 */
public record TypeRules(
    PyVersion version,
    boolean namesUnhashableType,
    String notSubscriptable,
    String notIndexable,
    boolean indexErrorNamesType,
    boolean checksEmptySlots,
    boolean classMethodsCallable,
    String newTakesNothing,
    boolean initChecks,
    String nullInName,
    String missingFromTuple,
    boolean listsBecomeTuples,
    boolean keysGetSpareRoom,
    boolean specialsAreAttributes,
    boolean classicDir,
    String nothingToPop,
    boolean setsCompareWithSets,
    boolean boundsMentionNone,
    boolean reducesOnlyMade,
    SliceBounds sliceBounds,
    boolean rangesExact,
    int addressShift,
    boolean declaresPackages,
    boolean classesCheck,
    boolean exceptionsAreOneText,
    boolean freeNamesInClasses,
    boolean noneEndsTrace) {

  /** How {@code slice.indices} clips bounds, which shows where a length is below zero. */
  public enum SliceBounds {
    /** Those that are given; a stop before the beginning is -1 in either direction. */
    STOP_BELOW,
    /** Those that are given. */
    GIVEN_ONLY,
    /** Those that are left open too. */
    ALL
  }

  private static final String UNSUBSCRIPTABLE = "is unsubscriptable";
  private static final String NO_INDEXING = "does not support indexing";

  private static final String NULL_BYTES = "__name__ must not contain null bytes";
  private static final String NOT_IN_LIST = "tuple.index(x): x not in list";
  private static final String NOTHING_TO_POP = "pop(): dictionary is empty";

  private static final List<TypeRules> ALL =
      List.of(
          new TypeRules(
              V2_5,
              false,
              UNSUBSCRIPTABLE,
              "is unindexable",
              false,
              false,
              true,
              "default __new__ takes no parameters",
              false,
              NULL_BYTES,
              NOT_IN_LIST,
              true,
              false,
              true,
              false,
              NOTHING_TO_POP,
              true,
              true,
              false,
              SliceBounds.STOP_BELOW,
              false,
              0,
              false,
              false,
              false,
              true,
              false),
          new TypeRules(
              V2_6,
              true,
              UNSUBSCRIPTABLE,
              NO_INDEXING,
              true,
              false,
              true,
              "object.__new__() takes no parameters",
              true,
              NULL_BYTES,
              NOT_IN_LIST,
              true,
              false,
              true,
              false,
              NOTHING_TO_POP,
              true,
              true,
              false,
              SliceBounds.GIVEN_ONLY,
              false,
              0,
              true,
              true,
              false,
              false,
              false),
          new TypeRules(
              V2_7,
              true,
              "has no attribute '__getitem__'",
              NO_INDEXING,
              true,
              true,
              false,
              "object() takes no parameters",
              true,
              "type name must not contain null characters",
              "tuple.index(x): x not in tuple",
              false,
              true,
              false,
              true,
              "",
              false,
              false,
              true,
              SliceBounds.ALL,
              true,
              4,
              true,
              true,
              true,
              false,
              true));

  /** The rules of a version. */
  static TypeRules of(PyVersion version) {
    for (TypeRules rules : ALL) {
      if (rules.version.equals(version)) {
        return rules;
      }
    }
    throw new IllegalArgumentException("Python " + version + " is not supported");
  }

  /** The rules of the version that the current thread runs. */
  public static TypeRules current() {
    return ThreadState.current().interpreter().typeRules();
  }
}
