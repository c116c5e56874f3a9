package krait.vm.op;

import static krait.version.PyVersion.V2_5;
import static krait.version.PyVersion.V2_6;
import static krait.version.PyVersion.V2_7;

import java.util.List;
import krait.version.PyVersion;

/**
 * Error messages of instructions that differ between versions.
 *
 * @param version the version described
 * @param notStar what arguments after a star have to be
 * @param notRaisable what an exception has to be, up to the name of the type it is instead
 * @param stringRaised the warning about a string exception that is raised; empty if there is none
 *     because strings can't be raised
 * @param stringCaught the warning about an {@code except} clause with a string; empty for none
 * @param checksInstances whether what an exception class makes must be an exception where it is
 *     raised
 * @param anyMapping whether any mapping may stand after two stars, and messages about arguments
 *     after stars name the type of what stands there
 * @param generatorErrorsSeen whether the error of a generator after a star is seen as it is
 */
record Messages(
    PyVersion version,
    String notStar,
    String notRaisable,
    String stringRaised,
    String stringCaught,
    boolean checksInstances,
    boolean anyMapping,
    boolean generatorErrorsSeen) {

  private static final String NEW_STYLE =
      "exceptions must be old-style classes or derived from BaseException, not ";

  private static final String CAUGHT = "catching of string exceptions is deprecated";

  private static final List<Messages> ALL =
      List.of(
          new Messages(
              V2_5,
              "a sequence",
              "exceptions must be classes, instances, or strings (deprecated), not ",
              "raising a string exception is deprecated",
              "",
              false,
              false,
              false),
          new Messages(
              V2_6,
              "a sequence",
              "exceptions must be classes or instances, not ",
              "",
              CAUGHT,
              false,
              true,
              false),
          new Messages(V2_7, "an iterable", NEW_STYLE, "", CAUGHT, true, true, true));

  /** The messages of a version. */
  static Messages of(PyVersion version) {
    for (Messages messages : ALL) {
      if (messages.version.equals(version)) {
        return messages;
      }
    }
    throw new IllegalArgumentException("Python " + version + " is not supported");
  }
}
