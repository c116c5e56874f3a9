package krait.conformance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import krait.code.CodeObject;
import krait.code.Const;
import krait.compiler.Compiler;
import krait.compiler.source.PySyntaxError;
import krait.compiler.source.SourceText;
import krait.marshal.MarshalReader;
import krait.version.PyVersion;

/**
 * Compiles random programs here and with a real interpreter, and compares. A program that differs
 * is made as small as possible and kept.
 *
 * <p>Arguments: the version, the path of its interpreter, the first seed, the number of programs,
 * and a folder for what is found.
 */
final class CompileCampaign {

  private static final int REPORT = 10_000;

  private final PyVersion version;
  private final PythonProcess python;
  private int errors;

  private CompileCampaign(PyVersion version, PythonProcess python) {
    this.version = version;
    this.python = python;
  }

  public static void main(String[] args) throws IOException {
    PyVersion version = PyVersion.parse(args[0]).orElseThrow();
    long first = Long.parseLong(args[2]);
    int count = Integer.parseInt(args[3]);
    Path folder = Path.of(args[4]);
    int different = 0;
    try (PythonProcess python = new PythonProcess(args[1])) {
      CompileCampaign campaign = new CompileCampaign(version, python);
      boolean newer = args[0].equals("2.7");
      for (int i = 0; i < count; i++) {
        String source = RandomProgram.of(first + i, newer);
        if (campaign.difference(source).isPresent()) {
          different++;
          campaign.keep(campaign.shrink(source), folder, first + i);
        }
        if ((i + 1) % REPORT == 0 || i + 1 == count) {
          System.out.println(
              (i + 1) + " programs, " + campaign.errors + " refused, " + different + " different");
        }
      }
    }
    System.exit(different == 0 ? 0 : 1);
  }

  private void keep(String source, Path folder, long seed) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("compile-" + version + "-" + seed + ".py"), source);
    System.out.println("seed " + seed + ": " + difference(source).orElse("") + "\n" + source);
  }

  /** What the interpreter and we say differently about a program, if anything. */
  private Optional<String> difference(String source) throws IOException {
    byte[] bytes = source.getBytes(UTF_8);
    byte[] answer = python.compile(bytes);
    boolean refused = answer.length > 0 && answer[0] == 'E';
    errors += refused ? 1 : 0;
    CodeObject code;
    try {
      code = Compiler.forVersion(version).compile(SourceText.ofString(bytes, "f.py"));
    } catch (PySyntaxError e) {
      String wanted = refused ? new String(answer, ISO_8859_1) : "code";
      return wanted.equals(text(e)) ? Optional.empty() : Optional.of(wanted + " but " + text(e));
    } catch (RuntimeException | StackOverflowError e) {
      return Optional.of("our own " + e);
    }
    if (refused) {
      return Optional.of(new String(answer, ISO_8859_1) + " but code");
    }
    Const wanted = new MarshalReader(answer, 0).readValue();
    return CodeDifference.between((CodeObject) wanted, code);
  }

  private static String text(PySyntaxError error) {
    String text = "E" + error.kind().pythonName() + "\n" + error.problem();
    if (!error.kind().pythonName().matches("SyntaxError|IndentationError|TabError")) {
      return text;
    }
    return text
        + "\n"
        + (error.line() == PySyntaxError.NO_LINE ? "None" : error.line())
        + "\n"
        + (error.offset() == PySyntaxError.NO_OFFSET ? "None" : error.offset())
        + "\n"
        + (error.text() == null ? "None" : error.text().latin1());
  }

  /** Takes away lines, then pieces of lines, as long as there is a difference. */
  private String shrink(String source) throws IOException {
    String best = source;
    boolean smaller = true;
    while (smaller) {
      smaller = false;
      for (int size = Math.max(1, best.length() / 2); size >= 1; size /= 2) {
        for (int at = 0; at + size <= best.length(); at++) {
          String candidate = best.substring(0, at) + best.substring(at + size);
          boolean cut = candidate.endsWith("\n") && difference(candidate).isPresent();
          if (cut) {
            best = candidate;
            smaller = true;
          }
        }
      }
    }
    return best;
  }
}
