package krait.cli.input;

/** An operand or a folder that turned out to be unreadable. */
record FailedInput(String name, String relativeName, InputException reason) implements Input {

  @Override
  public byte[] read() {
    throw reason;
  }
}
