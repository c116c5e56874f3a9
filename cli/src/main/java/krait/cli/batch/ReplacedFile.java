package krait.cli.batch;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that gets its new content at once or not at all: it is written under a temporary name
 * beside it and renamed by {@link #commit}. Closed without that, nothing has changed.
 */
public final class ReplacedFile implements Closeable {

  private static final int MAX_TRIES = 1000;

  private final Path target;
  private final Path temporary;
  private final OutputStream stream;
  private boolean committed;

  private ReplacedFile(Path target, Path temporary, OutputStream stream) {
    this.target = target;
    this.temporary = temporary;
    this.stream = stream;
  }

  /**
   * Starts to write a file; folders on the way to it are made.
   *
   * @throws OutputFileException if that can't be done
   */
  public static ReplacedFile open(Path target) {
    // A link stays what it is; the file that it leads to is replaced.
    try {
      Path file = Files.exists(target) ? target.toRealPath() : target;
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null && !Files.isDirectory(folder)) {
        Files.createDirectories(folder);
      }
      if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
        throw new OutputFileException("can't write " + target + ": it is a folder");
      }
      return create(file);
    } catch (IOException e) {
      throw failure(target, e);
    }
  }

  private static ReplacedFile create(Path file) throws IOException {
    long process = ProcessHandle.current().pid();
    for (int i = 0; ; i++) {
      Path temporary = file.resolveSibling("." + file.getFileName() + "." + process + "-" + i);
      try {
        OutputStream stream =
            Files.newOutputStream(
                temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return new ReplacedFile(file, temporary, stream);
      } catch (FileAlreadyExistsException e) {
        if (i == MAX_TRIES) {
          throw e;
        }
      }
    }
  }

  private static OutputFileException failure(Path target, IOException e) {
    String reason;
    if (e instanceof NoSuchFileException) {
      reason = "no such folder";
    } else if (e instanceof FileSystemException system) {
      reason = system.getReason() == null ? e.getClass().getSimpleName() : system.getReason();
    } else {
      reason = String.valueOf(e.getMessage());
    }
    return new OutputFileException("can't write " + target + ": " + reason);
  }

  /**
   * Appends bytes to the new content.
   *
   * @throws OutputFileException if that can't be done
   */
  public void write(byte[] bytes, int offset, int length) {
    try {
      stream.write(bytes, offset, length);
    } catch (IOException e) {
      throw failure(target, e);
    }
  }

  /** The new content as a stream that hands on to {@link #write}. */
  public OutputStream stream() {
    return new OutputStream() {
      @Override
      public void write(int b) {
        ReplacedFile.this.write(new byte[] {(byte) b}, 0, 1);
      }

      @Override
      public void write(byte[] bytes, int offset, int length) {
        ReplacedFile.this.write(bytes, offset, length);
      }
    };
  }

  /**
   * Puts the new content in place.
   *
   * @throws OutputFileException if that can't be done; then the old content is still there
   */
  public void commit() {
    try {
      stream.close();
      try {
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
      }
      committed = true;
    } catch (IOException e) {
      throw failure(target, e);
    }
  }

  /** Drops what was written, unless it is in place. */
  @Override
  public void close() {
    if (committed) {
      return;
    }
    try {
      stream.close();
    } catch (IOException e) {
      // It is dropped anyway.
    }
    try {
      Files.deleteIfExists(temporary);
    } catch (IOException e) {
      // A temporary file stays behind, which is better than to hide the first failure.
    }
  }
}
