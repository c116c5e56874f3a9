package krait.conformance;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import krait.compiler.source.CompileMode;

/**
 * A real interpreter that compiles one program after the other. When it dies, or takes too long, it
 * is started anew.
 */
final class PythonProcess implements AutoCloseable {

  private static final long PATIENCE_NANOSECONDS = 20_000_000_000L;
  private static final long LOOK_MILLISECONDS = 500;

  /**
   * Reads a kind, a length and a program; answers with a length, the warnings, and then marshalled
   * code or an error. It needs no module that may lack its extension, such as struct. Warnings of
   * arithmetic on constants are left out: CPython places them where compile was called. A file is
   * compiled as execfile does it, and stopped before its first instruction.
   */
  private static final String DRIVER =
      """
      import sys, marshal, posix, warnings
      read, write = sys.stdin.read, sys.stdout.write
      told = []
      def show(message, category, filename, lineno, *rest):
          if filename == 'f.py':
              told.append('W%s %s %s\\n' % (category.__name__, lineno, message))
      warnings.simplefilter('always')
      warnings.showwarning = show
      class Started(Exception):
          pass
      def trace(frame, event, arg):
          if frame.f_code.co_filename == 'f.py':
              raise Started
      def text(value):
          if isinstance(value, unicode):
              value = value.encode('utf-8')
          return str(value)
      def compiled(kind, source):
          if kind != 'file':
              return marshal.dumps(compile(source, 'f.py', kind, 0, 1))
          out = open('f.py', 'wb')
          out.write(source)
          out.close()
          sys.settrace(trace)
          try:
              try:
                  execfile('f.py', {})
              except Started:
                  return 'N'
          finally:
              sys.settrace(None)
              posix.unlink('f.py')
      while 1:
          head = sys.stdin.readline()
          if not head:
              break
          kind, size = head.split()
          source = read(int(size))
          del told[:]
          try:
              answer = compiled(kind, source)
          except Exception:
              error = sys.exc_info()[1]
              answer = 'E' + error.__class__.__name__
              if isinstance(error, SyntaxError):
                  for field in (error.msg, error.lineno, error.offset, error.text):
                      answer += '\\n' + text(field)
              else:
                  answer += '\\n' + text(error)
          answer = ''.join(told) + answer
          write('%10d' % len(answer) + answer)
          sys.stdout.flush()
      """;

  private final String interpreter;
  private final Path folder;
  private volatile long deadline = Long.MAX_VALUE;
  private volatile Process process;
  private OutputStream out;
  private DataInputStream in;
  private int deaths;

  /** Starts an interpreter by its path. */
  PythonProcess(String interpreter) throws IOException {
    this.interpreter = interpreter;
    folder = Files.createTempDirectory("krait-campaign");
    start();
    Thread watch = new Thread(this::watch, "patience");
    watch.setDaemon(true);
    watch.start();
  }

  private void start() throws IOException {
    process =
        new ProcessBuilder(List.of(interpreter, "-E", "-S", "-c", DRIVER))
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    out = new BufferedOutputStream(process.getOutputStream());
    in = new DataInputStream(process.getInputStream());
  }

  private void watch() {
    try {
      while (true) {
        Thread.sleep(LOOK_MILLISECONDS);
        if (System.nanoTime() > deadline) {
          process.destroyForcibly();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** How often the interpreter died or took too long. */
  int deaths() {
    return deaths;
  }

  /** What the interpreter makes of a text; nothing if it dies of it. */
  Optional<byte[]> compile(CompileMode mode, byte[] source) throws IOException {
    return ask(mode.pythonName(), source);
  }

  /** The same for a file that it reads itself; the code is not part of the answer. */
  Optional<byte[]> compileFile(byte[] source) throws IOException {
    return ask("file", source);
  }

  private Optional<byte[]> ask(String kind, byte[] source) throws IOException {
    deadline = System.nanoTime() + PATIENCE_NANOSECONDS;
    try {
      out.write((kind + " " + source.length + "\n").getBytes(US_ASCII));
      out.write(source);
      out.flush();
      byte[] size = new byte[10];
      in.readFully(size);
      byte[] answer = new byte[Integer.parseInt(new String(size, US_ASCII).strip())];
      in.readFully(answer);
      return Optional.of(answer);
    } catch (EOFException e) {
      return afterDeath();
    } catch (IOException e) {
      if (process.isAlive()) {
        throw e;
      }
      return afterDeath();
    } finally {
      deadline = Long.MAX_VALUE;
    }
  }

  private Optional<byte[]> afterDeath() throws IOException {
    deaths++;
    process.destroyForcibly();
    start();
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    Files.deleteIfExists(folder.resolve("f.py"));
    Files.deleteIfExists(folder);
  }
}
