package krait.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Says of a file that can't be opened what {@code python} says, with the number of the error. */
final class OpenFailure {

  private static final String[] REASONS = {
    "2 No such file or directory",
    "5 Input/output error",
    "13 Permission denied",
    "20 Not a directory",
    "21 Is a directory",
    "24 Too many open files",
    "36 File name too long",
    "40 Too many levels of symbolic links",
  };

  private OpenFailure() {}

  /** The file of a name; a failure if the encoding of the locale has no bytes for that. */
  static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new Failure(
          ExitCode.USAGE,
          "can't open file '"
              + OneLine.of(name)
              + "': its name needs another locale, such as C.UTF-8");
    }
  }

  /** The failure of a program that could not be read. */
  static Failure of(IOException e, String name) {
    return new Failure(ExitCode.USAGE, "can't open file '" + name + "': " + reason(e));
  }

  private static String reason(IOException e) {
    String java = e instanceof FileSystemException known ? known.getReason() : e.getMessage();
    if (e instanceof NoSuchFileException) {
      java = "No such file or directory";
    } else if (e instanceof AccessDeniedException) {
      java = "Permission denied";
    }
    if (java == null) {
      return IoMessage.of(e);
    }
    for (String reason : REASONS) {
      int blank = reason.indexOf(' ');
      // Java adds to what the system says of links that go round.
      if (java.startsWith(reason.substring(blank + 1))) {
        return "[Errno " + reason.substring(0, blank) + "]" + reason.substring(blank);
      }
    }
    return java;
  }
}
