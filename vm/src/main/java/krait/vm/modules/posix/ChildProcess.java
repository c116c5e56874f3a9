package krait.vm.modules.posix;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import krait.vm.modules.Descriptors;
import krait.vm.modules.PendingOutput;
import krait.vm.object.ByteStream;
import krait.vm.object.Errno;
import krait.vm.object.InterpreterState;
import krait.vm.object.PyExc;
import krait.vm.object.ThreadState;
import org.jspecify.annotations.Nullable;

/**
 * A command that a shell runs. What it prints goes where the interpreter's own output goes: the
 * child has the same files where they are those of the JVM's process, else this hands it on.
 */
final class ChildProcess {

  private static final int CHUNK = 8192;
  private static final int CHUNKS = 1024;
  private static final long PATIENCE_MILLIS = 50;
  private static final int STATUS_SHIFT = 8;

  /**
   * Something that the child printed.
   *
   * @param number the descriptor that it printed to
   * @param text the bytes
   */
  private record Chunk(int number, String text) {}

  private final Process process;
  private final BlockingQueue<Chunk> printed = new ArrayBlockingQueue<>(CHUNKS);

  private int pumps;

  private ChildProcess(Process process) {
    this.process = process;
  }

  /**
   * Starts a command.
   *
   * @param feeds whether the interpreter writes what the command reads
   * @param reads whether the interpreter reads what the command writes
   */
  static ChildProcess start(String command, boolean feeds, boolean reads) {
    SystemCalls.checkAllowed();
    InterpreterState interpreter = ThreadState.current().interpreter();
    interpreter.flushOutput();
    PendingOutput.flush();
    ProcessBuilder builder =
        new ProcessBuilder("/bin/sh", "-c", InterpreterState.decodedName(command));
    builder.directory(interpreter.folder().toFile());
    Surroundings.current().export(builder.environment());
    boolean shared = interpreter.settings().areStreamsShared();
    if (!feeds) {
      builder.redirectInput(
          shared ? ProcessBuilder.Redirect.INHERIT : ProcessBuilder.Redirect.from(nothing()));
    }
    if (shared) {
      builder.redirectError(ProcessBuilder.Redirect.INHERIT);
      if (!reads) {
        builder.redirectOutput(ProcessBuilder.Redirect.INHERIT);
      }
    }
    try {
      ChildProcess child = new ChildProcess(builder.start());
      if (!shared) {
        child.pump(2, child.process.getErrorStream());
        if (!reads) {
          child.pump(1, child.process.getInputStream());
        }
      }
      return child;
    } catch (IOException e) {
      throw Errno.of(e).error(PyExc.OSError);
    }
  }

  private static File nothing() {
    return new File("/dev/null");
  }

  private void pump(int number, InputStream from) {
    pumps++;
    Thread thread =
        new Thread("output of a child process") {
          @Override
          public void run() {
            copy(number, from);
          }
        };
    thread.setDaemon(true);
    thread.start();
  }

  private void copy(int number, InputStream from) {
    byte[] bytes = new byte[CHUNK];
    try {
      int count = from.read(bytes);
      while (count >= 0) {
        printed.put(new Chunk(number, new String(bytes, 0, count, StandardCharsets.ISO_8859_1)));
        count = from.read(bytes);
      }
    } catch (IOException | InterruptedException e) {
      process.destroy();
    }
    try {
      printed.put(new Chunk(number, ""));
    } catch (InterruptedException e) {
      process.destroy();
    }
  }

  /** The process. */
  Process process() {
    return process;
  }

  /** Waits for the end, handing on what is printed; the status as {@code wait} has it. */
  int await() {
    ThreadState state = ThreadState.current();
    try {
      while (pumps > 0 || process.isAlive()) {
        state.poll();
        Chunk chunk = waiting(state);
        if (chunk != null) {
          hand(chunk);
        }
      }
    } catch (InterruptedException e) {
      state.interrupt();
      process.destroy();
      return Errno.EINTR.number();
    }
    return process.exitValue() << STATUS_SHIFT;
  }

  private @Nullable Chunk waiting(ThreadState state) throws InterruptedException {
    state.leave();
    try {
      return printed.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    } finally {
      state.enter();
    }
  }

  /** Hands on what was printed so far. */
  void handOn() {
    Chunk chunk = printed.poll();
    while (chunk != null) {
      hand(chunk);
      chunk = printed.poll();
    }
  }

  private void hand(Chunk chunk) {
    if (chunk.text.isEmpty()) {
      pumps--;
      return;
    }
    ByteStream target = Descriptors.current().get(chunk.number);
    if (target != null) {
      target.write(chunk.text);
      target.flush();
    }
  }
}
