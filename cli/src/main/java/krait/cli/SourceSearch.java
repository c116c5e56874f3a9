package krait.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import krait.cli.batch.TaskOutput;
import krait.cli.input.Endings;
import krait.cli.input.Input;
import krait.cli.input.InputException;
import krait.cli.input.InputFinder;
import krait.dis.SourceLines;
import krait.marshal.PycFile;
import org.jspecify.annotations.Nullable;

/**
 * Finds the source that code was compiled from: the input itself; or a file beside the compiled
 * one, under its name or under the one that its code has; or the file that the code names.
 */
final class SourceSearch {

  private SourceSearch() {}

  /** The lines, or null, of which the user is told. */
  static @Nullable SourceLines find(Input input, byte[] data, CodeFile file, TaskOutput messages) {
    if (input.isSource()) {
      return new SourceLines(data, file.code());
    }
    Set<String> candidates = candidates(input, file.code().filename().value().latin1());
    for (String candidate : candidates) {
      byte[] source = read(candidate);
      if (source != null) {
        if (file.header().isPresent() && isOther(Path.of(candidate), file.header().get())) {
          messages.message(
              "its header tells another time than " + OneLine.of(candidate) + " has, shown here");
        }
        return new SourceLines(source, file.code());
      }
    }
    messages.message("no source found as " + OneLine.of(String.join(", ", candidates)));
    return null;
  }

  private static Set<String> candidates(Input input, String nameInCode) {
    Set<String> candidates = new LinkedHashSet<>();
    if (Endings.COMPILED.match(input.name())) {
      candidates.add(input.name().substring(0, input.name().length() - 1));
    }
    try {
      Path last = Path.of(nameInCode).getFileName();
      Path beside = last == null ? null : Path.of(input.name()).resolveSibling(last);
      if (beside != null && Files.isRegularFile(Path.of(input.name()))) {
        candidates.add(beside.toString());
      }
    } catch (InvalidPathException e) {
      // A name that can't be one of a file.
    }
    candidates.add(nameInCode);
    return candidates;
  }

  /** The content of a regular file; nothing else is opened, as a pipe might never end. */
  private static byte @Nullable [] read(String name) {
    try {
      List<String> operand = List.of(name);
      if (!Files.isRegularFile(Path.of(name)) || !InputFinder.isSingle(operand)) {
        return null;
      }
      return new InputFinder(operand, InputStream.nullInputStream(), Endings.SOURCES).next().read();
    } catch (InvalidPathException | InputException e) {
      return null;
    }
  }

  /** Whether a header tells the time of another source; one that is zero tells nothing. */
  private static boolean isOther(Path source, PycFile header) {
    try {
      return header.mtime() != 0
          && (int) Files.getLastModifiedTime(source).to(TimeUnit.SECONDS) != header.mtime();
    } catch (IOException e) {
      return false;
    }
  }
}
