package krait.version;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A release line of Python such as 2.6: an ordered key, nothing more.
 *
 * <p>What differs between versions is never asked of this class. Differences of opcodes are version
 * ranges on their encodings ({@code krait.opcode}), every other difference is a named field of
 * {@link Dialect}.
 *
 * @param major the first number of the version
 * @param minor the second number of the version
 */
public record PyVersion(int major, int minor) implements Comparable<PyVersion> {

  /** The oldest version that any declaration may start at. */
  public static final PyVersion V1_0 = new PyVersion(1, 0);

  /** The last version whose compiler emitted {@code SET_LINENO}. */
  public static final PyVersion V2_2 = new PyVersion(2, 2);

  /** Python 2.5. */
  public static final PyVersion V2_5 = new PyVersion(2, 5);

  /** Python 2.6, the reference. */
  public static final PyVersion V2_6 = new PyVersion(2, 6);

  /** Python 2.7. */
  public static final PyVersion V2_7 = new PyVersion(2, 7);

  private static final List<PyVersion> SUPPORTED = List.of(V2_5, V2_6, V2_7);

  /** The version that is meant where none is named. */
  public static PyVersion reference() {
    return V2_6;
  }

  /** The versions that Krait reads, writes and lists, oldest first. */
  public static List<PyVersion> supported() {
    return SUPPORTED;
  }

  /**
   * The supported version that a text such as {@code "2.6"} or {@code "2.6.4"} names.
   *
   * @param text a version with two or three numbers; the third is ignored
   */
  public static Optional<PyVersion> parse(String text) {
    for (PyVersion version : SUPPORTED) {
      String name = version.toString();
      if (text.equals(name) || (text.startsWith(name + ".") && isDigits(text, name.length() + 1))) {
        return Optional.of(version);
      }
    }
    return Optional.empty();
  }

  private static boolean isDigits(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return from < text.length();
  }

  /** Whether this version lies in a range, both ends included. */
  public boolean isWithin(PyVersion first, PyVersion last) {
    return compareTo(first) >= 0 && compareTo(last) <= 0;
  }

  @Override
  public int compareTo(PyVersion other) {
    int byMajor = Integer.compare(major, other.major);
    return byMajor != 0 ? byMajor : Integer.compare(minor, other.minor);
  }

  /** Written out, as what a record is given costs 20 ms of linking at the first call. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PyVersion version && major == version.major && minor == version.minor;
  }

  @Override
  public int hashCode() {
    return 31 * major + minor;
  }

  @Override
  public String toString() {
    return major + "." + minor;
  }
}
