package krait.conformance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import krait.code.CodeObject;
import krait.compiler.Compiler;
import krait.compiler.source.SourceText;
import krait.testkit.Corpus;
import krait.version.PyVersion;
import krait.vm.exec.Machine;

/**
 * Compares what random expressions about numbers and texts give in a real interpreter and here.
 *
 * <p>An interpreter that dies ends its batch: 2.6.4 does so on {@code int(bytearray())}.
 *
 * <p>Addresses are left out; an order of objects by their addresses is none.
 */
public final class ExpressionResults {

  private static final int BATCH = 2000;
  private static final int SHOWN = 40;
  private static final Path EVALUATOR =
      Corpus.root().resolveSibling("vm/src/test/resources/krait/vm/expressions/evaluate.py");

  private final PyVersion version;
  private final String python;
  private final Path folder;
  private int different;

  private ExpressionResults(String python, PyVersion version) throws IOException {
    this.python = python;
    this.version = version;
    this.folder = Files.createTempDirectory("expressions");
  }

  /** Takes the interpreter, its version, how many expressions, and a seed. */
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length != 4) {
      System.err.println("usage: ExpressionResults PYTHON VERSION COUNT SEED");
      System.exit(2);
    }
    int count = Integer.parseInt(args[2]);
    ExpressionResults results =
        new ExpressionResults(args[0], PyVersion.parse(args[1]).orElseThrow());
    TextExpressions expressions = new TextExpressions(Long.parseLong(args[3]));
    for (int done = 0; done < count; done += BATCH) {
      results.compare(expressions, Math.min(BATCH, count - done));
    }
    System.out.println(count + " expressions, " + results.different + " different");
    System.exit(results.different == 0 ? 0 : 1);
  }

  private void compare(TextExpressions expressions, int count)
      throws IOException, InterruptedException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines.append(expressions.next()).append('\n');
    }
    Path file = folder.resolve("lines.txt");
    Files.writeString(file, lines, ISO_8859_1);
    String[] wanted = shown(byPython(file));
    String[] given = shown(byKrait(file));
    int common = wanted.length;
    if (wanted.length < given.length) {
      // The last line that came from an interpreter that died may lack its end.
      common = Math.max(wanted.length - 1, 0);
      System.out.println("the interpreter ended at or behind   " + given[common]);
    }
    for (int i = 0; i < common; i++) {
      String line = i < given.length ? given[i] : "nothing";
      if (!wanted[i].equals(line) && different++ < SHOWN) {
        System.out.println(line + "\n   not   " + wanted[i]);
      }
    }
  }

  private static String[] shown(String output) {
    return output.replaceAll("0x7f[0-9a-f]+", "ADDRESS").split("\n", -1);
  }

  private String byPython(Path file) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(python, EVALUATOR.toString(), file.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), ISO_8859_1);
    process.waitFor();
    return output;
  }

  private String byKrait(Path file) throws IOException {
    CodeObject code =
        Compiler.forVersion(version)
            .compile(SourceText.ofFile(Files.readAllBytes(EVALUATOR), "evaluate.py"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Machine machine =
        new Machine(version, InputStream.nullInputStream(), out, new ByteArrayOutputStream());
    machine.run(code, List.of("evaluate.py", file.toString()), "");
    return out.toString(ISO_8859_1);
  }
}
