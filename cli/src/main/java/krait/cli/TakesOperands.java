package krait.cli;

import java.util.List;

/**
 * A subcommand with any number of operands, such as files. When the command line has at least one
 * of them and no option, they are handed over as they are: picocli takes longer to start than most
 * listings take to make. Options need their default values in their fields' initializers, not in
 * annotations, for this to be the same as parsing.
 */
interface TakesOperands extends Subcommand {

  /** Sets the operands, of which there is at least one. */
  void operands(List<String> operands);
}
