package krait.cli;

import krait.vm.object.PyCode;
import org.jspecify.annotations.Nullable;

/**
 * Which instructions a trace shows.
 *
 * @param function what the name of the function must match, or null
 * @param firstLine the first line
 * @param lastLine the last line
 * @param most how many instructions are shown at most
 */
record TraceFilter(@Nullable NameGlob function, long firstLine, long lastLine, long most) {

  /** What a command line asks for. */
  static TraceFilter of(RunArguments arguments) {
    String glob = arguments.value(RunOption.FUNCTION);
    String lines = arguments.value(RunOption.LINE);
    long first = 0;
    long last = Long.MAX_VALUE;
    if (lines != null) {
      int dash = lines.indexOf('-');
      first = RunArguments.number(dash < 0 ? lines : lines.substring(0, dash));
      last = dash < 0 ? first : RunArguments.number(lines.substring(dash + 1));
      if (first < 0 || last < first) {
        throw arguments.usage("'" + lines + "' is no line, nor lines such as 10-20");
      }
    }
    long most = arguments.number(RunOption.LIMIT, Long.MAX_VALUE);
    return new TraceFilter(glob == null ? null : new NameGlob(glob), first, last, most);
  }

  /** Whether an instruction of a line of a code object is shown. */
  boolean shows(PyCode code, int line) {
    return line >= firstLine
        && line <= lastLine
        && (function == null || function.matches(code.name()));
  }
}
