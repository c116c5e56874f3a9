package krait.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashSet;
import java.util.Set;
import krait.cli.batch.TaskOutput;
import krait.compiler.symtable.SourceWarning;
import krait.compiler.symtable.WarningListener;
import krait.version.PyVersion;
import krait.vm.modules.SysRelease;

/** The warnings of one compilation, printed as CPython prints them when no option is given. */
final class PrintedWarnings implements WarningListener {

  private final boolean deprecationIgnored;
  private final TaskOutput out;
  private final Set<String> given = new HashSet<>();

  PrintedWarnings(PyVersion version, TaskOutput out) {
    this.deprecationIgnored = SysRelease.of(version).ignoresDeprecation();
    this.out = out;
  }

  @Override
  public void warn(SourceWarning warning) {
    print(warning.fileName(), warning.line(), warning.category(), warning.message());
    if (warning.text() != null) {
      write("  " + warning.text().latin1().strip() + "\n");
    }
  }

  @Override
  public void notice(String lines) {
    write(lines);
  }

  /** No code asked for the compilation, so that the place is the one for a main program: once. */
  @Override
  public boolean mayFold(String category, String message) {
    boolean ignored = deprecationIgnored && category.equals("DeprecationWarning");
    if (!ignored && given.add(message)) {
      print("sys", 1, category, message);
    }
    return true;
  }

  private void print(String file, int line, String category, String message) {
    String text =
        OneLine.of(file) + ":" + line + ": " + category + ": " + OneLine.of(message) + "\n";
    write(text);
  }

  private void write(String text) {
    byte[] bytes = text.getBytes(UTF_8);
    out.write(bytes, 0, bytes.length);
  }
}
