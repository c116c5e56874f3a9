package krait.compiler.symtable;

import krait.code.ByteString;
import krait.compiler.parse.ProgramText;
import krait.compiler.source.PySyntaxError;
import krait.compiler.source.SourceText;
import org.jspecify.annotations.Nullable;

/** Makes the errors and reports the warnings of the passes behind the parser. */
public final class Diagnostics {

  private final SourceText source;
  private final WarningListener listener;

  /** Diagnostics about a source, whose warnings go to a listener. */
  public Diagnostics(SourceText source, WarningListener listener) {
    this.source = source;
    this.listener = listener;
  }

  /** The name of the source. */
  public String fileName() {
    return source.fileName();
  }

  /** A SyntaxError of the symbol table about a line; 0 for one of which CPython knows none. */
  PySyntaxError error(String problem, int line) {
    return compilerError(problem, line).placedLater();
  }

  /** A SyntaxError of the code generator about a line. */
  public PySyntaxError compilerError(String problem, int line) {
    return new PySyntaxError(
        PySyntaxError.Kind.SYNTAX_ERROR,
        problem,
        source.fileName(),
        line,
        PySyntaxError.NO_OFFSET,
        programText(line));
  }

  /** A SyntaxError that has only a message. */
  public PySyntaxError errorWithoutPosition(String problem) {
    return errorWithoutPosition(PySyntaxError.Kind.SYNTAX_ERROR, problem);
  }

  /** An error that has only a message. */
  public PySyntaxError errorWithoutPosition(PySyntaxError.Kind kind, String problem) {
    return PySyntaxError.withoutPosition(kind, problem, source.fileName());
  }

  /** Reports a SyntaxWarning. */
  public void warn(String message, int line) {
    warn("SyntaxWarning", message, line);
  }

  /** Reports a warning. */
  public void warn(String category, String message, int line) {
    listener.warn(new SourceWarning(category, message, source.fileName(), line, programText(line)));
  }

  /** Who hears of warnings. */
  public WarningListener listener() {
    return listener;
  }

  private @Nullable ByteString programText(int line) {
    return source.linesKnown() ? ProgramText.line(source.bytes(), line) : null;
  }
}
