package krait.cli;

import java.io.IOException;

/** What {@code krait NAME ...} does. Options and parameters are fields that picocli fills. */
public interface Subcommand {

  /**
   * Does it.
   *
   * @return one of the constants of {@link ExitCode}
   * @throws IOException if something can't be read; the message should name it
   * @throws Failure to end with a message of its own and a status
   */
  int run(Streams streams) throws IOException;
}
