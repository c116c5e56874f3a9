package krait.vm.object;

import static krait.version.PyVersion.V2_5;
import static krait.version.PyVersion.V2_6;
import static krait.version.PyVersion.V2_7;

import java.util.List;
import krait.version.PyVersion;

/**
 * What differs between versions where a function written in C reads its arguments.
 *
 * @param version the version described
 * @param floatsAsIntegers whether a float passes for an integer, with a warning
 * @param tooLarge what an integer over 64 bits is refused with
 * @param namesMissing whether a missing argument that has a name is called by it
 * @param intWanted what an object whose {@code __int__} returns no number is refused with
 * @param longsRounded whether a long becomes the nearest float
 * @param countsNames whether a wrong count of arguments includes those given by name
 * @param nullBytes what a text that must not have any is said to be without
 * @param unicodeNames whether a function made in Python takes keywords that are unicode
 * @param rangeHidesErrors whether {@code range} replaces the error of an {@code __int__}
 */
public record ArgumentRules(
    PyVersion version,
    boolean floatsAsIntegers,
    String tooLarge,
    boolean namesMissing,
    String intWanted,
    boolean longsRounded,
    boolean countsNames,
    String nullBytes,
    boolean unicodeNames,
    boolean rangeHidesErrors) {

  private static final String LONG_TOO_LARGE = "long int too large to convert to int";

  private static final String INT_WANTED = "nb_int should return int object";

  private static final List<ArgumentRules> ALL =
      List.of(
          new ArgumentRules(
              V2_5,
              true,
              LONG_TOO_LARGE,
              false,
              INT_WANTED,
              false,
              false,
              "NULL bytes",
              false,
              true),
          new ArgumentRules(
              V2_6,
              true,
              LONG_TOO_LARGE,
              true,
              INT_WANTED,
              false,
              false,
              "NULL bytes",
              false,
              true),
          new ArgumentRules(
              V2_7,
              false,
              "Python int too large to convert to C long",
              true,
              "__int__ method should return an integer",
              true,
              true,
              "null bytes",
              true,
              false));

  /** The rules of the interpreter that is running. */
  public static ArgumentRules current() {
    PyVersion running = ThreadState.current().interpreter().version();
    for (ArgumentRules rules : ALL) {
      if (rules.version.equals(running)) {
        return rules;
      }
    }
    throw new IllegalArgumentException("Python " + running + " is not supported");
  }

  String givenTwice(String name, int position) {
    return namesMissing
        ? "Argument given by name ('" + name + "') and position (" + position + ")"
        : "keyword parameter '" + name + "' was given by position and by name";
  }
}
