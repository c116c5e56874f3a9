package krait.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import krait.code.CodeObject;
import krait.compiler.Compiler;
import krait.compiler.source.CompileMode;
import krait.compiler.source.SourceText;
import krait.marshal.PycFile;
import krait.opcode.Example;
import krait.opcode.Opcode;
import krait.opcode.OpcodeTable;
import krait.testkit.Corpus;
import krait.version.PyVersion;
import org.junit.jupiter.api.Test;

/** Every program of the corpus compiles to what its interpreter made of it. */
class CorpusCompileTest {

  /**
   * The programs whose tuples hold strings that the interpreter had interned before it saw them;
   * the file pool.txt of the corpus explains it.
   */
  private static final int PROGRAMS_WITH_STARTUP_STRINGS = 47;

  @Test
  void everyProgramIsCompiledToTheSameCodeObjects() throws IOException {
    List<String> different = new ArrayList<>();
    List<String> sameButForInterning = new ArrayList<>();
    List<Corpus.Golden> goldens = Corpus.goldens("pyc");
    for (Corpus.Golden golden : goldens) {
      byte[] wanted = golden.content("pyc").orElseThrow();
      PycFile file = PycFile.read(wanted);
      CodeObject code = compile(golden, file.version());
      if (!Arrays.equals(wanted, PycFile.of(file.version(), 0, code).toByteArray())) {
        Optional<String> difference = CodeDifference.between(file.code(), code);
        difference.ifPresent(text -> different.add(golden + ": " + text));
        if (difference.isEmpty()) {
          sameButForInterning.add(golden.toString());
        }
      }
    }
    assertEquals(List.of(), different);
    assertEquals(PROGRAMS_WITH_STARTUP_STRINGS, sameButForInterning.size());
    assertTrue(goldens.size() > 800, "only " + goldens.size() + " programs found");
  }

  private static CodeObject compile(Corpus.Golden golden, PyVersion version) throws IOException {
    byte[] text = UniversalNewlines.translate(Files.readAllBytes(golden.source()));
    String name = golden.source().getFileName().toString();
    boolean single = golden.source().getParent().endsWith("single_mode");
    return Compiler.forVersion(version)
        .withMode(single ? CompileMode.SINGLE : CompileMode.EXEC)
        .compile(SourceText.ofFileContent(text, name));
  }

  @Test
  void theExampleOfEachInstructionIsCompiledToItInEachVersionThatHasIt() {
    List<String> missing = new ArrayList<>();
    int found = 0;
    for (PyVersion version : PyVersion.supported()) {
      for (Opcode opcode : OpcodeTable.of(version).all()) {
        Example example = opcode.example();
        Optional<String> source = example.source();
        if (source.isEmpty()) {
          continue;
        }
        found++;
        CompileMode mode =
            example.mode() == Example.Mode.SINGLE ? CompileMode.SINGLE : CompileMode.EXEC;
        CodeObject code =
            Compiler.forVersion(version)
                .withMode(mode)
                .compile(future(opcode, version) + source.get(), "example.py");
        if (!CodeDifference.contains(code, OpcodeTable.of(version).code(opcode), version)) {
          missing.add(opcode + " in " + version);
        }
      }
    }
    assertEquals(List.of(), missing);
    assertTrue(found > 300, "only " + found + " examples");
  }

  /** In 2.5 a with statement must be asked for. */
  private static String future(Opcode opcode, PyVersion version) {
    boolean asked = opcode == Opcode.WITH_CLEANUP && version.equals(PyVersion.supported().get(0));
    return asked ? "from __future__ import with_statement\n" : "";
  }
}
