package krait.vm.object;

import krait.version.PyVersion;
import org.jspecify.annotations.Nullable;

/**
 * A range of versions in which something exists: the one place of the machine that compares them.
 *
 * @param since the first version, or null for any
 * @param until the last version, or null for any
 */
public record VersionRange(@Nullable PyVersion since, @Nullable PyVersion until) {

  /** Any version. */
  public static final VersionRange ALL = new VersionRange(null, null);

  /** From Python 2.6 on. */
  public static final VersionRange FROM_2_6 = new VersionRange(PyVersion.V2_6, null);

  /** From Python 2.7 on. */
  public static final VersionRange FROM_2_7 = new VersionRange(PyVersion.V2_7, null);

  /** Up to Python 2.5. */
  public static final VersionRange UNTIL_2_5 = new VersionRange(null, PyVersion.V2_5);

  /** Up to Python 2.6. */
  public static final VersionRange UNTIL_2_6 = new VersionRange(null, PyVersion.V2_6);

  /** Python 2.6 alone. */
  public static final VersionRange ONLY_2_6 = new VersionRange(PyVersion.V2_6, PyVersion.V2_6);

  /** The range that two texts such as {@code "2.6"} give, each of which may be empty. */
  static VersionRange of(String since, String until) {
    return new VersionRange(
        since.isEmpty() ? null : PyVersion.parse(since).orElseThrow(),
        until.isEmpty() ? null : PyVersion.parse(until).orElseThrow());
  }

  /** Whether it is no limit at all. */
  public boolean isUnlimited() {
    return since == null && until == null;
  }

  /** Whether a version lies in it. */
  public boolean contains(PyVersion version) {
    return (since == null || version.compareTo(since) >= 0)
        && (until == null || version.compareTo(until) <= 0);
  }
}
