package krait.vm.codec;

import static krait.version.PyVersion.V2_5;
import static krait.version.PyVersion.V2_6;
import static krait.version.PyVersion.V2_7;

import java.util.List;
import krait.version.PyVersion;
import krait.vm.object.ThreadState;

/**
 * What differs between versions in codecs.
 *
 * @param version the version described
 * @param shortestErrors whether an error covers the bytes that are surely wrong and no more
 * @param codePointWord what UTF-32 calls a code point
 * @param utf32 whether there is UTF-32
 * @param laterUtf7 whether UTF-7 is read and written as Python 2.7 does, with a slash as it is
 * @param laterHz whether HZ escapes its own sign, and knows escapes of it in ASCII only
 * @param bytesWanted what {@code string_escape} calls the type it wants
 * @param escapeErrorsSkip whether {@code string_escape} skips a wrong escape as a whole
 * @param bytesCounted whether functions that make bytes count these, not what they were given
 */
public record CodecRules(
    PyVersion version,
    boolean shortestErrors,
    String codePointWord,
    boolean utf32,
    boolean laterUtf7,
    boolean laterHz,
    String bytesWanted,
    boolean escapeErrorsSkip,
    boolean bytesCounted) {

  private static final List<CodecRules> ALL =
      List.of(
          new CodecRules(V2_5, false, "codepoint", false, false, false, "str", false, true),
          new CodecRules(V2_6, false, "codepoint", true, false, false, "str", false, true),
          new CodecRules(V2_7, true, "code point", true, true, true, "string", true, false));

  /** The rules of the interpreter that is running. */
  public static CodecRules current() {
    PyVersion running = ThreadState.current().interpreter().version();
    for (CodecRules rules : ALL) {
      if (rules.version.equals(running)) {
        return rules;
      }
    }
    throw new IllegalArgumentException("Python " + running + " is not supported");
  }
}
