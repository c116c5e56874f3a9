package krait.cli;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;

/** The {@code krait} process. */
public final class Main {
  private static final byte[] NO_MEMORY =
      "krait: out of memory; KRAIT_JAVA_OPTS=-Xmx... gives more\n".getBytes(US_ASCII);

  private Main() {}

  /** Runs one command and ends with its exit status. */
  public static void main(String[] args) {
    prepare();
    Streams streams =
        new Streams(
            // Buffered, since FileInputStream.readNBytes asks a pipe for its position and fails.
            new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
            new ResultStream(new FileOutputStream(FileDescriptor.out)),
            System.err,
            Terminals.ofProcess());
    // Not System.exit: from JDK 21 on it starts the JDK's logging. Everything is written by now.
    Runtime.getRuntime().halt(run(args, streams));
  }

  /**
   * Where nothing can be allocated any more, one line can still be written that is there already.
   */
  private static int run(String[] args, Streams streams) {
    try {
      return Cli.run(args, streams);
    } catch (OutOfMemoryError e) {
      System.err.write(NO_MEMORY, 0, NO_MEMORY.length);
      return ExitCode.FINDINGS;
    }
  }

  /**
   * Keeps picocli from loading the JDK's packages of times and of databases, for options of types
   * that Krait has none of: a fifth of the time that picocli needs to start.
   */
  static void prepare() {
    System.setProperty("picocli.converters.excludes", "java\\.(sql|time)\\..*");
  }
}
