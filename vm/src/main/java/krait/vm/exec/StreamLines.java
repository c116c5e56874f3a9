package krait.vm.exec;

import krait.vm.modules.StandardFiles;
import krait.vm.object.LineSource;
import org.jspecify.annotations.Nullable;

/** The lines of standard input; prompts go to standard error, as where CPython has no terminal. */
final class StreamLines implements LineSource {

  private final StandardFiles files;

  StreamLines(StandardFiles files) {
    this.files = files;
  }

  @Override
  public @Nullable String readLine(String prompt) {
    files.out().flush();
    files.err().write(prompt);
    String line = files.in().line(Long.MAX_VALUE);
    if (line.isEmpty()) {
      files.err().write("\n");
      return null;
    }
    return line;
  }
}
