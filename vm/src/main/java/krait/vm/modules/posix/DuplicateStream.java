package krait.vm.modules.posix;

import krait.vm.object.ByteStream;

/** A further number of a stream. */
final class DuplicateStream implements ByteStream {

  private final ByteStream base;
  private int number = -1;

  /** A number, still to be given, for a stream that is no duplicate. */
  DuplicateStream(ByteStream base) {
    this.base = base;
  }

  @Override
  public ByteStream base() {
    return base;
  }

  @Override
  public int number() {
    return number;
  }

  @Override
  public void setNumber(int newNumber) {
    number = newNumber;
  }

  @Override
  public int read() {
    return base.read();
  }

  @Override
  public int peek() {
    return base.peek();
  }

  @Override
  public String readSome(int most) {
    return base.readSome(most);
  }

  @Override
  public void write(String latin1) {
    base.write(latin1);
  }

  @Override
  public void flush() {
    base.flush();
  }

  @Override
  public void close() {
    base.close();
  }

  @Override
  public long position() {
    return base.position();
  }

  @Override
  public void seek(long position) {
    base.seek(position);
  }

  @Override
  public long length() {
    return base.length();
  }

  @Override
  public void truncate(long length) {
    base.truncate(length);
  }

  @Override
  public boolean isTerminal() {
    return base.isTerminal();
  }
}
