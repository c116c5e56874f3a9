package krait.cli;

import java.util.Arrays;
import krait.cli.input.InputException;
import krait.compiler.source.PySyntaxError;
import krait.compiler.source.SourceText;

/** Source files as CPython's own commands read them. */
final class SourceFiles {

  private SourceFiles() {}

  /**
   * The content of a file as {@code py_compile} hands it to the compiler: line endings are
   * newlines, and there is one at the end.
   */
  static SourceText text(byte[] content, String name) {
    byte[] text = new byte[content.length + 1];
    int length = 0;
    for (int i = 0; i < content.length; i++) {
      boolean pair = content[i] == '\r' && i + 1 < content.length && content[i + 1] == '\n';
      if (!pair) {
        text[length++] = content[i] == '\r' ? (byte) '\n' : content[i];
      }
    }
    if (length == 0 || text[length - 1] != '\n') {
      text[length++] = '\n';
    }
    return SourceText.ofFileContent(Arrays.copyOf(text, length), name);
  }

  /** An error in a source as a fault of the input, in one line. */
  static InputException failure(PySyntaxError error) {
    String place = error.line() == PySyntaxError.NO_LINE ? "" : "line " + error.line() + ": ";
    String problem = error.problem().isEmpty() ? "" : ": " + OneLine.of(error.problem());
    return new InputException(place + error.kind().pythonName() + problem);
  }
}
