package krait.vm.methods;

import static krait.version.PyVersion.V2_5;
import static krait.version.PyVersion.V2_6;
import static krait.version.PyVersion.V2_7;

import java.util.List;
import krait.version.PyVersion;
import krait.vm.object.ThreadState;

/**
 * What differs between versions in the methods of strings.
 *
 * @param version the version described
 * @param wantedString what an argument that is no string is refused with
 * @param prefixTypeNamed whether {@code startswith} names the type of a wrong argument
 * @param iterableWanted what {@code join} says of an object that is no iterable
 * @param indexTypeNamed whether an index of a wrong type is named for {@code str}
 * @param containsHidesErrors whether {@code in} says the same of all that is no text
 * @param translateTakesNone whether None stands for the table that changes nothing
 * @param capitalizesTitleCase whether {@code capitalize} changes letters in title case
 * @param openBounds which methods take None for a bound of their search
 * @param emptyTextKept whether {@code replace} with a limit changes no empty {@code unicode}
 */
record TextRules(
    PyVersion version,
    String wantedString,
    boolean prefixTypeNamed,
    String iterableWanted,
    boolean indexTypeNamed,
    boolean containsHidesErrors,
    boolean translateTakesNone,
    boolean capitalizesTitleCase,
    OpenBounds openBounds,
    boolean emptyTextKept) {

  /** The methods that take None for a bound, which leaves it open. */
  enum OpenBounds {
    /** None does. */
    NOWHERE,
    /** Those of {@code str} and {@code unicode} that return a place. */
    PLACES,
    /** All do. */
    EVERYWHERE
  }

  private static final String BUFFER_WANTED = "expected a character buffer object";

  private static final List<TextRules> ALL =
      List.of(
          new TextRules(
              V2_5, BUFFER_WANTED, false, "", false, true, false, false, OpenBounds.NOWHERE, false),
          new TextRules(
              V2_6, BUFFER_WANTED, false, "", true, true, true, false, OpenBounds.PLACES, false),
          new TextRules(
              V2_7,
              "expected a string or other character buffer object",
              true,
              "can only join an iterable",
              true,
              false,
              true,
              true,
              OpenBounds.EVERYWHERE,
              true));

  /** The rules of the interpreter that is running. */
  static TextRules current() {
    PyVersion running = ThreadState.current().interpreter().version();
    for (TextRules rules : ALL) {
      if (rules.version.equals(running)) {
        return rules;
      }
    }
    throw new IllegalArgumentException("Python " + running + " is not supported");
  }
}
