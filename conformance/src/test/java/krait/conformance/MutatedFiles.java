package krait.conformance;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import krait.dis.ByteSink;
import krait.dis.CodeAddress;
import krait.dis.CodeTree;
import krait.dis.Disassembler;
import krait.dis.InstructionReader;
import krait.dis.ResolvedInstruction;
import krait.dis.VersionFit;
import krait.dis.WideListing;
import krait.marshal.MalformedDataException;
import krait.marshal.PycFile;
import krait.testkit.Corpus;

/**
 * Puts broken {@code .pyc} files, made from those of the corpus, through reading, listing and
 * writing: {@code MutatedFiles COUNT [SEED]}. Each must give a result or a fault with an offset
 * within the data; what is written must read as the same again. A file that gives anything else is
 * stored in the working directory.
 */
public final class MutatedFiles {

  private static final int MAX_ORIGINAL = 12_000;

  private int read;
  private int rejected;
  private int failed;
  private long slowest;

  private MutatedFiles() {}

  /** Runs it; the exit status is 1 if there is a failure. */
  public static void main(String[] args) throws IOException {
    if (args.length == 0) {
      System.err.println("usage: MutatedFiles COUNT [SEED]");
      System.exit(2);
    }
    long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
    System.exit(run(Integer.parseInt(args[0]), seed, System.out) == 0 ? 0 : 1);
  }

  /** Runs it; how many files gave neither a result nor a fault with an offset. */
  static int run(int count, long seed, PrintStream out) throws IOException {
    MutatedFiles campaign = new MutatedFiles();
    Mutator mutator = new Mutator(originals(), seed);
    for (int i = 0; i < count; i++) {
      campaign.check(mutator.next(), seed + "-" + i, out);
    }
    out.println(
        count
            + " mutated files (seed "
            + seed
            + "): "
            + campaign.read
            + " listed and written, "
            + campaign.rejected
            + " rejected with an offset, "
            + campaign.failed
            + " failures; the slowest took "
            + campaign.slowest / 1_000_000
            + " ms");
    return campaign.failed;
  }

  private static List<byte[]> originals() {
    List<byte[]> originals = new ArrayList<>();
    for (Corpus.Golden golden : Corpus.goldens("pyc")) {
      byte[] data = golden.content("pyc").orElseThrow();
      if (data.length <= MAX_ORIGINAL) {
        originals.add(data);
      }
    }
    return originals;
  }

  private void check(byte[] data, String name, PrintStream out) throws IOException {
    long start = System.nanoTime();
    try {
      process(data);
      read++;
    } catch (MalformedDataException e) {
      if (e.offset() >= 0 && e.offset() <= data.length && !e.reason().isEmpty()) {
        rejected++;
      } else {
        fail(data, name, e, out);
      }
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      fail(data, name, e, out);
    }
    slowest = Math.max(slowest, System.nanoTime() - start);
  }

  private void fail(byte[] data, String name, Throwable e, PrintStream out) throws IOException {
    failed++;
    Path file = Path.of("mutated-" + name + ".pyc");
    Files.write(file, data);
    StackTraceElement[] trace = e.getStackTrace();
    out.println(file + ": " + e + (trace.length > 0 ? " at " + trace[0] : ""));
  }

  private static void process(byte[] data) {
    PycFile file = PycFile.read(data);
    ByteSink sink = new ByteSink(OutputStream.nullOutputStream());
    Disassembler disassembler = new Disassembler(file.version());
    WideListing wide = new WideListing(file.version());
    InstructionReader reader = new InstructionReader(file.version(), CodeAddress.STABLE);
    for (CodeTree.Node node : CodeTree.walk(file.code(), Integer.MAX_VALUE)) {
      disassembler.disassemble(node.code(), 0, sink);
      wide.list(node.code(), 0, null, sink);
      for (ResolvedInstruction instruction : reader.read(node.code())) {
        if (instruction.size() < 1) {
          throw new IllegalStateException("an instruction without bytes");
        }
      }
    }
    VersionFit.of(file.code());
    byte[] written = file.toByteArray();
    if (!Arrays.equals(written, PycFile.read(written).toByteArray())) {
      throw new IllegalStateException("written and read, it is another file");
    }
  }
}
