package krait.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code krait} alone: tells what there is. */
@Command(
    name = "krait",
    description = "The Python 2 bytecode machine for the JVM.",
    versionProvider = Version.class,
    footer = "'krait help COMMAND' tells more of a command.")
final class RootCommand {
  @Mixin StandardOptions standard;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version and exit.")
  boolean version;
}
