package krait.cli.batch;

import java.io.IOException;
import krait.cli.input.Input;

/** What is done with each input, on several threads at once. */
public interface Task {

  /**
   * Does it. What it throws is told to the user with the input's name: {@code InputException} and
   * {@code MalformedDataException} as faults of the input, {@link OutputFileException} as a result
   * that can't be written, anything else as a bug; the other inputs are done all the same.
   *
   * @param input the input, not yet read
   * @param out where results for standard output, and messages, go
   */
  void run(Input input, TaskOutput out) throws IOException;
}
