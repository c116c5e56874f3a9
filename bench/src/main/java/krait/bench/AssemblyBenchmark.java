package krait.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import krait.asm.AsmPrinter;
import krait.asm.Assembler;
import krait.code.CodeCursor;
import krait.code.CodeObject;
import krait.marshal.PycFile;
import krait.opcode.OpcodeTable;
import krait.testkit.Corpus;
import krait.testkit.Corpus.Golden;
import krait.version.PyVersion;
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

/** Prints and assembles every {@code .pyc} file of the corpus; the peer is writing the file. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class AssemblyBenchmark {
  private final List<PycFile> files = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private long instructionsInAll;

  /** For the harness. */
  public AssemblyBenchmark() {}

  /** What is counted: instructions per second. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Counters {
    /** How many instructions went through. */
    public long instructions;

    /** For the harness. */
    public Counters() {}
  }

  /** Reads the files into memory. */
  @Setup
  public void load() {
    for (Golden golden : Corpus.goldens("pyc")) {
      PycFile file = PycFile.read(golden.content("pyc").orElseThrow(), Optional.empty());
      files.add(file);
      texts.add(AsmPrinter.print(file));
      instructionsInAll += count(file.code(), OpcodeTable.of(file.version()));
    }
  }

  private static long count(CodeObject code, OpcodeTable table) {
    long count = 0;
    CodeCursor cursor = new CodeCursor(code.code().value(), table);
    while (cursor.nextFolded()) {
      count++;
    }
    for (CodeObject inner : code.nested()) {
      count += count(inner, table);
    }
    return count;
  }

  /** From code objects to text. */
  @Benchmark
  public void print(Blackhole blackhole, Counters counters) {
    for (PycFile file : files) {
      blackhole.consume(AsmPrinter.print(file));
    }
    counters.instructions += instructionsInAll;
  }

  /** From text to code objects. */
  @Benchmark
  public void assemble(Blackhole blackhole, Counters counters) {
    for (String text : texts) {
      blackhole.consume(Assembler.assemble(text, PyVersion.V2_6));
    }
    counters.instructions += instructionsInAll;
  }

  /** From code objects to bytes. */
  @Benchmark
  public void write(Blackhole blackhole, Counters counters) {
    for (PycFile file : files) {
      blackhole.consume(file.toByteArray());
    }
    counters.instructions += instructionsInAll;
  }
}
