package krait.asm;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import krait.code.CodeObject;
import krait.marshal.PycFile;
import krait.testkit.Corpus;
import krait.testkit.Corpus.Golden;
import krait.version.PyVersion;
import org.junit.jupiter.api.Test;

class ListingAssemblerTest {

  private int codes;
  private int wholeCodes;

  @Test
  void theInstructionsOfAllListingsComeBack() throws IOException {
    List<String> different = new ArrayList<>();
    for (Golden golden : Corpus.goldens("dis")) {
      String text = new String(golden.content("dis").orElseThrow(), ISO_8859_1);
      PycFile file = PycFile.read(Files.readAllBytes(golden.file("pyc")));
      assertTrue(ListingAssembler.isListing(text), golden.toString());
      CodeObject made =
          ListingAssembler.assemble(text, Optional.of(file.version())).unit().file().code();
      if (!agree(file.code(), made)) {
        different.add(golden.toString());
      }
    }
    // In these an inner code object is a constant that nothing loads, so the text does not tell it.
    assertTrue(different.size() <= 3, different.toString());
    assertTrue(codes > 11_900 && wholeCodes > codes / 4, wholeCodes + " of " + codes);
  }

  private boolean agree(CodeObject expected, CodeObject made) {
    codes++;
    wholeCodes += expected.equals(made) ? 1 : 0;
    boolean same =
        expected.code().equals(made.code())
            && expected.cellvars().equals(made.cellvars())
            && expected.freevars().equals(made.freevars())
            && expected.name().equals(made.name())
            && expected.nested().size() == made.nested().size();
    for (int i = 0; same && i < expected.nested().size(); i++) {
      same = agree(expected.nested().get(i), made.nested().get(i));
    }
    return same;
  }

  @Test
  void theVersionIsTheLikeliestThatHasTheInstructions() {
    String row = "  1           0 POP_JUMP_IF_FALSE        6\n";
    ListingAssembler.Result result = ListingAssembler.assemble(row, Optional.empty());
    assertEquals(PyVersion.V2_7, result.unit().file().version());
    assertEquals("the instructions are those of Python 2.7", result.assumptions().get(0));
  }

  @Test
  void faultsOfAListingHaveTheirPlaces() {
    AssemblyException e =
        assertThrows(
            AssemblyException.class,
            () ->
                ListingAssembler.assemble(
                    """
                      1           0 LOAD_CONST               0 (1 1)
                                  4 POP_TOPP
                                  5 POP_TOP x
                    """,
                    Optional.of(PyVersion.V2_6)));
    assertEquals("3:25 expected an operand, not 'x'", describe(e.problems().get(0)));
    AssemblyException later =
        assertThrows(
            AssemblyException.class,
            () ->
                ListingAssembler.assemble(
                    """
                      1           0 LOAD_CONST               0 (1 1)
                                  3 POP_TOPP
                                  5 POP_TOP
                    """,
                    Optional.of(PyVersion.V2_6)));
    assertEquals(
        List.of(
            "1:47 expected the end of the constant",
            "2:17 no instruction 'POP_TOPP'; did you mean 'POP_TOP'?",
            "3:17 offset 5 where 3 follows"),
        later.problems().stream().map(ListingAssemblerTest::describe).toList());
  }

  private static String describe(AsmProblem problem) {
    return problem.line() + ":" + problem.column() + " " + problem.message();
  }

  @Test
  void assemblyTextIsNoListing() {
    assertFalse(ListingAssembler.isListing(".python 2.6\nNOP\n"));
    assertFalse(ListingAssembler.isListing("# a comment\n    NOP\n"));
    assertFalse(ListingAssembler.isListing(""));
  }
}
