package krait.vm.object;

import krait.version.PyVersion;

/** An attribute of {@code sys.flags}, in its order: what an option of the command line sets. */
public enum Flag {
  /** {@code -d}. */
  DEBUG("debug"),
  /** {@code -3}. */
  PY3K_WARNING("py3k_warning"),
  /** {@code -Q warn} and {@code -Q warnall}. */
  DIVISION_WARNING("division_warning"),
  /** {@code -Q new}. */
  DIVISION_NEW("division_new"),
  /** {@code -i}. */
  INSPECT("inspect"),
  /** {@code -i}, too. */
  INTERACTIVE("interactive"),
  /** {@code -O} and {@code -OO}. */
  OPTIMIZE("optimize"),
  /** {@code -B}. */
  DONT_WRITE_BYTECODE("dont_write_bytecode"),
  /** {@code -s}. */
  NO_USER_SITE("no_user_site"),
  /** {@code -S}. */
  NO_SITE("no_site"),
  /** {@code -E}. */
  IGNORE_ENVIRONMENT("ignore_environment"),
  /** {@code -t} and {@code -tt}. */
  TABCHECK("tabcheck"),
  /** {@code -v}. */
  VERBOSE("verbose"),
  /** {@code -U}. */
  UNICODE("unicode"),
  /** {@code -b}. */
  BYTES_WARNING("bytes_warning"),
  /** {@code -R}. */
  HASH_RANDOMIZATION("hash_randomization", VersionRange.FROM_2_7);

  private final String pythonName;

  @SuppressWarnings("ImmutableEnumChecker") // a range of versions is a record of records of ints
  private final VersionRange versions;

  Flag(String pythonName) {
    this(pythonName, VersionRange.ALL);
  }

  Flag(String pythonName, VersionRange versions) {
    this.pythonName = pythonName;
    this.versions = versions;
  }

  /** The name of the attribute. */
  public String pythonName() {
    return pythonName;
  }

  /** Whether a version has it. */
  public boolean isIn(PyVersion version) {
    return versions.contains(version);
  }
}
