package krait.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import krait.vm.exec.Machine;
import krait.vm.object.LineSource;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyNone;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.Parser;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jspecify.annotations.Nullable;

/** The lines that a person types at the prompt, edited by JLine. */
final class PromptEditor implements LineSource, AutoCloseable {

  private static final int HISTORY_SIZE = 10_000;

  private final Terminal terminal;
  private final LineReader reader;

  private PromptEditor(Terminal terminal, LineReader reader) {
    this.terminal = terminal;
    this.reader = reader;
  }

  /**
   * Takes the terminal over.
   *
   * @param history the file that keeps the lines, if they are kept
   */
  static PromptEditor open(Machine machine, @Nullable Path history, boolean colours)
      throws IOException {
    // stty does all that is needed; a native library would have to be unpacked first.
    Terminal terminal =
        TerminalBuilder.builder()
            .system(true)
            .exec(true)
            .jni(false)
            .ffm(false)
            .jna(false)
            .jansi(false)
            .build();
    Interrupts interrupts = new Interrupts(machine);
    terminal.handle(Terminal.Signal.INT, signal -> interrupts.interrupt());
    LineReaderBuilder builder =
        LineReaderBuilder.builder()
            .appName("krait")
            .terminal(terminal)
            .parser(plainWords())
            .completer(new PromptCompleter(machine))
            .variable(LineReader.HISTORY_SIZE, HISTORY_SIZE)
            .variable(LineReader.HISTORY_FILE_SIZE, HISTORY_SIZE)
            .variable(LineReader.BLINK_MATCHING_PAREN, 0L)
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .option(LineReader.Option.HISTORY_TIMESTAMPED, false);
    if (history != null) {
      builder.variable(LineReader.HISTORY_FILE, history);
    }
    if (colours) {
      builder.highlighter(new PromptHighlighter());
    }
    return new PromptEditor(terminal, builder.build());
  }

  /** Words as they stand: in Python a backslash or a quote means nothing for completion. */
  private static Parser plainWords() {
    DefaultParser parser = new DefaultParser();
    parser.setEscapeChars(null);
    parser.setQuoteChars(null);
    return parser;
  }

  @Override
  public @Nullable String readLine(String prompt) {
    Charset encoding = terminal.encoding();
    try {
      String line = reader.readLine(new String(prompt.getBytes(ISO_8859_1), encoding));
      return new String(line.getBytes(encoding), ISO_8859_1) + "\n";
    } catch (UserInterruptException e) {
      throw new PyException(PyExc.KeyboardInterrupt, PyNone.NONE);
    } catch (EndOfFileException e) {
      return null;
    }
  }

  /** Whether the lines are in an encoding. */
  boolean isIn(Charset encoding) {
    return terminal.encoding().equals(encoding);
  }

  /** Gives the terminal back as it was and saves the history. */
  @Override
  public void close() throws IOException {
    reader.getHistory().save();
    terminal.close();
  }
}
