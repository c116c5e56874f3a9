package krait.vm.methods;

import static krait.version.PyVersion.V2_6;
import static krait.version.PyVersion.V2_7;

import java.util.List;
import krait.version.PyVersion;
import krait.vm.object.PyExc;
import krait.vm.object.PyType;
import krait.vm.object.ThreadState;

/**
 * What differs between versions in {@code bytearray}.
 *
 * @param version the version described
 * @param buffersOnly whether a part must be a buffer, and any buffer will do
 * @param hexInStr whether {@code fromhex} takes a {@code str}
 * @param popIsIndexError whether {@code pop} of nothing is an IndexError
 * @param comparedWithText the warning about a comparison with a {@code unicode}, where 2.6
 *     misspells
 * @param lostErrors the errors of {@code __index__} after which an object is no number
 */
record ByteArrayRules(
    PyVersion version,
    boolean buffersOnly,
    boolean hexInStr,
    boolean popIsIndexError,
    String comparedWithText,
    PyType lostErrors) {

  private static final List<ByteArrayRules> ALL =
      List.of(
          new ByteArrayRules(
              V2_6,
              false,
              false,
              false,
              "Comparsion between bytearray and string",
              PyExc.BaseException),
          new ByteArrayRules(
              V2_7, true, true, true, "Comparison between bytearray and unicode", PyExc.TypeError));

  /** The rules of the interpreter that is running. */
  static ByteArrayRules current() {
    PyVersion running = ThreadState.current().interpreter().version();
    for (ByteArrayRules rules : ALL) {
      if (rules.version.equals(running)) {
        return rules;
      }
    }
    throw new IllegalArgumentException("Python " + running + " is not supported");
  }
}
