package krait.cli;

import picocli.CommandLine.Option;

/** {@code --color}, for commands whose output has colours. */
final class ColorOption {
  enum When {
    auto,
    always,
    never
  }

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description =
          "Use colours: ${COMPLETION-CANDIDATES} (default: auto: on a terminal, if NO_COLOR is not"
              + " set).")
  When when = When.auto;

  /** Whether standard output gets colours. */
  boolean isOn(Streams streams) {
    return switch (when) {
      case always -> true;
      case never -> false;
      case auto -> streams.terminals().out() && !streams.terminals().plain();
    };
  }
}
