package krait.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file on disk. */
record FileInput(Path path, String name, String relativeName) implements Input {

  @Override
  public byte[] read() {
    try (InputStream stream = Files.newInputStream(path)) {
      return BoundedReading.readAll(stream);
    } catch (IOException e) {
      throw BoundedReading.translate(e);
    }
  }
}
