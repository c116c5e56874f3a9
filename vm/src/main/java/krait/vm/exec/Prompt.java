package krait.vm.exec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import krait.vm.modules.StandardFiles;
import krait.vm.modules.SysRelease;
import krait.vm.object.InterpreterState;
import krait.vm.object.LineSource;
import krait.vm.object.PyCode;
import krait.vm.object.PyDict;
import krait.vm.object.PyException;
import krait.vm.object.PyModule;
import krait.vm.object.PyStr;
import krait.vm.op.ExecOps;
import org.jspecify.annotations.Nullable;

/** The prompt that a machine shows instead of a program, or when its program has ended. */
public final class Prompt {

  private static final String PRELUDE = "prompt.py";
  private static final String HINT = "Type exit() or Ctrl-D to leave.\n";

  private @Nullable LineSource lines;
  private boolean utf8;
  private boolean banner;
  private byte @Nullable [] startup;
  private String startupName = "";

  /** A prompt that reads standard input as it comes. */
  public Prompt() {}

  /**
   * Reads lines from elsewhere, such as a line editor.
   *
   * @param inUtf8 whether they are UTF-8, in which unicode literals then are
   */
  public Prompt readFrom(LineSource source, boolean inUtf8) {
    lines = source;
    utf8 = inUtf8;
    return this;
  }

  /** Shows what is running before the first prompt. */
  public Prompt withBanner() {
    banner = true;
    return this;
  }

  /** Runs a file before the first prompt, as {@code PYTHONSTARTUP} asks for. */
  public Prompt withStartup(byte[] content, String name) {
    startup = content;
    startupName = name;
    return this;
  }

  /** Shows it until the lines end; the exit status, or {@link UncaughtExceptions#SHOWN}. */
  int run(
      InterpreterState interpreter,
      UncaughtExceptions uncaught,
      StandardFiles files,
      PyModule main) {
    uncaught.endInspection();
    if (banner) {
      String version = SysRelease.of(interpreter.version()).version();
      uncaught.write("Python " + version + " on linux2\n" + HINT);
    }
    prelude(interpreter);
    int status = runStartup(interpreter, uncaught, main);
    if (status != UncaughtExceptions.SHOWN) {
      return status;
    }
    interpreter.setLineEditor(lines);
    LineSource source = lines == null ? new StreamLines(files) : lines;
    return new InteractiveLoop(interpreter, uncaught, source, utf8).run(main);
  }

  /** Defines what CPython's module {@code site} would define for people. */
  private static void prelude(InterpreterState interpreter) {
    try (InputStream in = Prompt.class.getResourceAsStream(PRELUDE)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + PRELUDE);
      }
      PyCode code = interpreter.sources().compileFile(in.readAllBytes(), PRELUDE, false);
      PyDict names = new PyDict();
      names.put("__name__", PyStr.of("krait"));
      ExecOps.run(code, names, names);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int runStartup(InterpreterState interpreter, UncaughtExceptions uncaught, PyModule main) {
    byte[] content = startup;
    if (content == null) {
      return UncaughtExceptions.SHOWN;
    }
    try {
      ExecOps.run(
          interpreter.sources().compileFile(content, startupName, false), main.dict(), main.dict());
      return UncaughtExceptions.SHOWN;
    } catch (PyException e) {
      return uncaught.show(e);
    }
  }
}
