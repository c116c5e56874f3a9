package krait.vm.methods;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.StringTokenizer;
import java.util.concurrent.ConcurrentHashMap;
import krait.version.PyVersion;
import krait.vm.object.ThreadState;

/**
 * What each version of CPython knows about characters, which is an older Unicode than Java's.
 *
 * <p>The tables were printed by the interpreters themselves. A line tells the first character of a
 * run, what the characters are, and how far their upper, lower and title case lie away.
 */
public final class CharacterProperties {

  /** A letter. */
  public static final int ALPHA = 1;

  /** A decimal digit. */
  public static final int DECIMAL = 1 << 1;

  /** A digit of any kind. */
  public static final int DIGIT = 1 << 2;

  /** Anything with a value. */
  public static final int NUMERIC = 1 << 3;

  /** White space. */
  public static final int SPACE = 1 << 4;

  static final int UPPER = 1 << 5;
  static final int LOWER = 1 << 6;

  /** Upper or title case. */
  static final int TITLE = 1 << 7;

  /** What ends a line. */
  public static final int LINE_BREAK = 1 << 8;

  private static final int CASES = 3;
  private static final int HEX = 16;
  private static final int DIGITS = 10;

  private static final ConcurrentHashMap<PyVersion, CharacterProperties> ALL =
      new ConcurrentHashMap<>();

  private final int[] starts;
  private final int[] flags;
  private final int[] cases;

  private CharacterProperties(String[] lines) {
    starts = new int[lines.length];
    flags = new int[lines.length];
    cases = new int[CASES * lines.length];
    for (int i = 0; i < lines.length; i++) {
      StringTokenizer words = new StringTokenizer(lines[i]);
      starts[i] = Integer.parseInt(words.nextToken(), HEX);
      flags[i] = Integer.parseInt(words.nextToken(), HEX);
      for (int at = CASES * i; words.hasMoreTokens(); at++) {
        cases[at] = Integer.parseInt(words.nextToken());
      }
    }
  }

  /** The table of the version that is running. */
  public static CharacterProperties current() {
    PyVersion version = ThreadState.current().interpreter().version();
    return ALL.computeIfAbsent(version, CharacterProperties::read);
  }

  private static CharacterProperties read(PyVersion version) {
    String name = "characters-" + version + ".txt";
    try (InputStream in =
        Objects.requireNonNull(CharacterProperties.class.getResourceAsStream(name), name)) {
      String text = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
      return new CharacterProperties(text.split("\n", 0));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int run(int character) {
    int at = Arrays.binarySearch(starts, character);
    return at < 0 ? -at - 2 : at;
  }

  /** Whether a character has any of some properties. */
  public boolean is(int character, int wanted) {
    return (flags[run(character)] & wanted) != 0;
  }

  int upper(int character) {
    return character + cases[CASES * run(character)];
  }

  /** The lower case of a character. */
  public int lower(int character) {
    return character + cases[CASES * run(character) + 1];
  }

  int title(int character) {
    return character + cases[CASES * run(character) + 2];
  }

  /** The value of a decimal digit; -1 if it is none. */
  int decimal(int character) {
    int run = run(character);
    return (flags[run] & DECIMAL) == 0 ? -1 : (character - starts[run]) % DIGITS;
  }
}
