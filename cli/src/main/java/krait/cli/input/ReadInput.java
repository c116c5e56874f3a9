package krait.cli.input;

/** An input that has been read already. */
final class ReadInput implements Input {
  private final String name;
  private final String relativeName;
  private final byte[] data;

  ReadInput(String name, String relativeName, byte[] data) {
    this.name = name;
    this.relativeName = relativeName;
    this.data = data;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String relativeName() {
    return relativeName;
  }

  @Override
  public byte[] read() {
    return data;
  }
}
