package krait.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import krait.asm.AsmProblem;
import krait.asm.Assembler;
import krait.asm.AssemblyException;
import krait.asm.ListingAssembler;
import krait.cli.batch.OutputFileException;
import krait.cli.batch.ReplacedFile;
import krait.cli.batch.Task;
import krait.cli.batch.TaskOutput;
import krait.cli.input.Input;
import krait.cli.input.InputException;
import krait.version.PyVersion;
import org.jspecify.annotations.Nullable;

/** Assembles one text. */
final class AsmTask implements Task {

  private static final List<String> LISTING_ENDINGS = List.of(AsmCommand.ENDING, ".dis");

  private final Optional<PyVersion> version;
  private final Target target;
  private final Set<Path> written = new HashSet<>();

  AsmTask(@Nullable PyVersion version, Target target) {
    this.version = Optional.ofNullable(version);
    this.target = target;
  }

  /**
   * Where the result goes.
   *
   * @param path the file or folder, if it is not standard output
   * @param isFolder whether each input has a file of its own in it
   */
  record Target(Optional<Path> path, boolean isFolder) {
    static Target standardOutput() {
      return new Target(Optional.empty(), false);
    }

    static Target file(Path file) {
      return new Target(Optional.of(file), false);
    }

    static Target folder(Path folder) {
      return new Target(Optional.of(folder), true);
    }

    Optional<Path> fileFor(String inputName) {
      return isFolder ? path.map(folder -> folder.resolve(resultName(inputName))) : path;
    }

    private static String resultName(String inputName) {
      String stem = inputName;
      for (String ending : LISTING_ENDINGS) {
        if (stem.endsWith(ending)) {
          stem = stem.substring(0, stem.length() - ending.length());
        }
      }
      return stem.endsWith(".pyc") || stem.endsWith(".pyo") ? stem : stem + ".pyc";
    }
  }

  @Override
  public void run(Input input, TaskOutput out) throws IOException {
    byte[] result = assemble(input, out);
    Optional<Path> file = target.fileFor(input.relativeName());
    if (file.isEmpty()) {
      out.write(result, 0, result.length);
      return;
    }
    reserve(file.get());
    try (ReplacedFile replaced = ReplacedFile.open(file.get())) {
      replaced.write(result, 0, result.length);
      replaced.commit();
    }
  }

  private byte[] assemble(Input input, TaskOutput out) {
    try {
      String text = Assembler.decode(input.read());
      if (ListingAssembler.isListing(text)) {
        ListingAssembler.Result listed = ListingAssembler.assemble(text, version);
        listed.assumptions().forEach(assumption -> out.message("assumed that " + assumption));
        return listed.unit().toByteArray();
      }
      return Assembler.assemble(text, version.orElse(PyVersion.V2_6)).toByteArray();
    } catch (AssemblyException e) {
      List<String> lines = new ArrayList<>();
      for (AsmProblem problem : e.problems()) {
        lines.addAll(problem.format(input.name()).lines().toList());
      }
      out.quote(lines);
      int count = e.problems().size();
      throw new InputException(
          (count == 1 ? "1 fault" : count + " faults") + ", so nothing was written");
    } catch (IllegalArgumentException e) {
      throw new InputException(String.valueOf(e.getMessage()));
    }
  }

  private synchronized void reserve(Path file) {
    if (!written.add(file)) {
      throw new OutputFileException("its code would replace that of another input, " + file);
    }
  }
}
