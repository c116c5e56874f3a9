package krait.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Says in words what Java says by the type of an exception. */
final class IoMessage {
  private IoMessage() {}

  /** What went wrong, with the name of the file first if the exception knows it. */
  static String of(IOException e) {
    if (e instanceof FileSystemException failure && failure.getFile() != null) {
      return failure.getFile() + ": " + reason(failure);
    }
    String message = e.getMessage();
    return message == null ? "input or output failed (" + e.getClass().getName() + ")" : message;
  }

  private static String reason(FileSystemException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof FileAlreadyExistsException) {
      return "the file exists already";
    }
    if (e instanceof NotDirectoryException) {
      return "not a folder";
    }
    String reason = e.getReason();
    return reason == null ? "input or output failed" : reason;
  }
}
