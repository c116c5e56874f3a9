package krait.conformance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.zip.CRC32;
import krait.code.CodeObject;
import krait.compiler.Compiler;
import krait.compiler.source.CompileMode;
import krait.compiler.source.PySyntaxError;
import krait.compiler.source.SourceText;
import krait.compiler.symtable.SourceWarning;
import krait.marshal.MarshalReader;
import krait.version.PyVersion;

/**
 * What became of a source: its warnings, and then every field of its code objects but interning, or
 * every field of the error. A file's code is left out.
 *
 * @param text the whole of it
 * @param refused whether it is an error
 */
record CompileOutcome(String text, boolean refused) {

  /** What an interpreter answers through {@link PythonProcess}. */
  static CompileOutcome of(byte[] answer) {
    int at = 0;
    while (answer[at] == 'W') {
      while (answer[at] != '\n') {
        at++;
      }
      at++;
    }
    String warnings = new String(answer, 0, at, ISO_8859_1);
    if (answer[at] == 'c') {
      CodeObject code = (CodeObject) new MarshalReader(answer, at).readValue();
      return new CompileOutcome(warnings + CodeDifference.text(code), false);
    }
    String rest = new String(answer, at, answer.length - at, ISO_8859_1);
    return new CompileOutcome(warnings + rest, answer[at] == 'E');
  }

  /** What Krait makes of a text. */
  static CompileOutcome ofText(PyVersion version, CompileMode mode, byte[] source) {
    return of(Compiler.forVersion(version).withMode(mode), SourceText.ofString(source, "f.py"));
  }

  /** What Krait makes of a file that is run. */
  static CompileOutcome ofFile(PyVersion version, byte[] source) {
    return of(Compiler.forVersion(version), SourceText.ofFile(source, "f.py"));
  }

  private static CompileOutcome of(Compiler compiler, SourceText source) {
    StringBuilder text = new StringBuilder();
    try {
      CodeObject code = compiler.withWarnings(warning -> tell(warning, text)).compile(source);
      boolean file = source.origin() == SourceText.Origin.FILE;
      return new CompileOutcome(text + (file ? "N" : CodeDifference.text(code)), false);
    } catch (PySyntaxError e) {
      return new CompileOutcome(text + text(e), true);
    } catch (RuntimeException | StackOverflowError e) {
      return new CompileOutcome("our own " + e, true);
    }
  }

  private static void tell(SourceWarning warning, StringBuilder out) {
    out.append('W')
        .append(warning.category())
        .append(' ')
        .append(warning.line())
        .append(' ')
        .append(warning.message())
        .append('\n');
  }

  private static String text(PySyntaxError error) {
    String text = "E" + error.kind().pythonName() + "\n" + error.problem();
    return switch (error.kind()) {
      case SYNTAX_ERROR, INDENTATION_ERROR, TAB_ERROR ->
          text
              + ("\n" + (error.line() == PySyntaxError.NO_LINE ? "None" : error.line()))
              + ("\n" + (error.offset() == PySyntaxError.NO_OFFSET ? "None" : error.offset()))
              + ("\n" + (error.text() == null ? "None" : error.text().latin1()));
      default -> text;
    };
  }

  /** The place where this differs from another, with some of the text of both. */
  String difference(CompileOutcome other) {
    String a = text;
    String b = other.text;
    int at = 0;
    while (at < Math.min(a.length(), b.length()) && a.charAt(at) == b.charAt(at)) {
      at++;
    }
    return "wanted " + excerpt(a, at) + "\n   but " + excerpt(b, at);
  }

  private static String excerpt(String text, int at) {
    int from = text.startsWith("E") || text.startsWith("W") ? 0 : Math.max(0, at - 120);
    return text.substring(from, Math.min(text.length(), at + 120)).replace("\n", "\\n");
  }

  /** A short name for the whole text. */
  int checksum() {
    CRC32 sum = new CRC32();
    sum.update(text.getBytes(ISO_8859_1));
    return (int) sum.getValue();
  }
}
