package krait.conformance;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import krait.marshal.PycFile;
import krait.vm.exec.Machine;
import krait.vm.modules.StandardFiles;
import krait.vm.object.Flag;
import krait.vm.object.InstructionLimit;
import krait.vm.object.Settings;

/**
 * Runs a module that may hold any bytecode in a machine of its own, with a limit of instructions,
 * in a thread that is watched.
 */
final class HostileRun {

  private static final int INTERNAL_ERROR = 70;
  private static final int MAX_ERROR_TEXT = 1 << 16;

  /** How a run ends. */
  enum End {
    /** With the module, or with {@code SystemExit}. */
    DONE,
    /** With an exception of Python. */
    RAISED,
    /** At the limit of instructions. */
    LIMIT,
    /** With a failure of Java: a bug. */
    LEAK,
    /**
     * With a SystemError that says that verified bytecode is malformed: a bug, if it was verified.
     */
    MALFORMED,
    /** Not in time, but when it was told to: long arithmetic, or much memory. */
    LATE,
    /** Not even when it was told to: a bug. */
    HANG
  }

  private final long instructions;
  private final long milliseconds;
  private final Path folder;
  private final boolean isolated;
  private String errorText = "";

  /**
   * Runs with limits.
   *
   * @param instructions how many instructions a module may run
   * @param milliseconds how long it may take
   * @param folder an empty folder to run in
   * @param isolated whether a module is kept from files and processes
   */
  HostileRun(long instructions, long milliseconds, Path folder, boolean isolated) {
    this.instructions = instructions;
    this.milliseconds = milliseconds;
    this.folder = folder;
    this.isolated = isolated;
  }

  /** What the last run wrote to standard error, up to a limit. */
  String errorText() {
    return errorText;
  }

  /** Runs a module. */
  End run(PycFile file) throws InterruptedException {
    BoundedOutput err = new BoundedOutput();
    Machine machine =
        new Machine(
            new Settings(file.version()).set(Flag.DONT_WRITE_BYTECODE, 1).setIsolated(isolated),
            new StandardFiles(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                err,
                StandardFiles.Terminals.NONE,
                false));
    machine.setFolder(folder);
    machine.watchInstructions(new InstructionLimit(instructions), null);
    int[] status = new int[1];
    Thread thread =
        new Thread(() -> status[0] = machine.run(file.code(), List.of("hostile.py"), ""));
    thread.setDaemon(true);
    thread.start();
    thread.join(milliseconds);
    boolean late = thread.isAlive();
    if (late) {
      machine.end("stopped after " + milliseconds + " ms");
      thread.join(milliseconds);
    }
    errorText = err.text();
    return thread.isAlive() ? End.HANG : end(status[0], late);
  }

  private End end(int status, boolean late) {
    if (status == INTERNAL_ERROR || errorText.contains("java.") || errorText.contains("krait.vm")) {
      return End.LEAK;
    }
    if (status == Machine.STOPPED || late) {
      return late ? End.LATE : End.LIMIT;
    }
    if (errorText.contains("SystemError: malformed bytecode")) {
      return End.MALFORMED;
    }
    return status == 0 ? End.DONE : End.RAISED;
  }

  /** Keeps the beginning of what is written. */
  private static final class BoundedOutput extends OutputStream {
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

    @Override
    public synchronized void write(int b) {
      if (kept.size() < MAX_ERROR_TEXT) {
        kept.write(b);
      }
    }

    synchronized String text() {
      return kept.toString(StandardCharsets.ISO_8859_1);
    }
  }
}
