package krait.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What every command has: {@code --help}, and the exit statuses at the end of its help. */
@Command(
    sortOptions = false,
    usageHelpAutoWidth = true,
    synopsisHeading = "Usage: ",
    descriptionHeading = "%n",
    parameterListHeading = "%nParameters:%n",
    optionListHeading = "%nOptions:%n",
    commandListHeading = "%nCommands:%n",
    footerHeading = "%n",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      " " + ExitCode.OK + ":Everything was done.",
      " " + ExitCode.FINDINGS + ":Everything was done; something was found, or files differ.",
      " " + ExitCode.USAGE + ":The command line was not understood.",
      " " + ExitCode.BAD_INPUT + ":An input is malformed or can't be read; the others were done.",
      " " + ExitCode.OUTPUT + ":A result could not be written.",
      "" + ExitCode.INTERNAL + ":A bug in Krait: please report it."
    })
final class StandardOptions {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  boolean help;
}
