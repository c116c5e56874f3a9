package krait.vm.exec;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import krait.code.CodeObject;
import krait.vm.modules.CodeObjects;
import krait.vm.modules.StandardFiles;
import krait.vm.modules.StandardFiles.Terminals;
import krait.vm.modules.TracebackPrinter;
import krait.vm.object.InterpreterState;
import krait.vm.object.PyCode;
import krait.vm.object.PyException;
import krait.vm.object.PyFile;
import krait.vm.object.PyModule;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTraceback;
import krait.vm.op.ExecOps;

/**
 * A machine that runs one piece of code after another in its module {@code __main__}. All methods
 * are for {@link Machine#call}.
 */
public final class Session {

  private final InterpreterState interpreter;
  private final StandardFiles files;
  private final PyModule main;

  Session(InterpreterState interpreter, StandardFiles files) {
    this.interpreter = interpreter;
    this.files = files;
    this.main = new Setup(interpreter, files).prepare(Program.none(""), List.of());
  }

  /** The module whose variables the code sees. */
  public PyModule main() {
    return main;
  }

  /**
   * Compiles and runs a text.
   *
   * @param source the text, bytes as characters up to U+00FF
   * @param mode {@code eval} or {@code exec}
   * @return the value of an expression
   */
  public PyObject run(String source, String mode) {
    PyCode code = interpreter.sources().compile(PyStr.of(source), "<string>", mode, 0, false);
    return ExecOps.run(code, main.dict(), main.dict());
  }

  /** Runs the code of a module. */
  public PyObject run(CodeObject code) {
    return ExecOps.run(CodeObjects.code(interpreter, code), main.dict(), main.dict());
  }

  /** What CPython would print of an exception. */
  public String traceback(PyException e) {
    PyObject before = interpreter.sys().dict().get("stderr");
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    StandardFiles captured =
        new StandardFiles(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            text,
            Terminals.NONE,
            false);
    interpreter.sys().put("stderr", new PyFile(captured.err(), "<stderr>", "w"));
    try {
      PyTraceback known = e.traceback();
      PyObject traceback = known == null ? PyNone.NONE : known;
      TracebackPrinter.print(interpreter, e.excType(), e.value(), traceback);
    } finally {
      interpreter.sys().put("stderr", before == null ? PyNone.NONE : before);
    }
    return text.toString(StandardCharsets.ISO_8859_1);
  }

  /** Hands on what was printed. */
  public void flush() {
    interpreter.flushOutput();
    files.err().flush();
  }

  /** Ends it: {@code sys.exitfunc} runs. */
  public void end() {
    new Finalization(interpreter, new UncaughtExceptions(interpreter)).run(0);
    interpreter.endThreads();
  }
}
