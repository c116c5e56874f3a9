package krait.conformance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import krait.asm.AsmPrinter;
import krait.asm.AsmUnit;
import krait.asm.Assembler;
import krait.code.CodeObject;
import krait.compiler.Compiler;
import krait.compiler.source.CompileMode;
import krait.compiler.source.SourceText;
import krait.marshal.PycFile;
import krait.testkit.Corpus.Golden;
import krait.version.PyVersion;
import krait.vm.exec.Machine;
import krait.vm.exec.Program;
import krait.vm.modules.StandardFiles;
import krait.vm.object.Flag;
import krait.vm.object.Settings;

/** A program of the corpus on a machine of its own, and what CPython made of it. */
final class ProgramRun {

  /** What a program leaves behind. */
  record Outcome(String out, String err, int status) {}

  /** From what a program is run. */
  enum Way {
    SOURCE,
    COMPILED,
    ASSEMBLED
  }

  private static final String SINGLE_MODE = "single_mode";

  private final Golden golden;
  private final PyVersion version;
  private final String name;

  ProgramRun(Golden golden) {
    this.golden = golden;
    this.version = PyVersion.parse(golden.version()).orElseThrow();
    this.name = golden.source().getFileName().toString();
  }

  /** What CPython leaves behind. */
  Outcome expected(Way way) {
    String status = text("exit").strip();
    String errors = way == Way.SOURCE ? errors() : withoutCompiler(errors());
    return new Outcome(output(way), errors, status.isEmpty() ? 0 : Integer.parseInt(status));
  }

  /** Without what CPython's compiler says of the main program, as the recorded run had one. */
  private static String withoutCompiler(String errors) {
    StringBuilder rest = new StringBuilder();
    for (String line : errors.split("(?<=\n)", -1)) {
      boolean keyword = line.contains("' will become a reserved keyword in ");
      rest.append(keyword || line.startsWith("sys:1: ") ? "" : line);
    }
    return rest.toString();
  }

  /** The error text; the corpus has none of 2.5, so two that are not empty are in a file here. */
  private String errors() {
    return recorded("err").orElseGet(() -> text("err"));
  }

  /** The output; a file here has it where CPython prints another from its own compiled file. */
  private String output(Way way) {
    Optional<String> other = way == Way.SOURCE ? Optional.empty() : recorded("compiled.out");
    return other.orElseGet(() -> text("out"));
  }

  private Optional<String> recorded(String ending) {
    String resource = name + "." + version + "." + ending;
    try (InputStream in = getClass().getResourceAsStream(resource)) {
      return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), ISO_8859_1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String text(String ending) {
    return golden.content(ending).map(bytes -> new String(bytes, ISO_8859_1)).orElse("");
  }

  /**
   * Runs it in one way; nothing where CPython's interpreter did not get as far as compiled code.
   */
  Optional<Outcome> run(Way way, Deadline deadline) {
    Optional<byte[]> compiled = golden.content("pyc");
    if (way == Way.SOURCE) {
      return Optional.of(run(source(), deadline));
    }
    if (compiled.isEmpty() || text("err").startsWith("  File \"" + name + "\"")) {
      return Optional.empty();
    }
    PycFile file = PycFile.read(compiled.get());
    if (way == Way.ASSEMBLED) {
      String listing = AsmPrinter.print(new AsmUnit(file, false));
      file = Assembler.assemble(listing, version).file();
    }
    return Optional.of(run(Program.code(file.code(), name, ""), deadline));
  }

  private Program source() {
    byte[] content;
    try {
      content = Files.readAllBytes(golden.source());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!golden.source().getParent().endsWith(SINGLE_MODE)) {
      return Program.source(content, name, "", name);
    }
    Compiler compiler = Compiler.forVersion(version).withMode(CompileMode.SINGLE);
    CodeObject code = compiler.compile(SourceText.ofFileContent(content, name));
    return Program.code(code, name, "");
  }

  private Outcome run(Program program, Deadline deadline) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Settings settings = new Settings(version);
    settings.set(Flag.DONT_WRITE_BYTECODE, 1).set(Flag.IGNORE_ENVIRONMENT, 1);
    if (text("flags").contains("-tt")) {
      settings.set(Flag.TABCHECK, 2);
    }
    StandardFiles files =
        new StandardFiles(
            InputStream.nullInputStream(), out, err, StandardFiles.Terminals.NONE, false);
    Machine machine = new Machine(settings, files);
    machine.setFolder(golden.source().getParent());
    int status = deadline.run(machine, program);
    return new Outcome(out.toString(ISO_8859_1), err.toString(ISO_8859_1), status);
  }

  /** Ends machines that take too long. */
  interface Deadline {
    /** Runs a program; its exit status. */
    int run(Machine machine, Program program);

    /** One that waits for a number of seconds, on a timer. */
    static Deadline seconds(int seconds, ScheduledExecutorService timer) {
      return (machine, program) -> {
        var end =
            timer.schedule(
                () -> machine.end("no end within " + seconds + " seconds"),
                seconds,
                TimeUnit.SECONDS);
        try {
          return machine.run(program, List.of());
        } finally {
          end.cancel(false);
        }
      };
    }
  }
}
