package krait.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import krait.code.CodeObject;
import krait.compiler.Compiler;
import krait.compiler.source.SourceText;
import krait.testkit.Corpus;
import krait.testkit.Corpus.Golden;
import krait.version.PyVersion;
import krait.vm.exec.Machine;

/**
 * Runs the {@code dis.py} and {@code opcode.py} of a Python library in Krait's machine over the
 * corpus, and compares what they list with what the built-in {@code dis} does: {@code LibraryDis
 * FOLDER [VERSION]}.
 */
public final class LibraryDis {

  private static final String PROGRAM = "list_with_library.py";

  private LibraryDis() {}

  /** Runs it; the exit status is 1 if there is a difference. */
  public static void main(String[] args) throws IOException {
    if (args.length == 0) {
      System.err.println("usage: LibraryDis FOLDER [VERSION]");
      System.exit(2);
    }
    String name = args.length > 1 ? args[1] : PyVersion.reference().toString();
    PyVersion version = PyVersion.parse(name).orElseThrow();
    List<String> arguments = new ArrayList<>(List.of(PROGRAM, args[0]));
    for (Golden golden : Corpus.goldens("pyc")) {
      if (golden.version().equals(name)) {
        arguments.add(golden.file("pyc").toString());
      }
    }
    Machine machine = new Machine(version, InputStream.nullInputStream(), System.out, System.err);
    System.exit(machine.run(program(version), arguments, ""));
  }

  private static CodeObject program(PyVersion version) throws IOException {
    try (InputStream in = LibraryDis.class.getResourceAsStream(PROGRAM)) {
      if (in == null) {
        throw new IllegalStateException("no " + PROGRAM);
      }
      return Compiler.forVersion(version).compile(SourceText.ofFile(in.readAllBytes(), PROGRAM));
    }
  }
}
