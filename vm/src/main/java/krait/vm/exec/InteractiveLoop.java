package krait.vm.exec;

import krait.vm.object.InterpreterState;
import krait.vm.object.LineSource;
import krait.vm.object.PyCode;
import krait.vm.object.PyException;
import krait.vm.object.PyModule;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.Texts;
import krait.vm.op.ExecOps;
import krait.vm.op.PrintOps;
import org.jspecify.annotations.Nullable;

/** Reads statements at a prompt and runs each of them, until the lines end. */
final class InteractiveLoop {

  /** In front of lines in UTF-8, it makes unicode literals of them come out right. */
  private static final String UTF8_MARK = "\u00ef\u00bb\u00bf";

  private final InterpreterState interpreter;
  private final UncaughtExceptions uncaught;
  private final LineSource source;
  private final String mark;
  private int futures;

  /**
   * A loop.
   *
   * @param utf8 whether the lines come from a terminal whose encoding is UTF-8
   */
  InteractiveLoop(
      InterpreterState interpreter, UncaughtExceptions uncaught, LineSource source, boolean utf8) {
    this.interpreter = interpreter;
    this.uncaught = uncaught;
    this.source = source;
    this.mark = utf8 ? UTF8_MARK : "";
  }

  /** Runs it; the exit status that a SystemExit asks for, or {@link UncaughtExceptions#SHOWN}. */
  int run(PyModule main) {
    setDefault("ps1", ">>> ");
    setDefault("ps2", "... ");
    while (true) {
      try {
        PyCode code = readStatement();
        if (code == null) {
          return UncaughtExceptions.SHOWN;
        }
        futures |= code.source().flags();
        ExecOps.run(code, main.dict(), main.dict());
      } catch (PyException e) {
        int status = uncaught.show(e);
        if (status != UncaughtExceptions.SHOWN) {
          return status;
        }
      }
      PrintOps.flushLine(interpreter);
      interpreter.flushOutput();
    }
  }

  private void setDefault(String name, String prompt) {
    if (interpreter.sys().dict().get(name) == null) {
      interpreter.sys().put(name, PyStr.of(prompt));
    }
  }

  /** The next statement; null at the end of the lines. */
  private @Nullable PyCode readStatement() {
    StringBuilder lines = new StringBuilder(mark);
    String line = source.readLine(prompt("ps1"));
    if (line == null) {
      return null;
    }
    while (line != null) {
      lines.append(line);
      // A last line without its end is read on from, as CPython does.
      PyCode code = line.endsWith("\n") ? compiled(lines, false) : null;
      if (code != null) {
        return code;
      }
      line = source.readLine(prompt("ps2"));
    }
    return compiled(lines, true);
  }

  private @Nullable PyCode compiled(StringBuilder lines, boolean last) {
    return interpreter.sources().compileStatement(lines.toString(), last, futures);
  }

  private String prompt(String name) {
    PyObject prompt = interpreter.sys().dict().get(name);
    if (prompt == null) {
      return "";
    }
    return Texts.str(prompt).text();
  }
}
