package krait.bench;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import krait.code.CodeCursor;
import krait.code.CodeObject;
import krait.dis.ByteSink;
import krait.dis.CodeTree;
import krait.dis.Disassembler;
import krait.marshal.PycFile;
import krait.opcode.OpcodeTable;
import krait.testkit.Corpus;
import krait.testkit.Corpus.Golden;
import krait.verify.Verifier;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Verifies every code object of the corpus, and lists it for comparison. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class VerifyBenchmark {
  private final List<PycFile> files = new ArrayList<>();
  private long instructionsInFiles;

  /** For the harness. */
  public VerifyBenchmark() {}

  /** Counts instructions, so that the harness reports them in a second. */
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  @State(Scope.Thread)
  public static class Work {
    /** Instructions verified or listed. */
    public long instructions;

    /** For the harness. */
    public Work() {}
  }

  /** Reads the files into memory. */
  @Setup
  public void load() {
    for (Golden golden : Corpus.goldens("pyc")) {
      PycFile file = PycFile.read(golden.content("pyc").orElseThrow());
      files.add(file);
      for (CodeTree.Node node : CodeTree.walk(file.code(), Integer.MAX_VALUE)) {
        instructionsInFiles += count(node.code(), OpcodeTable.of(file.version()));
      }
    }
  }

  private static int count(CodeObject code, OpcodeTable table) {
    CodeCursor cursor = new CodeCursor(code.code().value(), table);
    int count = 0;
    while (cursor.next()) {
      count++;
    }
    return count;
  }

  /** Verifies. */
  @Benchmark
  public void verify(Work work, Blackhole blackhole) {
    for (PycFile file : files) {
      blackhole.consume(Verifier.verify(file));
    }
    work.instructions += instructionsInFiles;
  }

  /** Lists, as the peer that verifying has to be faster than. */
  @Benchmark
  public void list(Work work) {
    for (PycFile file : files) {
      Disassembler disassembler = new Disassembler(file.version());
      ByteSink sink = new ByteSink(OutputStream.nullOutputStream());
      for (CodeTree.Node node : CodeTree.walk(file.code(), Integer.MAX_VALUE)) {
        disassembler.disassemble(node.code(), sink);
      }
    }
    work.instructions += instructionsInFiles;
  }
}
