package krait.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Reads streams whole, up to a limit that no real bytecode file comes near. */
final class BoundedReading {

  /** The largest input, in bytes: what a bomb of zeros may grow to before it is rejected. */
  static final int MAX_SIZE = 1 << 27;

  private BoundedReading() {}

  /** All bytes of a stream, which stays open. */
  static byte[] readAll(InputStream stream) throws IOException {
    byte[] data = stream.readNBytes(MAX_SIZE);
    if (data.length == MAX_SIZE && stream.read() >= 0) {
      throw new InputException("larger than " + (MAX_SIZE >> 20) + " MiB, the limit");
    }
    return data;
  }

  /** What the user is told of a failure, without the file's name, which Java puts into some. */
  static InputException translate(IOException e) {
    if (e instanceof NoSuchFileException) {
      return new InputException("no such file");
    }
    if (e instanceof AccessDeniedException) {
      return new InputException("permission denied");
    }
    String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
    return new InputException(
        "can't be read" + (reason == null || reason.isEmpty() ? "" : ": " + reason));
  }
}
