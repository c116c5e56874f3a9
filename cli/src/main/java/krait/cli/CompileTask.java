package krait.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import krait.cli.batch.OutputFileException;
import krait.cli.batch.ReplacedFile;
import krait.cli.batch.Task;
import krait.cli.batch.TaskOutput;
import krait.cli.input.Input;
import krait.cli.input.InputException;
import krait.code.CodeObject;
import krait.compiler.Compiler;
import krait.compiler.source.GrammarOptions;
import krait.compiler.source.PySyntaxError;
import krait.compiler.source.SourceText;
import krait.marshal.PycFile;
import krait.version.Magic;
import krait.version.PyVersion;
import org.jspecify.annotations.Nullable;

/** Compiles one input. */
final class CompileTask implements Task {

  private static final String SOURCE_ENDING = ".py";
  private static final int MILLISECONDS = 1000;

  private final CompileCommand command;
  private final PyVersion version;
  private final String ending;
  private final Compiler compiler;
  private final Set<Path> written = new HashSet<>();

  CompileTask(CompileCommand command) {
    this.command = command;
    this.version = command.version;
    this.ending = command.optimization() > 0 ? "o" : "c";
    this.compiler = Compiler.forVersion(version).withOptimization(command.optimization());
  }

  @Override
  public void run(Input input, TaskOutput out) throws IOException {
    Path source = pathOf(input);
    Path target = target(input, source);
    int mtime = mtime(source);
    reserve(target);
    if (!command.force && isUpToDate(target, mtime)) {
      return;
    }
    if (!command.quiet) {
      out.write(("Compiling " + OneLine.of(input.name()) + " ...\n").getBytes(UTF_8));
    }
    try {
      SourceText text = SourceFiles.text(input.read(), nameInCode(input, source));
      CodeObject code = compiler.withWarnings(new PrintedWarnings(version, out)).compile(text);
      write(target, PycFile.of(version, mtime, code).toByteArray());
    } catch (PySyntaxError e) {
      out.finding();
      out.write(e.notices().getBytes(UTF_8));
      out.write(e.printed(GrammarOptions.of(version)).toByteArray());
    }
  }

  private static @Nullable Path pathOf(Input input) {
    try {
      Path path = Path.of(input.name());
      return Files.isRegularFile(path) ? path : null;
    } catch (InvalidPathException e) {
      return null;
    }
  }

  private Path target(Input input, @Nullable Path source) {
    if (command.folder != null) {
      return command.folder.resolve(compiledName(input.relativeName()));
    }
    if (source == null) {
      throw new InputException("has no folder of its own; give one with -o");
    }
    return source.resolveSibling(compiledName(String.valueOf(source.getFileName())));
  }

  private String compiledName(String name) {
    return name.endsWith(SOURCE_ENDING) ? name + ending : name + SOURCE_ENDING + ending;
  }

  private String nameInCode(Input input, @Nullable Path source) {
    if (command.namedFolder == null) {
      return input.name();
    }
    boolean alone = command.operands.contains(input.name());
    String name =
        alone && source != null ? String.valueOf(source.getFileName()) : input.relativeName();
    String folder = command.namedFolder;
    return folder.endsWith("/") || folder.isEmpty() ? folder + name : folder + "/" + name;
  }

  private int mtime(@Nullable Path source) throws IOException {
    if (command.mtime != null) {
      return command.mtime.intValue();
    }
    return source == null
        ? 0
        : (int) Math.floorDiv(Files.getLastModifiedTime(source).toMillis(), MILLISECONDS);
  }

  /** Whether a file begins as the one that would be written. */
  private boolean isUpToDate(Path target, int mtime) {
    try (InputStream in = Files.newInputStream(target)) {
      byte[] header = in.readNBytes(PycFile.HEADER_SIZE);
      return header.length == PycFile.HEADER_SIZE
          && number(header, 0) == (Magic.current(version).number() | ('\r' << 16) | ('\n' << 24))
          && number(header, 4) == mtime;
    } catch (IOException e) {
      return false;
    }
  }

  private static int number(byte[] bytes, int at) {
    return (bytes[at] & 0xff)
        | ((bytes[at + 1] & 0xff) << 8)
        | ((bytes[at + 2] & 0xff) << 16)
        | ((bytes[at + 3] & 0xff) << 24);
  }

  private synchronized void reserve(Path target) {
    if (!written.add(target)) {
      throw new OutputFileException("its code would replace that of another input, " + target);
    }
  }

  private static void write(Path target, byte[] bytes) {
    try (ReplacedFile file = ReplacedFile.open(target)) {
      file.write(bytes, 0, bytes.length);
      file.commit();
    }
  }
}
