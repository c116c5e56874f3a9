package krait.cli;

import java.util.List;
import krait.vm.exec.Machine;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/** Completes names, attributes and keywords; at the begin of a line it indents. */
final class PromptCompleter implements Completer {

  private static final String INDENT = "    ";

  private final Machine machine;

  PromptCompleter(Machine machine) {
    this.machine = machine;
  }

  @Override
  public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
    String before = line.line().substring(0, line.cursor());
    int from = before.length();
    while (from > 0 && isPartOfName(before.charAt(from - 1))) {
      from--;
    }
    String word = before.substring(from);
    // JLine replaces what lies between blanks, which may begin before the name.
    int wordBegin = line.cursor() - line.wordCursor();
    String kept = wordBegin < from ? before.substring(wordBegin, from) : "";
    if (word.isEmpty()) {
      if (before.isBlank()) {
        reader.getBuffer().write(INDENT);
      }
      return;
    }
    for (String name : machine.completions(word)) {
      candidates.add(new Candidate(kept + name, name, null, null, null, null, false));
    }
  }

  private static boolean isPartOfName(char c) {
    return c == '_' || c == '.' || Character.isLetterOrDigit(c);
  }
}
