package krait.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The inputs that the operands of a command mean, found as they are asked for: a file is itself, a
 * folder all wanted files below it, an archive ({@code .zip}, {@code .egg}, {@code .jar}, or
 * whatever starts like one) its wanted entries, {@code -} standard input. An operand that is none
 * of these becomes an input whose reading fails.
 */
public final class InputFinder implements Iterator<Input> {

  private static final List<String> ARCHIVES = List.of(".zip", ".egg", ".jar");

  private final Iterator<String> operands;
  private final InputStream standardInput;
  private final Endings wanted;
  private Iterator<Input> current = Collections.emptyIterator();

  /**
   * A finder at the first input.
   *
   * @param operands the operands in their order
   * @param standardInput what {@code -} reads
   * @param wanted which files are taken from folders and archives
   */
  public InputFinder(List<String> operands, InputStream standardInput, Endings wanted) {
    this.operands = operands.iterator();
    this.standardInput = standardInput;
    this.wanted = wanted;
  }

  /**
   * Whether the operands are one single input, whose results need no heading: one operand that is
   * no folder and no archive.
   */
  public static boolean isSingle(List<String> operands) {
    if (operands.size() != 1) {
      return false;
    }
    String operand = operands.get(0);
    if (operand.equals("-")) {
      return true;
    }
    Path path = pathOf(operand);
    return path == null || (!Files.isDirectory(path) && !isArchive(path, operand));
  }

  /** How many inputs the operands mean, for a progress bar; entries of archives are not read. */
  public static int count(List<String> operands, Endings wanted) {
    int count = 0;
    for (String operand : operands) {
      Iterator<Input> inputs =
          new InputFinder(List.of(operand), InputStream.nullInputStream(), wanted);
      Path path = operand.equals("-") ? null : pathOf(operand);
      if (path != null && isArchive(path, operand)) {
        count += ArchiveEntries.count(path, wanted);
      } else {
        for (; inputs.hasNext(); inputs.next()) {
          count++;
        }
      }
    }
    return count;
  }

  private static @Nullable Path pathOf(String operand) {
    try {
      return Path.of(operand);
    } catch (InvalidPathException e) {
      return null;
    }
  }

  @Override
  public boolean hasNext() {
    while (!current.hasNext()) {
      if (!operands.hasNext()) {
        return false;
      }
      current = open(operands.next());
    }
    return true;
  }

  @Override
  public Input next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return current.next();
  }

  private Iterator<Input> open(String operand) {
    if (operand.equals("-")) {
      return one(new StandardInput(standardInput));
    }
    Path path = pathOf(operand);
    if (path == null) {
      return one(new FailedInput(operand, "_", new InputException("no such file")));
    }
    String relative =
        RelativeName.of(path.isAbsolute() ? String.valueOf(path.getFileName()) : operand);
    if (Files.isDirectory(path)) {
      return new FolderFiles(path, operand, wanted);
    }
    if (isArchive(path, operand)) {
      try {
        return new ArchiveEntries(path, operand, wanted);
      } catch (IOException e) {
        return one(new FailedInput(operand, relative, BoundedReading.translate(e)));
      } catch (IllegalArgumentException e) {
        // ZipFile on a name that is no UTF-8.
        return one(new FailedInput(operand, relative, new InputException("no zip archive")));
      }
    }
    return one(new FileInput(path, operand, relative));
  }

  private static Iterator<Input> one(Input input) {
    return List.of(input).iterator();
  }

  private static boolean isArchive(Path path, String name) {
    if (!Files.isRegularFile(path)) {
      return false;
    }
    for (String ending : ARCHIVES) {
      if (name.endsWith(ending)) {
        return true;
      }
    }
    try (InputStream stream = Files.newInputStream(path)) {
      byte[] start = stream.readNBytes(4);
      return start.length == 4
          && start[0] == 'P'
          && start[1] == 'K'
          && (start[2] == 3 || start[2] == 5)
          && start[3] == start[2] + 1;
    } catch (IOException e) {
      return false;
    }
  }
}
