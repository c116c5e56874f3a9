package krait.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import krait.cli.batch.OutputFileException;
import krait.cli.batch.ReplacedFile;
import krait.cli.batch.Task;
import krait.cli.batch.TaskOutput;
import krait.cli.input.Input;
import krait.code.CodeObject;
import krait.dis.CodeTree;
import krait.dis.SourceLines;
import krait.version.PyVersion;
import org.jspecify.annotations.Nullable;

/** Lists one input. */
final class DisTask implements Task {

  /** How the listing goes to standard output. */
  enum Look {
    /** As it is. */
    RAW,
    /** For a terminal. */
    TERMINAL,
    /** For a terminal, in colours. */
    COLOURED
  }

  private final ListingFormat format;
  private final Optional<PyVersion> version;
  private final int depth;
  private final @Nullable NameGlob name;
  private final int lasti;
  private final @Nullable Path folder;
  private final Look look;
  private final boolean headings;
  private final boolean withSource;
  private final Set<String> written = new HashSet<>();
  private boolean matched;

  /** What the command line says; the fields of {@link DisCommand} have the words. */
  DisTask(DisCommand command, ListingFormat format, Look look, boolean headings) {
    this.format = format;
    this.version = command.python.wanted();
    this.depth = command.depth;
    this.name = command.name == null ? null : new NameGlob(command.name);
    this.lasti = command.lasti;
    this.folder = command.folder;
    this.look = look;
    this.headings = headings;
    this.withSource = command.source;
  }

  @Override
  public void run(Input input, TaskOutput out) throws IOException {
    byte[] data = input.read();
    CodeFile file = CodeFile.of(input, data, version, out);
    List<CodeTree.Node> nodes = select(file.code());
    if (nodes.isEmpty()) {
      return;
    }
    noteMatch();
    SourceLines lines = withSource ? SourceSearch.find(input, data, file, out) : null;
    Listing listing = new Listing(input.name(), file, nodes, lasti, name != null, lines);
    if (folder != null) {
      writeFile(listing, folder, format.fileName(input.relativeName()));
    } else if (look == Look.RAW) {
      writeHeading(input, out.index(), out);
      format.write(listing, out);
    } else {
      try (ListingPainter painter = new ListingPainter(out, look == Look.COLOURED)) {
        writeHeading(input, out.index(), painter);
        format.write(listing, painter);
      }
    }
  }

  private List<CodeTree.Node> select(CodeObject code) {
    List<CodeTree.Node> all = CodeTree.walk(code, depth);
    if (name == null) {
      return all;
    }
    List<CodeTree.Node> selected = new ArrayList<>();
    for (CodeTree.Node node : all) {
      if (name.matches(node.path()) || name.matches(node.code().name().value().latin1())) {
        selected.add(node);
      }
    }
    return selected;
  }

  private void writeHeading(Input input, int index, OutputStream out) throws IOException {
    if (headings && format.hasHeadings()) {
      String heading = "==> " + OneLine.of(input.name()) + " <==\n";
      out.write(((index > 0 ? "\n" : "") + heading).getBytes(UTF_8));
    }
  }

  private void writeFile(Listing listing, Path folder, String relativeName) throws IOException {
    reserve(relativeName);
    Path target = folder.resolve(relativeName);
    try (ReplacedFile file = ReplacedFile.open(target)) {
      format.write(listing, file.stream());
      file.commit();
    }
  }

  private synchronized void reserve(String relativeName) {
    if (!written.add(relativeName)) {
      throw new OutputFileException(
          "its listing would replace that of another input, " + relativeName);
    }
  }

  private synchronized void noteMatch() {
    matched = true;
  }

  /** Whether anything was listed. */
  synchronized boolean hasMatched() {
    return matched;
  }
}
