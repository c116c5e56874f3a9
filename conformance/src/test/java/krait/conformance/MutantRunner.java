package krait.conformance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import krait.marshal.PycFile;

/** A real interpreter that executes modules one by one, each in a process of its own. */
final class MutantRunner implements AutoCloseable {
  private static final String SCRIPT = "conformance/src/test/python/run_mutants.py";

  private final Process process;
  private final DataOutputStream requests;
  private final BufferedReader answers;

  /**
   * Starts an interpreter in an empty folder.
   *
   * @param python the interpreter's path
   * @param root the project's folder
   */
  MutantRunner(String python, Path root) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(python, "-E", "-S", "-B", root.resolve(SCRIPT).toString());
    builder.directory(Files.createTempDirectory("mutants").toFile());
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    process = builder.start();
    requests = new DataOutputStream(process.getOutputStream());
    answers = new BufferedReader(new InputStreamReader(process.getInputStream(), ISO_8859_1));
  }

  /** How a module ends: "ok", "raised NAME", "crashed SIGNAL" or "timeout". */
  String run(PycFile module) throws IOException {
    return ask('r', module).get(0);
  }

  /** How a module ends, and the code objects that it executes, as "name:line". */
  List<String> trace(PycFile module) throws IOException {
    return ask('t', module);
  }

  private List<String> ask(char mode, PycFile module) throws IOException {
    byte[] data = module.toByteArray();
    requests.writeByte(mode);
    requests.writeInt(Integer.reverseBytes(data.length));
    requests.write(data);
    requests.flush();
    String answer = answers.readLine();
    if (answer == null) {
      throw new IOException("the interpreter has ended");
    }
    return List.of(answer.split("\t", -1));
  }

  @Override
  public void close() throws IOException {
    requests.close();
    process.destroy();
  }
}
