package krait.cli;

import picocli.CommandLine.Model.CommandSpec;

/**
 * A subcommand that reads its command line itself, for rules that picocli does not know or to start
 * sooner. picocli still shows its help.
 */
interface ReadsArguments extends Subcommand {

  /**
   * Reads what follows the name of the subcommand.
   *
   * @return whether to run it; the alternative is to show its help
   * @throws Failure if the command line is not understood
   */
  boolean read(String[] args);

  /** Adds the options to the help. */
  void describe(CommandSpec spec);
}
