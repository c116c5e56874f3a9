package krait.cli.input;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The wanted files below a folder, in the order of their names, folder by folder. It holds the
 * names in the folders on the way to the current file and no others. Links to folders are not
 * followed.
 */
final class FolderFiles implements Iterator<Input> {

  /** A folder being read: the names still to come. */
  private record Level(Path folder, String prefix, Iterator<String> names) {}

  private final String name;
  private final Endings wanted;
  private final Deque<Level> levels = new ArrayDeque<>();
  private @Nullable Input next;

  FolderFiles(Path folder, String name, Endings wanted) {
    this.name = name;
    this.wanted = wanted;
    next = enter(folder, "");
    if (next == null) {
      advance();
    }
  }

  /** Starts on a folder; the result is a failure, if it can't be read. */
  private @Nullable Input enter(Path folder, String prefix) {
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        names.add(String.valueOf(entry.getFileName()));
      }
    } catch (IOException e) {
      return failure(prefix, BoundedReading.translate(e));
    } catch (DirectoryIteratorException e) {
      return failure(prefix, new InputException("can't be listed"));
    }
    Collections.sort(names);
    levels.push(new Level(folder, prefix, names.iterator()));
    return null;
  }

  private Input failure(String prefix, InputException reason) {
    return new FailedInput(prefix.isEmpty() ? name : display(prefix), "_", reason);
  }

  private String display(String relative) {
    return name.endsWith("/") ? name + relative : name + "/" + relative;
  }

  private void advance() {
    next = null;
    while (next == null && !levels.isEmpty()) {
      Level level = levels.peek();
      if (level.names.hasNext()) {
        next = visit(level, level.names.next());
      } else {
        levels.pop();
      }
    }
  }

  private @Nullable Input visit(Level level, String entry) {
    Path path = level.folder.resolve(entry);
    String relative = level.prefix.isEmpty() ? entry : level.prefix + "/" + entry;
    if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      return enter(path, relative);
    }
    return wanted.match(entry) && Files.isRegularFile(path)
        ? new FileInput(path, display(relative), RelativeName.of(relative))
        : null;
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public Input next() {
    Input input = next;
    if (input == null) {
      throw new NoSuchElementException();
    }
    advance();
    return input;
  }
}
