package krait.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;

/** The {@code krait} process. */
public final class Main {
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
    Runtime.getRuntime().halt(Cli.run(args, streams));
  }

  /**
   * Keeps picocli from loading the JDK's packages of times and of databases, for options of types
   * that Krait has none of: a fifth of the time that picocli needs to start.
   */
  static void prepare() {
    System.setProperty("picocli.converters.excludes", "java\\.(sql|time)\\..*");
  }
}
