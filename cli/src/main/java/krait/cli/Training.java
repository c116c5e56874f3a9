package krait.cli;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * What the {@code krait} script runs once after a build, to learn which classes a start needs; they
 * go into the archive of classes that later starts map into memory. Each common way to use a
 * subcommand should have a line here.
 */
final class Training {
  private Training() {}

  /** Runs them all; the argument is the folder of examples. */
  public static void main(String[] args) {
    run("--version");
    run("completion", "--help");
    run("completion", "--no-such-option");
    for (String folder : args) {
      run("dis", folder);
      run("dis", "--depth", "0", folder);
      run("dis", "--format", "wide", folder);
      run("info", folder);
      run("dis", "--format", "asm", folder);
      run("asm", folder, "-o", "-");
    }
  }

  private static void run(String... args) {
    InputStream in = new ByteArrayInputStream(new byte[0]);
    PrintStream err = new PrintStream(OutputStream.nullOutputStream());
    Main.prepare();
    Cli.run(
        args,
        new Streams(
            in, new ResultStream(OutputStream.nullOutputStream()), err, Terminals.ofProcess()));
  }
}
