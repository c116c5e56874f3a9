package krait.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import krait.code.CodeObject;
import krait.compiler.Compiler;
import krait.compiler.ast.Mod;
import krait.compiler.codegen.CodeGenerator;
import krait.compiler.codegen.CodegenSettings;
import krait.compiler.source.CompileMode;
import krait.compiler.source.GrammarOptions;
import krait.compiler.source.ParserFlags;
import krait.compiler.source.PySyntaxError;
import krait.compiler.source.SourceText;
import krait.compiler.symtable.Diagnostics;
import krait.compiler.symtable.FutureFeatures;
import krait.compiler.symtable.Identifiers;
import krait.compiler.symtable.SymbolTable;
import krait.compiler.token.SourceDecoder;
import krait.compiler.token.TokenType;
import krait.compiler.token.Tokenizer;
import krait.marshal.PycFile;
import krait.testkit.Corpus;
import krait.version.PyVersion;
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
import org.openjdk.jmh.infra.Blackhole;

/**
 * Compiles every {@code .py} file of a tree that compiles: with {@code -p tree=FOLDER} a library,
 * and otherwise the corpus. Each phase starts from what the one before has made, but for parsing,
 * which reads tokens as it needs them.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class CompileBenchmark {
  /** The folder, empty for the corpus. */
  @Param("")
  public String tree = "";

  /** The version. */
  @Param("2.7")
  public String version = "2.7";

  private final List<Unit> units = new ArrayList<>();
  private PyVersion python = PyVersion.reference();
  private GrammarOptions grammar = GrammarOptions.of(python);

  /** A file and what each phase makes of it. */
  private record Unit(
      SourceText source,
      Mod tree,
      Diagnostics diagnostics,
      CodegenSettings settings,
      Identifiers identifiers,
      SymbolTable table,
      PycFile file) {}

  /** For the harness. */
  public CompileBenchmark() {}

  /** Reads the files and compiles them once. */
  @Setup
  public void load() throws IOException {
    python = PyVersion.parse(version).orElseThrow();
    grammar = GrammarOptions.of(python);
    Path root = tree.isEmpty() ? Corpus.root() : Path.of(tree);
    try (Stream<Path> walk = Files.walk(root)) {
      for (Path file : walk.filter(path -> path.toString().endsWith(".py")).sorted().toList()) {
        add(SourceText.ofFileContent(Files.readAllBytes(file), root.relativize(file).toString()));
      }
    }
  }

  private void add(SourceText source) {
    try {
      Compiler compiler = Compiler.forVersion(python);
      CodeObject code = compiler.compile(source);
      Mod parsed = compiler.parse(source).tree();
      Diagnostics diagnostics = new Diagnostics(source, warning -> {});
      FutureFeatures futures = FutureFeatures.of(parsed, python, diagnostics);
      Identifiers identifiers = new Identifiers(python);
      units.add(
          new Unit(
              source,
              parsed,
              diagnostics,
              new CodegenSettings(python, 0, futures.flags(), futures.lastLine()),
              identifiers,
              SymbolTable.of(parsed, python, identifiers, diagnostics),
              PycFile.of(python, 0, code)));
    } catch (PySyntaxError e) {
      // Meant not to compile, or for another version.
    }
  }

  /** Source to tokens. */
  @Benchmark
  public void tokenize(Blackhole blackhole) {
    for (Unit unit : units) {
      Tokenizer tokens =
          new Tokenizer(
              unit.source,
              SourceDecoder.decode(unit.source, grammar, CompileMode.EXEC),
              grammar,
              ParserFlags.NONE);
      do {
        tokens.advance();
        blackhole.consume(tokens.start());
      } while (tokens.type() != TokenType.ENDMARKER);
    }
  }

  /** Source to trees, tokens included. */
  @Benchmark
  public void parse(Blackhole blackhole) {
    Compiler compiler = Compiler.forVersion(python);
    for (Unit unit : units) {
      blackhole.consume(compiler.parse(unit.source));
    }
  }

  /** Trees to symbol tables. */
  @Benchmark
  public void symtable(Blackhole blackhole) {
    for (Unit unit : units) {
      Identifiers identifiers = new Identifiers(python);
      blackhole.consume(SymbolTable.of(unit.tree, python, identifiers, unit.diagnostics));
    }
  }

  /** Trees and symbol tables to code objects: generating, assembling, and the optimizer. */
  @Benchmark
  public void generate(Blackhole blackhole) {
    for (Unit unit : units) {
      blackhole.consume(
          CodeGenerator.generate(
              unit.tree, unit.table, unit.settings, unit.identifiers, unit.diagnostics));
    }
  }

  /** Code objects to the bytes of files. */
  @Benchmark
  public void marshal(Blackhole blackhole) {
    for (Unit unit : units) {
      blackhole.consume(unit.file.toByteArray());
    }
  }

  /** Source to the bytes of files: all phases. */
  @Benchmark
  public void whole(Blackhole blackhole) {
    Compiler compiler = Compiler.forVersion(python);
    for (Unit unit : units) {
      blackhole.consume(PycFile.of(python, 0, compiler.compile(unit.source)).toByteArray());
    }
  }
}
