package krait.cli;

import java.util.ArrayList;
import java.util.List;
import krait.cli.input.InputFinder;
import krait.cli.input.Operands;
import picocli.CommandLine.Option;

/** {@code -c}, for commands that read source from the command line too. */
final class ProgramOption {
  @Option(
      names = "-c",
      paramLabel = "SOURCE",
      description =
          "Take SOURCE itself as a program, named <string> as by CPython's own -c; may be repeated,"
              + " and goes before the files.")
  List<String> programs = new ArrayList<>();

  /**
   * The programs and files that a command reads.
   *
   * @throws Failure if there are none
   */
  Operands with(List<String> files) {
    if (programs.isEmpty() && files.isEmpty()) {
      throw new Failure(
          ExitCode.USAGE, "nothing to read: name a FILE, or give a program with -c SOURCE");
    }
    return new Operands(programs, files);
  }

  /**
   * The same for a command that reads a certain number of single inputs.
   *
   * @param what the command does with them, for the message
   * @throws Failure if there are more or fewer, or one is a folder or an archive
   */
  Operands exactly(int number, String what, List<String> files) {
    for (String file : files) {
      if (!InputFinder.isSingle(List.of(file))) {
        throw new Failure(ExitCode.USAGE, file + ": " + what + " single files only");
      }
    }
    Operands all = with(files);
    if (all.size() != number) {
      throw new Failure(
          ExitCode.USAGE,
          what + " " + number + (number == 1 ? " input" : " inputs") + ", not " + all.size());
    }
    return all;
  }
}
