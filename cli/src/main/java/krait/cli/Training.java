package krait.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
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

  /** Runs them all; the argument is a {@code .pyc} file. */
  public static void main(String[] args) {
    Main.prepare();
    byte[] printed = {};
    for (String[] commandLine : commandLines(args[0])) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      PrintStream err = new PrintStream(OutputStream.nullOutputStream());
      InputStream in = new ByteArrayInputStream(printed);
      Cli.run(commandLine, new Streams(in, new ResultStream(out), err, Terminals.ofProcess()));
      printed = out.toByteArray();
    }
  }

  /** The command lines; each reads what the one before has printed, if it reads anything. */
  static String[][] commandLines(String file) {
    return new String[][] {
      {"--version"},
      {"completion", "--help"},
      {"completion", "--no-such-option"},
      {"dis", file},
      {"dis", file, file},
      {"dis", "--depth", "0", file},
      {"dis", "--format", "wide", file},
      {"dis", "-c", "print 1"},
      {"dis", "--format", "asm", file},
      {"asm", "-", "-o", "-"},
      {"info", file},
      {"verify", file},
      {"cfg", file},
      {"diff", file, file},
    };
  }
}
