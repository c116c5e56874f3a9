package krait.version;

import static krait.version.PyVersion.V2_5;
import static krait.version.PyVersion.V2_6;
import static krait.version.PyVersion.V2_7;

import java.util.List;
import java.util.Optional;

/**
 * The magic numbers that open a {@code .pyc} file: which interpreter made it.
 *
 * <p>A file starts with the number in two bytes, low one first, then {@code "\r\n"}. Interpreters
 * that ran with {@code -U} (all string literals are unicode) wrote the number plus one.
 *
 * @param number the number without {@code "\r\n"}, 0 to 65535
 * @param version the release line that it belongs to
 * @param release the releases that wrote it, as a user would name them
 * @param readable whether the opcodes agree with those of the final release of {@code version}
 * @param change what the number was raised for
 */
public record Magic(
    int number, PyVersion version, String release, boolean readable, String change) {

  private static final List<Magic> KNOWN =
      List.of(
          new Magic(62071, V2_5, "2.5a0", true, "closures are made from a tuple of cells"),
          new Magic(62081, V2_5, "2.5a0", true, "the compiler works on a syntax tree"),
          new Magic(62091, V2_5, "2.5a0", true, "with statements; imports carry a level"),
          new Magic(62092, V2_5, "2.5a1 to 2.5b2", true, "WITH_CLEANUP changed"),
          new Magic(62101, V2_5, "2.5b3", true, "code of 'for x, in' corrected"),
          new Magic(62111, V2_5, "2.5b3", true, "code of 'x += yield' corrected"),
          new Magic(62121, V2_5, "2.5c1", true, "line table of for loops corrected"),
          new Magic(62131, V2_5, "2.5c2 to 2.5.6", true, "'for x, in' within comprehensions"),
          new Magic(62151, V2_6, "2.6a0 to 2.6a1", true, "STORE_MAP"),
          new Magic(62161, V2_6, "2.6a2 to 2.6.9", true, "WITH_CLEANUP finds __exit__ below"),
          new Magic(62171, V2_7, "2.7a0", false, "LIST_APPEND takes a depth"),
          new Magic(62181, V2_7, "2.7a0", false, "POP_JUMP_IF_FALSE, JUMP_IF_FALSE_OR_POP"),
          new Magic(62191, V2_7, "2.7a1 to 2.7a2", false, "SETUP_WITH"),
          new Magic(62201, V2_7, "2.7a3", true, "BUILD_SET"),
          new Magic(62211, V2_7, "2.7a3 to 2.7.18", true, "SET_ADD and MAP_ADD"));

  /** All numbers from the first alpha of 2.5 to the last release of 2.7, in ascending order. */
  public static List<Magic> known() {
    return KNOWN;
  }

  /**
   * What a number found in a file means. The number plus one, which {@code -U} wrote, is known too.
   *
   * @param number the first two bytes of the file, little-endian
   */
  public static Optional<Magic> of(int number) {
    for (Magic magic : KNOWN) {
      if (number == magic.number || number == magic.number + 1) {
        return Optional.of(magic);
      }
    }
    return Optional.empty();
  }

  /** The number that the final releases of a supported version write. */
  public static Magic current(PyVersion version) {
    Magic last = null;
    for (Magic magic : KNOWN) {
      if (magic.version.equals(version)) {
        last = magic;
      }
    }
    if (last == null) {
      throw new IllegalArgumentException("no magic number is known for Python " + version);
    }
    return last;
  }
}
