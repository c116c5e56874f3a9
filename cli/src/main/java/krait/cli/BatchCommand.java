package krait.cli;

import java.util.Iterator;
import java.util.List;
import krait.cli.batch.Batch;
import krait.cli.batch.Outcome;
import krait.cli.batch.ProgressBar;
import krait.cli.batch.Reporter;
import krait.cli.batch.Task;
import krait.cli.input.Endings;
import krait.cli.input.Input;
import krait.cli.input.Operands;

/** How a subcommand runs a {@link Task} on all inputs that its operands mean. */
final class BatchCommand {
  private final Streams streams;
  private final Operands operands;
  private final Endings wanted;

  /**
   * A batch for operands.
   *
   * @param wanted which files are taken from folders and archives
   */
  BatchCommand(Streams streams, List<String> operands, Endings wanted) {
    this(streams, Operands.of(operands), wanted);
  }

  /** The same for files and programs. */
  BatchCommand(Streams streams, Operands operands, Endings wanted) {
    this.streams = streams;
    this.operands = operands;
    this.wanted = wanted;
  }

  /**
   * Runs it.
   *
   * @param toFiles whether the results go to files, so that standard output stays empty
   * @return one of the constants of {@link ExitCode}
   */
  int run(Task task, boolean toFiles) {
    ProgressBar progress = null;
    boolean free = toFiles || !streams.terminals().out();
    if (streams.terminals().err() && free && !operands.isSingle()) {
      progress = new ProgressBar(streams.err(), count());
    }
    return status(new Batch(task, streams.out(), new ToStreams(streams), progress).run(inputs()));
  }

  /** Messages on standard error. */
  private record ToStreams(Streams streams) implements Reporter {
    @Override
    public void report(String message) {
      streams.complain(message);
    }

    @Override
    public void quote(List<String> lines) {
      streams.out().flush();
      for (String line : lines) {
        streams.err().println(OneLine.of(line));
      }
      streams.err().flush();
    }
  }

  private Iterator<Input> inputs() {
    return operands.inputs(streams.in(), wanted);
  }

  private int count() {
    return operands.count(wanted);
  }

  private static int status(Outcome outcome) {
    if (outcome.bugs() > 0) {
      return ExitCode.INTERNAL;
    }
    if (outcome.unwritten() > 0) {
      return ExitCode.OUTPUT;
    }
    if (outcome.bad() > 0) {
      return ExitCode.BAD_INPUT;
    }
    return outcome.findings() > 0 ? ExitCode.FINDINGS : ExitCode.OK;
  }
}
