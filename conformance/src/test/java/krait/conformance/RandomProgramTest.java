package krait.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import krait.compiler.Compiler;
import krait.compiler.source.GrammarOptions;
import krait.compiler.source.PySyntaxError;
import krait.version.PyVersion;
import org.junit.jupiter.api.Test;

/** The short form of {@link CompileCampaign}, without an interpreter to compare with. */
class RandomProgramTest {

  private static final int PROGRAMS = 300;

  @Test
  void aRandomProgramIsCompiledOrRefusedInEachVersion() {
    int compiled = 0;
    for (PyVersion version : PyVersion.supported()) {
      for (int seed = 0; seed < PROGRAMS; seed++) {
        try {
          Compiler.forVersion(version)
              .compile(RandomProgram.of(seed, GrammarOptions.of(version)), "f.py");
          compiled++;
        } catch (PySyntaxError e) {
          assertTrue(e.line() != 0, e.problem());
        }
      }
    }
    assertTrue(compiled > PROGRAMS, "only " + compiled + " were compiled");
  }

  @Test
  void theSameSeedGivesTheSameProgram() {
    GrammarOptions grammar = GrammarOptions.of(PyVersion.reference());
    assertEquals(RandomProgram.of(7, grammar), RandomProgram.of(7, grammar));
  }
}
