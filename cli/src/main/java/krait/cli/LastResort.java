package krait.cli;

import java.io.IOException;

/** What a user is told when a subcommand has ended by throwing. */
final class LastResort {
  private LastResort() {}

  /** Tells it in one line, and returns the exit status. */
  static int report(Throwable e, Streams streams) {
    if (e instanceof OutputFailure failure) {
      return reportOutput(failure, streams);
    }
    try {
      if (e instanceof Failure failure) {
        streams.complain(failure.getMessage());
        return failure.status();
      }
      if (e instanceof IOException failure) {
        streams.complain(IoMessage.of(failure));
        return ExitCode.BAD_INPUT;
      }
      streams.complain(describeBug(e));
      return ExitCode.INTERNAL;
    } catch (OutputFailure failure) {
      return reportOutput(failure, streams);
    }
  }

  private static int reportOutput(OutputFailure failure, Streams streams) {
    if (failure.isBrokenPipe()) {
      return ExitCode.BROKEN_PIPE;
    }
    streams
        .err()
        .println("krait: can't write the result: " + OneLine.of("" + failure.getMessage()));
    return ExitCode.OUTPUT;
  }

  private static String describeBug(Throwable e) {
    StringBuilder text = new StringBuilder("internal error, please report it: ").append(e);
    StackTraceElement[] trace = e.getStackTrace();
    if (trace.length > 0) {
      text.append(" at ").append(trace[0]);
    }
    return text.toString();
  }
}
