package krait.dis;

import static krait.version.PyVersion.V2_5;
import static krait.version.PyVersion.V2_6;
import static krait.version.PyVersion.V2_7;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import krait.code.CodeObject;
import krait.marshal.PycFile;
import krait.testkit.Corpus;
import krait.version.PyVersion;
import org.junit.jupiter.api.Test;

class VersionFitTest {

  @Test
  void theTrueVersionOfEveryGoldenFileFits() {
    List<String> wrong = new ArrayList<>();
    List<String> misread = new ArrayList<>();
    for (Corpus.Golden golden : Corpus.goldens("pyc")) {
      PycFile file = PycFile.read(golden.content("pyc").orElseThrow());
      VersionFit fit = VersionFit.of(file.code());
      if (!fit.fitting().contains(file.version())) {
        wrong.add(golden + " fits " + fit);
      }
      if (!list(fit.likeliest(), file.code()).equals(list(file.version(), file.code()))) {
        misread.add(golden + " listed as " + fit.likeliest());
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(misread.size() <= 30, misread.size() + ": " + misread);
  }

  private static String list(PyVersion version, CodeObject code) {
    ByteSink out = new ByteSink();
    Disassembler disassembler = new Disassembler(version);
    for (CodeTree.Node node : CodeTree.walk(code, Integer.MAX_VALUE)) {
      disassembler.disassemble(node.code(), out);
    }
    return out.toString();
  }

  @Test
  void codeOfNoVersionGoesToTheOneWithTheFewestOddities() {
    VersionFit fit = VersionFit.of(Codes.code(7, 114, 0, 0));
    assertEquals(List.of(), fit.fitting());
    assertEquals(V2_7, fit.likeliest());
    List<PyVersion> all = List.of(V2_5, V2_6, V2_7);
    assertEquals(new VersionFit(all, V2_7), VersionFit.of(Codes.code(100, 0, 0, 83)));
  }
}
