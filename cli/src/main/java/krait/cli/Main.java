package krait.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;

/** The {@code krait} process. */
public final class Main {
  private Main() {}

  /** Runs one command and ends with its exit status. */
  public static void main(String[] args) {
    Streams streams =
        new Streams(
            new FileInputStream(FileDescriptor.in),
            new ResultStream(new FileOutputStream(FileDescriptor.out)),
            System.err,
            Terminals.ofProcess());
    System.exit(Cli.run(args, streams));
  }
}
