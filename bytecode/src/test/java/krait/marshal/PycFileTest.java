package krait.marshal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import krait.code.ByteString;
import krait.code.CodeObject;
import krait.code.Const;
import krait.testkit.Corpus;
import krait.testkit.Corpus.Golden;
import krait.version.PyVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PycFileTest {

  static List<Golden> files() {
    return Corpus.goldens("pyc");
  }

  @Test
  void theCorpusHasAllItsFiles() {
    assertEquals(871, files().size());
  }

  @ParameterizedTest
  @MethodSource("files")
  void readingAndWritingGivesTheSameBytes(Golden golden) throws IOException {
    byte[] data = Files.readAllBytes(golden.file("pyc"));
    PycFile file = PycFile.read(data);
    assertArrayEquals(data, file.toByteArray());
    assertEquals(golden.version(), file.version().toString());
  }

  private static byte[] smallFile() throws IOException {
    return Files.readAllBytes(Corpus.root().resolve("opcodes/POP_TOP.pyc"));
  }

  @Test
  void theTimeIsKept() throws IOException {
    byte[] data = smallFile();
    data[4] = 0x78;
    data[7] = (byte) 0x92;
    PycFile file = PycFile.read(data);
    assertEquals(0x92000078, file.mtime());
    assertArrayEquals(data, file.toByteArray());
  }

  @Test
  void bytesBehindTheCodeAreKept() throws IOException {
    byte[] small = smallFile();
    byte[] data = Arrays.copyOf(small, small.length + 3);
    data[small.length] = 7;
    PycFile file = PycFile.read(data);
    assertEquals(ByteString.copyOf(new byte[] {7, 0, 0}), file.trailing());
    assertArrayEquals(data, file.toByteArray());
  }

  @Test
  void aGivenVersionGoesBeforeTheHeader() throws IOException {
    byte[] data = smallFile();
    data[0] = 1;
    PycFile file = PycFile.read(data, Optional.of(PyVersion.V2_7));
    assertEquals(PyVersion.V2_7, file.version());
    assertEquals(Optional.empty(), file.magic());
    assertArrayEquals(data, file.toByteArray());
  }

  @Test
  void theNumberOfOptionUIsKept() throws IOException {
    byte[] data = smallFile();
    data[0]++;
    PycFile file = PycFile.read(data);
    assertEquals(62162, file.magicNumber());
    assertEquals(PyVersion.V2_6, file.version());
    assertArrayEquals(data, file.toByteArray());
  }

  @Test
  void aFileIsMadeFromACodeObject() throws IOException {
    CodeObject code = PycFile.read(smallFile()).code();
    PycFile made = PycFile.of(PyVersion.V2_6, 0, code);
    assertArrayEquals(smallFile(), made.toByteArray());
    assertEquals(Const.Str.interned("<module>"), code.name());
  }
}
