package krait.cli.input;

/** Something to be read: a file, an entry of an archive, or standard input. */
public interface Input {

  /**
   * The name in messages and headings: the path as the user would write it, the archive's path
   * before that of an entry ({@code lib.zip/pkg/a.pyc}), {@code <stdin>}.
   */
  String name();

  /**
   * The name below a folder of results, with slashes: that of a file in a folder or an archive is
   * relative to it, that of a file given by itself is its path as given, or its last part where
   * that is absolute; never absolute, and without any {@code ..}.
   */
  String relativeName();

  /** Whether it is source text, not bytecode. */
  default boolean isSource() {
    return name().endsWith(".py");
  }

  /**
   * The whole content, which the caller may keep but must not change. It is there once: a second
   * call may fail.
   *
   * @throws InputException if it can't be read or is too large
   */
  byte[] read();
}
