package krait.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;

/** {@code krait trace}. */
@Command(
    name = "trace",
    separator = " ",
    customSynopsis = "krait trace [OPTION]... [FILE | -c CODE | -m MODULE | -] [ARG]...",
    description = {
      "Run a program and show each instruction with the stack before and after it.",
      "",
      "The program runs as with 'krait run'. What is on the stack is shown without running any code"
          + " of the program, and cut where it is long."
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "that of the program:as with 'krait run'.",
      " " + ExitCode.USAGE + ":The command line was not understood, or the file can't be opened.",
      " " + ExitCode.BAD_INPUT + ":The file is malformed, or the verifier refused it.",
      "" + ExitCode.STOPPED + ":The program came to the limit of --max-instructions.",
      "" + ExitCode.INTERRUPTED + ":Ctrl-C was pressed twice before the program answered."
    },
    footer = {
      "Examples:",
      "  krait trace hello.py                        every instruction",
      "  krait trace --function 'parse*' prog.py     those of some functions",
      "  krait trace --line 10-20 prog.py            those of some lines",
      "  krait trace --limit 100 -o trace.txt prog.py",
      "  krait trace --format json -o trace.json prog.py"
    })
final class TraceCommand implements ReadsArguments {

  private static final String NAME = "trace";

  @Mixin StandardOptions standard;

  private final Map<String, String> environment;
  private RunArguments arguments = new RunArguments(NAME, RunOption.ofTrace());

  TraceCommand() {
    this(System.getenv());
  }

  TraceCommand(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public boolean read(String[] args) {
    arguments = RunArguments.parse(NAME, RunOption.ofTrace(), args);
    return !arguments.has(RunOption.HELP);
  }

  @Override
  public void describe(CommandSpec spec) {
    PreparedRun.describe(RunOption.ofTrace(), spec);
  }

  @Override
  public int run(Streams streams) throws IOException {
    TraceFilter filter = TraceFilter.of(arguments);
    boolean json = isJson();
    String file = arguments.value(RunOption.OUTPUT);
    boolean colours = arguments.colours(streams.terminals().err(), streams.terminals());
    PreparedRun prepared = new PreparedRun(arguments, environment, streams);
    if (file == null) {
      return run(
          prepared,
          filter,
          json ? new JsonTrace(new CheckedErrors(streams.err())) : text(streams, colours));
    }
    try (OutputStream out = open(file)) {
      return run(prepared, filter, json ? new JsonTrace(out) : new TextTrace(out, false));
    }
  }

  private static TraceFormat text(Streams streams, boolean colours) {
    return new TextTrace(new CheckedErrors(streams.err()), colours);
  }

  private static int run(PreparedRun prepared, TraceFilter filter, TraceFormat format)
      throws IOException {
    int status = prepared.run(new TraceWatcher(filter, format));
    format.finish();
    return status;
  }

  private static OutputStream open(String file) throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(Path.of(file)));
  }

  private boolean isJson() {
    String format = arguments.value(RunOption.FORMAT);
    if (format == null || format.equals("text")) {
      return false;
    }
    if (format.equals("json")) {
      return true;
    }
    throw arguments.usage("--format is text or json, not '" + format + "'");
  }
}
