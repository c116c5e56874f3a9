package krait.vm.object;

import org.jspecify.annotations.Nullable;

/** Where the lines of a prompt come from. */
public interface LineSource {

  /**
   * Shows a prompt and reads a line.
   *
   * @param prompt the prompt, bytes as characters up to U+00FF
   * @return the line with its newline, bytes as characters up to U+00FF; null at the end
   * @throws PyException a KeyboardInterrupt if the person interrupts it
   */
  @Nullable String readLine(String prompt);
}
