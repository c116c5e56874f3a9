package krait.cli.input;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A program from the command line, under the name that CPython gives to the argument of its own
 * option {@code -c}.
 */
record ProgramInput(String program) implements Input {

  @Override
  public String name() {
    return "<string>";
  }

  @Override
  public String relativeName() {
    return "string";
  }

  @Override
  public boolean isSource() {
    return true;
  }

  @Override
  public byte[] read() {
    return (program + "\n").getBytes(UTF_8);
  }
}
