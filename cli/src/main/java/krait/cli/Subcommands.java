package krait.cli;

import org.jspecify.annotations.Nullable;

/** The list of subcommands, in the order in which the help shows them. */
final class Subcommands {
  private static final String[] NAMES = {
    "run",
    "trace",
    "dis",
    "info",
    "opcodes",
    "asm",
    "verify",
    "cfg",
    "diff",
    "compile",
    "ast",
    "completion"
  };

  private Subcommands() {}

  static String[] names() {
    return NAMES.clone();
  }

  /** Makes one subcommand and loads the classes of no other, or null if there is none so named. */
  static @Nullable Subcommand create(String name) {
    return switch (name) {
      case "run" -> new RunCommand();
      case "trace" -> new TraceCommand();
      case "dis" -> new DisCommand();
      case "info" -> new InfoCommand();
      case "opcodes" -> new OpcodesCommand();
      case "asm" -> new AsmCommand();
      case "verify" -> new VerifyCommand();
      case "cfg" -> new CfgCommand();
      case "diff" -> new DiffCommand();
      case "ast" -> new AstCommand();
      case "compile" -> new CompileCommand();
      case "completion" -> new CompletionCommand();
      default -> null;
    };
  }
}
