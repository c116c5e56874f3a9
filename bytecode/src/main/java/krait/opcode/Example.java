package krait.opcode;

import java.util.Optional;

/**
 * A source text that compiles to an instruction, or the reason why none does.
 *
 * @param head the text up to the repeated part, or the whole of it
 * @param repeated what stands {@code times} times after the head
 * @param times how often it stands there
 * @param tail what follows
 * @param mode how the text is compiled
 * @param remark why there is no source, or what to know about it; may be empty
 */
public record Example(
    String head, String repeated, int times, String tail, Mode mode, String remark) {

  /** How CPython's {@code compile} is called. */
  public enum Mode {
    /** As a module. */
    EXEC,
    /** As a statement typed at the prompt. */
    SINGLE,
    /** Not at all: no compiler of a supported version emits the instruction. */
    NONE
  }

  static Example source(String... lines) {
    return new Example(String.join("\n", lines) + "\n", "", 0, "", Mode.EXEC, "");
  }

  static Example prompt(String line, String remark) {
    return new Example(line + "\n", "", 0, "", Mode.SINGLE, remark);
  }

  static Example none(String remark) {
    return new Example("", "", 0, "", Mode.NONE, remark);
  }

  static Example repeating(String head, String repeated, int times, String tail) {
    return new Example(head, repeated, times, tail, Mode.EXEC, "");
  }

  /** The whole source, with a newline at its end. */
  public Optional<String> source() {
    return mode == Mode.NONE ? Optional.empty() : Optional.of(head + repeated.repeat(times) + tail);
  }

  /** The source as a reader wants it: a repeated part is shown once, with a count. */
  public Optional<String> abbreviated() {
    if (times == 0) {
      return source();
    }
    return Optional.of(head + repeated + repeated + "... (" + times + " in all)" + tail);
  }
}
