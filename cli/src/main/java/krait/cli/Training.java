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
  /** What nearly every program does. */
  private static final String PROGRAM =
      """
      import sys, itertools
      class A(object):
        def __init__(self, x): self.x = x
        def f(self, *a, **k): return [(i, self.x) for i in range(3) if i]
      class B: pass
      def g(n):
        for i in xrange(n): yield i
      try: print >>sys.stderr, 1 / 0
      except ZeroDivisionError, e: print '%s %r %5.2f' % (e, u'x', 1.5), 2 ** 70, B()
      print sorted(A(1).f(2, k=3)), {1: 'a'}.items(), set(g(3)), (1, 2.5), 'a'.upper(), len('x')
      try: open.missing
      except AttributeError: sys.excepthook(*sys.exc_info())
      """;

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
      {"run", file},
      {"run", "-c", PROGRAM},
      {"run", "-x", "-c", "pass"},
    };
  }
}
