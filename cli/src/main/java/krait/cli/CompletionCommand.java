package krait.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code krait completion}. */
@Command(
    name = "completion",
    description = "Print a script that completes the words of this command in bash and zsh.",
    footer = {
      "Examples:",
      "  For this shell only:",
      "    source <(krait completion)",
      "  For every bash to come:",
      "    krait completion > ~/.local/share/bash-completion/completions/krait"
    })
final class CompletionCommand implements Subcommand {
  @Mixin StandardOptions standard;

  @Override
  public int run(Streams streams) {
    streams.out().print(AutoComplete.bash("krait", Cli.wholeCommandLine()));
    return ExitCode.OK;
  }
}
