package krait.asm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Random;
import krait.marshal.MalformedDataException;
import krait.marshal.PycFile;
import krait.testkit.Corpus;
import krait.testkit.Corpus.Golden;
import krait.version.PyVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AsmRoundTripTest {

  private static final byte[] TELLING = {
    0, 1, -1, (byte) 143, (byte) 145, 100, 't', 's', 'R', '(', 'N'
  };

  static List<Golden> files() {
    return Corpus.goldens("pyc");
  }

  @ParameterizedTest
  @MethodSource("files")
  void assemblingWhatWasPrintedGivesTheSameBytes(Golden golden) throws IOException {
    byte[] data = Files.readAllBytes(golden.file("pyc"));
    String text = AsmPrinter.print(PycFile.read(data));
    assertArrayEquals(data, Assembler.assemble(text, PyVersion.V2_5).toByteArray());
  }

  @Test
  void mutatedFilesComeThroughUnchangedToo() throws IOException {
    Random random = new Random(20091026);
    List<Golden> small =
        files().stream().filter(golden -> golden.file("pyc").toFile().length() < 1500).toList();
    int readable = 0;
    for (int round = 0; round < 4000; round++) {
      byte[] data = Files.readAllBytes(small.get(random.nextInt(small.size())).file("pyc"));
      for (int changes = random.nextInt(4); changes >= 0; changes--) {
        int at = PycFile.HEADER_SIZE + random.nextInt(data.length - PycFile.HEADER_SIZE);
        data[at] =
            random.nextBoolean()
                ? TELLING[random.nextInt(TELLING.length)]
                : data[PycFile.HEADER_SIZE + random.nextInt(data.length - PycFile.HEADER_SIZE)];
      }
      PycFile file;
      try {
        file = PycFile.read(data);
      } catch (MalformedDataException e) {
        continue;
      }
      readable++;
      AsmUnit again = Assembler.assemble(AsmPrinter.print(file), PyVersion.V2_5);
      assertEquals(file, again.file(), "round " + round);
      assertArrayEquals(file.toByteArray(), again.toByteArray());
    }
    assertEquals(true, readable > 1000, readable + " files could be read");
  }

  @Test
  void mutatedTextGivesCodeOrProblemsOnly() throws IOException {
    Random random = new Random(2718);
    List<Golden> small =
        files().stream().filter(golden -> golden.file("pyc").toFile().length() < 1500).toList();
    String alphabet = " \n.:@'\"(),#-\\0xL{[*%\u20ac";
    for (int round = 0; round < 4000; round++) {
      Golden golden = small.get(random.nextInt(small.size()));
      PycFile file = PycFile.read(Files.readAllBytes(golden.file("pyc")));
      StringBuilder text = new StringBuilder(AsmPrinter.print(file));
      for (int changes = random.nextInt(4); changes >= 0; changes--) {
        int at = random.nextInt(text.length());
        text.setCharAt(at, alphabet.charAt(random.nextInt(alphabet.length())));
      }
      try {
        Assembler.assemble(text.toString(), PyVersion.V2_5).toByteArray();
      } catch (AssemblyException e) {
        e.problems().forEach(problem -> problem.format("x.pyasm"));
      }
    }
  }
}
