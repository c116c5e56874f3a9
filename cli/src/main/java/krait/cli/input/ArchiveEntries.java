package krait.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The wanted entries of a zip archive in its own order, each read when its turn comes, so that
 * never more than one is held here. The size that an entry states is not believed.
 */
final class ArchiveEntries implements Iterator<Input> {

  private final ZipFile archive;
  private final String name;
  private final Endings wanted;
  private final Enumeration<? extends ZipEntry> entries;
  private @Nullable ZipEntry next;

  /**
   * Opens an archive; the last entry closes it.
   *
   * @throws IOException if it is none
   */
  ArchiveEntries(Path path, String name, Endings wanted) throws IOException {
    this.archive = new ZipFile(path.toFile());
    this.name = name;
    this.wanted = wanted;
    this.entries = archive.entries();
    advance();
  }

  /** How many wanted entries an archive has; none where it can't be read. */
  static int count(Path path, Endings wanted) {
    int count = 0;
    try (ZipFile archive = new ZipFile(path.toFile())) {
      Enumeration<? extends ZipEntry> entries = archive.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        count += !entry.isDirectory() && wanted.match(entry.getName()) ? 1 : 0;
      }
    } catch (IOException | IllegalArgumentException e) {
      return count;
    }
    return count;
  }

  private void advance() {
    next = null;
    while (entries.hasMoreElements()) {
      ZipEntry entry = entries.nextElement();
      if (!entry.isDirectory() && wanted.match(entry.getName())) {
        next = entry;
        return;
      }
    }
    close();
  }

  private void close() {
    try {
      archive.close();
    } catch (IOException e) {
      // Everything wanted has been read.
    }
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public Input next() {
    ZipEntry entry = next;
    if (entry == null) {
      throw new NoSuchElementException();
    }
    Input input = read(entry);
    advance();
    return input;
  }

  private Input read(ZipEntry entry) {
    String entryName = name + "/" + entry.getName();
    String relative = RelativeName.of(entry.getName());
    try (InputStream stream = archive.getInputStream(entry)) {
      return new ReadInput(entryName, relative, BoundedReading.readAll(stream));
    } catch (InputException e) {
      return new FailedInput(entryName, relative, e);
    } catch (IOException e) {
      return new FailedInput(entryName, relative, BoundedReading.translate(e));
    }
  }
}
