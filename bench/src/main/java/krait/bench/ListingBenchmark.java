package krait.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import krait.dis.ByteSink;
import krait.dis.CodeRepr;
import krait.dis.CodeTree;
import krait.dis.Disassembler;
import krait.dis.WideListing;
import krait.marshal.PycFile;
import krait.testkit.Corpus;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Reads and lists every {@code .pyc} file of a tree: with {@code -p tree=FOLDER} a library, as
 * {@code dis_tree.py} does it, and otherwise the corpus.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ListingBenchmark {
  /** The folder, empty for the corpus. */
  @Param("")
  public String tree = "";

  private final List<byte[]> contents = new ArrayList<>();

  /** For the harness. */
  public ListingBenchmark() {}

  /** Reads the files into memory. */
  @Setup
  public void load() throws IOException {
    Path root = tree.isEmpty() ? Corpus.root() : Path.of(tree);
    try (Stream<Path> walk = Files.walk(root)) {
      for (Path file : walk.filter(path -> path.toString().endsWith(".pyc")).sorted().toList()) {
        contents.add(Files.readAllBytes(file));
      }
    }
  }

  /** CPython's own listing. */
  @Benchmark
  public void classic() {
    ByteSink out = new ByteSink(OutputStream.nullOutputStream());
    for (byte[] content : contents) {
      PycFile file = PycFile.read(content);
      Disassembler disassembler = new Disassembler(file.version());
      for (CodeTree.Node node : CodeTree.walk(file.code(), Integer.MAX_VALUE)) {
        CodeRepr.writeHeading(node.code(), out);
        disassembler.disassemble(node.code(), out);
      }
    }
    out.flush();
  }

  /** The listing with bytes, stack depth and picture. */
  @Benchmark
  public void wide() {
    ByteSink out = new ByteSink(OutputStream.nullOutputStream());
    for (byte[] content : contents) {
      PycFile file = PycFile.read(content);
      WideListing wide = new WideListing(file.version());
      for (CodeTree.Node node : CodeTree.walk(file.code(), Integer.MAX_VALUE)) {
        wide.list(node.code(), Disassembler.NO_LASTI, null, out);
      }
    }
    out.flush();
  }
}
