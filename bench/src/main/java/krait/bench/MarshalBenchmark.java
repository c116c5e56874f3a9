package krait.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import krait.marshal.PycFile;
import krait.testkit.Corpus;
import krait.testkit.Corpus.Golden;
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

/** Reads and writes every {@code .pyc} file of the corpus. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class MarshalBenchmark {
  private final List<byte[]> contents = new ArrayList<>();
  private final List<PycFile> files = new ArrayList<>();

  /** For the harness. */
  public MarshalBenchmark() {}

  /** Reads the files into memory. */
  @Setup
  public void load() {
    for (Golden golden : Corpus.goldens("pyc")) {
      byte[] content = golden.content("pyc").orElseThrow();
      contents.add(content);
      files.add(PycFile.read(content, Optional.empty()));
    }
  }

  /** From bytes to code objects. */
  @Benchmark
  public void read(Blackhole blackhole) {
    for (byte[] content : contents) {
      blackhole.consume(PycFile.read(content, Optional.empty()));
    }
  }

  /** From code objects to bytes. */
  @Benchmark
  public void write(Blackhole blackhole) {
    for (PycFile file : files) {
      blackhole.consume(file.toByteArray());
    }
  }
}
