package krait.conformance;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/** A real interpreter that compiles one program after the other. */
final class PythonProcess implements AutoCloseable {

  /** Reads a length and a program, answers with a length and marshalled code or an error. */
  private static final String DRIVER =
      """
      import sys, struct, marshal
      read, write = sys.stdin.read, sys.stdout.write
      try:
          import warnings
          warnings.simplefilter('ignore')
      except ImportError:
          pass
      def text(value):
          if isinstance(value, unicode):
              value = value.encode('utf-8')
          return str(value)
      while 1:
          head = read(4)
          if len(head) < 4:
              break
          source = read(struct.unpack('>I', head)[0])
          try:
              answer = marshal.dumps(compile(source, 'f.py', 'exec', 0, 1))
          except Exception:
              error = sys.exc_info()[1]
              answer = 'E' + error.__class__.__name__
              if isinstance(error, SyntaxError):
                  for field in (error.msg, error.lineno, error.offset, error.text):
                      answer += '\\n' + text(field)
              else:
                  answer += '\\n' + text(error)
          write(struct.pack('>I', len(answer)) + answer)
          sys.stdout.flush()
      """;

  private final Process process;
  private final DataOutputStream out;
  private final DataInputStream in;

  /** Starts an interpreter by its path. */
  PythonProcess(String interpreter) throws IOException {
    process =
        new ProcessBuilder(List.of(interpreter, "-E", "-S", "-c", DRIVER))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    in = new DataInputStream(process.getInputStream());
  }

  /** Marshalled code, or {@code E}, the class of the exception, and its fields in lines. */
  byte[] compile(byte[] source) throws IOException {
    out.writeInt(source.length);
    out.write(source);
    out.flush();
    return in.readNBytes(in.readInt());
  }

  @Override
  public void close() {
    process.destroy();
  }
}
