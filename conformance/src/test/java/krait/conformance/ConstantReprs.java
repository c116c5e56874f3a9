package krait.conformance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import krait.code.Const;
import krait.dis.CodeAddress;
import krait.dis.ConstRepr;
import krait.marshal.MarshalWriter;
import krait.version.Dialect;
import krait.version.PyVersion;

/**
 * Compares the text of random constants with {@code repr} of a real interpreter: {@code
 * ConstantReprs VERSION INTERPRETER COUNT [SEED]}. Half of them are floats.
 */
public final class ConstantReprs {

  private static final int BATCH = 100_000;

  private ConstantReprs() {}

  /** Runs it; the exit status is 1 if there is a difference. */
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length < 3) {
      System.err.println("usage: ConstantReprs VERSION INTERPRETER COUNT [SEED]");
      System.exit(2);
    }
    PyVersion version = PyVersion.parse(args[0]).orElseThrow();
    long seed = args.length > 3 ? Long.parseLong(args[3]) : 1;
    int count = Integer.parseInt(args[2]);
    int different = 0;
    for (int done = 0; done < count; done += BATCH) {
      int size = Math.min(BATCH, count - done);
      different += run(version, args[1], size, seed++, System.out);
    }
    System.out.println(version + ": " + count + " constants, " + different + " differences");
    System.exit(different == 0 ? 0 : 1);
  }

  private static int run(
      PyVersion version, String interpreter, int count, long seed, PrintStream out)
      throws IOException, InterruptedException {
    List<Const> constants = new ArrayList<>();
    RandomConstants random = new RandomConstants(seed);
    for (int i = 0; i < count; i++) {
      constants.add((i & 1) == 0 ? random.nextFloat() : random.next());
    }
    List<String> wanted = ask(version, interpreter, new Const.Tuple(constants));
    ConstRepr repr = new ConstRepr(Dialect.of(version), CodeAddress.STABLE);
    int different = 0;
    for (int i = 0; i < count; i++) {
      String text = repr.text(constants.get(i));
      if (!text.equals(wanted.get(i))) {
        different++;
        out.println(constants.get(i) + ": " + wanted.get(i) + " but got " + text);
      }
    }
    return different;
  }

  private static List<String> ask(PyVersion version, String interpreter, Const constants)
      throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("reprs");
    Path script = folder.resolve("print_reprs.py");
    Path data = folder.resolve("constants");
    Path answer = folder.resolve("answer");
    try {
      try (InputStream source = ConstantReprs.class.getResourceAsStream("print_reprs.py")) {
        Files.copy(source, script);
      }
      MarshalWriter writer = new MarshalWriter(Dialect.of(version));
      writer.write(constants);
      Files.write(data, writer.toByteArray());
      Process process =
          new ProcessBuilder(
                  interpreter, "-S", "-E", script.toString(), data.toString(), answer.toString())
              .inheritIO()
              .start();
      if (process.waitFor() != 0) {
        throw new IOException(interpreter + " failed");
      }
      return List.of(Files.readString(answer, ISO_8859_1).split("\n", -1));
    } finally {
      Files.deleteIfExists(script);
      Files.deleteIfExists(data);
      Files.deleteIfExists(answer);
      Files.delete(folder);
    }
  }
}
