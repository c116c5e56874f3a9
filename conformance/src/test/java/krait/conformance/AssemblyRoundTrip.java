package krait.conformance;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import krait.asm.AsmPrinter;
import krait.asm.AsmUnit;
import krait.asm.Assembler;
import krait.asm.AssemblyException;
import krait.code.CodeTransform;
import krait.marshal.MalformedDataException;
import krait.marshal.PycFile;
import krait.version.PyVersion;

/**
 * Prints {@code .pyc} files as assembly text, assembles that, and compares the bytes; also puts
 * them through a transform that changes nothing.
 */
final class AssemblyRoundTrip {

  private final PrintStream out;
  private long files;
  private long characters;
  private long different;
  private long printNanos;
  private long assembleNanos;

  AssemblyRoundTrip(PrintStream out) {
    this.out = out;
  }

  /** Takes folders, or {@code --mutate ROUNDS SEED FOLDER}. */
  public static void main(String[] args) throws IOException {
    if (args.length == 0) {
      System.err.println("usage: AssemblyRoundTrip FOLDER... | --mutate ROUNDS SEED FOLDER");
      System.exit(2);
    }
    AssemblyRoundTrip trip = new AssemblyRoundTrip(System.out);
    if (args[0].equals("--mutate")) {
      trip.mutated(Long.parseLong(args[1]), Long.parseLong(args[2]), compiled(Path.of(args[3])));
    } else {
      for (String folder : args) {
        for (Path file : compiled(Path.of(folder))) {
          trip.check(file.toString(), Files.readAllBytes(file));
        }
      }
    }
    System.out.println(trip.summary());
    System.exit(trip.different == 0 ? 0 : 1);
  }

  private static List<Path> compiled(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(path -> path.toString().endsWith(".pyc")).sorted().toList();
    }
  }

  String summary() {
    return files
        + " files, "
        + different
        + " differ; "
        + characters
        + " characters; printed in "
        + printNanos / 1_000_000
        + " ms, assembled in "
        + assembleNanos / 1_000_000
        + " ms";
  }

  long different() {
    return different;
  }

  long files() {
    return files;
  }

  /** Checks files with a few random bytes in them, as far as they can be read. */
  void mutated(long rounds, long seed, List<Path> originals) throws IOException {
    List<byte[]> small = new ArrayList<>();
    for (Path original : originals) {
      if (Files.size(original) < 20_000) {
        small.add(Files.readAllBytes(original));
      }
    }
    Random random = new Random(seed);
    for (long round = 0; round < rounds; round++) {
      byte[] data = small.get(random.nextInt(small.size())).clone();
      for (int changes = random.nextInt(6); changes >= 0; changes--) {
        int at = PycFile.HEADER_SIZE + random.nextInt(data.length - PycFile.HEADER_SIZE);
        data[at] = (byte) (random.nextInt(3) == 0 ? 143 + random.nextInt(3) : random.nextInt(256));
      }
      Optional<byte[]> readable = rewritten(data);
      if (readable.isPresent()) {
        check("seed " + seed + " round " + round, readable.get());
      }
    }
  }

  /** What reading and writing a file gives, if it can be read. */
  private static Optional<byte[]> rewritten(byte[] data) {
    try {
      return Optional.of(PycFile.read(data).toByteArray());
    } catch (MalformedDataException e) {
      return Optional.empty();
    }
  }

  /** Checks one file whose bytes are what reading and writing it gives. */
  void check(String name, byte[] data) {
    PycFile file = PycFile.read(data);
    files++;
    try {
      long start = System.nanoTime();
      String text = AsmPrinter.print(file);
      long printed = System.nanoTime();
      AsmUnit unit = Assembler.assemble(text, PyVersion.V2_6);
      assembleNanos += System.nanoTime() - printed;
      printNanos += printed - start;
      characters += text.length();
      boolean same =
          Arrays.equals(data, unit.toByteArray())
              && CodeTransform.transformAll(file.code(), file.version(), List::of)
                  .equals(file.code());
      if (!same) {
        different++;
        out.println(name + " differs");
      }
    } catch (AssemblyException e) {
      different++;
      out.println(e.problems().get(0).format(name));
    }
  }
}
