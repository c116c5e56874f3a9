package krait.cli.input;

import java.io.IOException;
import java.io.InputStream;

/** Standard input, which {@code -} stands for. */
record StandardInput(InputStream stream) implements Input {

  @Override
  public String name() {
    return "<stdin>";
  }

  @Override
  public String relativeName() {
    return "stdin";
  }

  @Override
  public byte[] read() {
    try {
      return BoundedReading.readAll(stream);
    } catch (IOException e) {
      throw BoundedReading.translate(e);
    }
  }
}
