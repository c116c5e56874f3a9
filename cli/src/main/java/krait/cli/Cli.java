package krait.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The {@code krait} command inside a running JVM. */
public final class Cli {
  private static final String NAME = "krait";
  private static final String[] HELP = {"--help"};

  private Cli() {}

  /**
   * Runs one command whose output no person is watching.
   *
   * @return the exit status, one of the constants of {@link ExitCode}
   */
  public static int run(String[] args, InputStream in, OutputStream out, PrintStream err) {
    return run(args, Streams.of(in, out, err));
  }

  /** Runs one command; nothing that goes wrong in it, of whatever kind, gets out of here. */
  public static int run(String[] args, Streams streams) {
    try {
      int status = parseAndRun(args, streams);
      streams.out().flush();
      return status;
    } catch (Throwable e) {
      return LastResort.report(e, streams);
    }
  }

  /** All commands with all their options: what help and completion need, and slow to make. */
  static CommandLine wholeCommandLine() {
    CommandLine whole = new CommandLine(new RootCommand());
    for (String name : Subcommands.names()) {
      whole.addSubcommand(name, commandLine(Subcommands.create(name)));
    }
    return whole.addSubcommand(new CommandLine.HelpCommand());
  }

  private static CommandLine commandLine(@Nullable Subcommand subcommand) {
    CommandLine line = new CommandLine(subcommand);
    if (subcommand instanceof ReadsArguments described) {
      described.describe(line.getCommandSpec());
    }
    return line;
  }

  /** A subcommand that is named first is made alone: start-up time is spent on nothing else. */
  private static int parseAndRun(String[] args, Streams streams) throws IOException {
    Subcommand only = args.length == 0 ? null : Subcommands.create(args[0]);
    if (only == null) {
      return parseAndRun(wholeCommandLine(), args, streams);
    }
    String[] rest = Arrays.copyOfRange(args, 1, args.length);
    if (only instanceof TakesOperands command && areOperands(rest)) {
      command.operands(List.of(rest));
      return command.run(streams);
    }
    if (only instanceof ReadsArguments command) {
      if (command.read(rest)) {
        return command.run(streams);
      }
      rest = HELP;
    }
    return parseAndRun(commandLine(only).setCommandName(NAME + " " + args[0]), rest, streams);
  }

  /** Whether there is nothing to parse: no options, and no "@file" that may hold some. */
  private static boolean areOperands(String[] args) {
    for (String arg : args) {
      if ((arg.startsWith("-") && arg.length() > 1) || arg.startsWith("@")) {
        return false;
      }
    }
    return args.length > 0;
  }

  private static int parseAndRun(CommandLine line, String[] args, Streams streams)
      throws IOException {
    ParseResult result;
    try {
      result = line.parseArgs(args);
    } catch (ParameterException e) {
      return reject(e, streams);
    }
    if (help(result, streams)) {
      return ExitCode.OK;
    }
    List<CommandLine> chain = result.asCommandLineList();
    CommandLine last = chain.get(chain.size() - 1);
    if (last.getCommand() instanceof Subcommand subcommand) {
      return subcommand.run(streams);
    }
    last.usage(streams.err());
    return ExitCode.USAGE;
  }

  private static boolean help(ParseResult result, Streams streams) {
    boolean wanted = false;
    for (CommandLine line : result.asCommandLineList()) {
      wanted |= line.isUsageHelpRequested() || line.isVersionHelpRequested();
      wanted |= line.getCommandSpec().helpCommand();
    }
    if (!wanted) {
      return false;
    }
    boolean colour = streams.terminals().out() && !streams.terminals().plain();
    PrintWriter writer = new PrintWriter(streams.out(), false, StandardCharsets.UTF_8);
    List<CommandLine> chain = result.asCommandLineList();
    chain
        .get(0)
        .setColorScheme(Help.defaultColorScheme(colour ? Help.Ansi.ON : Help.Ansi.OFF))
        .setOut(writer);
    CommandLine.executeHelpRequest(result);
    writer.flush();
    return true;
  }

  private static int reject(ParameterException e, Streams streams) {
    String name = e.getCommandLine().getCommandSpec().qualifiedName();
    streams.complain(String.valueOf(e.getMessage()));
    if (e instanceof UnmatchedArgumentException unmatched) {
      List<String> suggestions = unmatched.getSuggestions();
      if (!suggestions.isEmpty()) {
        streams.err().println("Did you mean '" + OneLine.of(suggestions.get(0)) + "'?");
      }
    }
    streams.err().println("Try '" + name + " --help' for more information.");
    return ExitCode.USAGE;
  }
}
