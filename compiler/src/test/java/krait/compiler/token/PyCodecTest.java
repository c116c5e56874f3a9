package krait.compiler.token;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;
import krait.compiler.source.GrammarOptions;
import krait.version.PyVersion;
import org.junit.jupiter.api.Test;

/**
 * The names of CPython 2.7.18's codings stand in {@code codings-2.7.txt}, each with the coding that
 * it means and a checksum of what {@code decode} makes of each single byte.
 */
class PyCodecTest {

  private static final GrammarOptions NEWEST = GrammarOptions.of(PyVersion.V2_7);

  /** What Krait does not have, or decodes in another way; docs/fidelity.md names them. */
  private static final Set<String> OTHERS =
      Set.of(
          "cp932",
          "euc_jis_2004",
          "euc_jisx0213",
          "hz",
          "idna",
          "iso2022_jp",
          "iso2022_jp_1",
          "iso2022_jp_2",
          "iso2022_jp_2004",
          "iso2022_jp_3",
          "iso2022_jp_ext",
          "iso2022_kr",
          "raw_unicode_escape",
          "shift_jis_2004",
          "shift_jisx0213",
          "undefined",
          "unicode_escape",
          "unicode_internal",
          "utf_7",
          "utf_8_sig");

  private static List<String> goldens() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                PyCodecTest.class.getResourceAsStream("codings-2.7.txt"), US_ASCII))) {
      return lines.lines().toList();
    }
  }

  /** The characters of all bytes as the golden file counts them. */
  private static String checksum(PyCodec codec) {
    StringBuilder text = new StringBuilder();
    for (int b = 0; b < 256; b++) {
      text.append(b == 0 ? "" : ",").append(character(codec, (byte) b));
    }
    CRC32 sum = new CRC32();
    sum.update(text.toString().getBytes(US_ASCII));
    return HexFormat.of().toHexDigits((int) sum.getValue());
  }

  private static String character(PyCodec codec, byte b) {
    try {
      String text = codec.decode(new byte[] {b}, 0, 1, new Utf8Decoder(false));
      return text.length() == 1 ? Integer.toHexString(text.charAt(0)) : "?" + text.length();
    } catch (TextCodingException e) {
      return "-";
    }
  }

  @Test
  void everyNameOfASingleByteCodingIsKnownAndDecodesAsInCpython() throws IOException {
    List<String> different = new ArrayList<>();
    Set<String> others = new TreeSet<>();
    for (String golden : goldens()) {
      String[] words = golden.split(" ", -1);
      PyCodec codec = PyCodec.find(words[0], NEWEST);
      if (codec == null || !checksum(codec).equals(words[2])) {
        if (OTHERS.contains(words[1])) {
          others.add(words[1]);
        } else {
          different.add(words[0]);
        }
      }
    }
    assertEquals(List.of(), different);
    assertEquals(new TreeSet<>(OTHERS), others);
  }

  @Test
  void aTableEncodesWhatItDecodes() throws Exception {
    PyCodec codec = PyCodec.find("rot13", NEWEST);
    assertNotNull(codec);
    assertArrayEquals("cevag 1".getBytes(US_ASCII), codec.encode("print 1"));
    assertThrows(CharacterCodingException.class, () -> codec.encode("\u20ac"));
    assertArrayEquals("?n".getBytes(US_ASCII), codec.encodeReplacing("\ud83d\ude00a"));
  }

  @Test
  void aVersionKnowsTheCodingsOfItsTime() {
    for (String name : List.of("cp720", "cp858", "858")) {
      assertNotNull(PyCodec.find(name, NEWEST));
      assertNull(PyCodec.find(name, GrammarOptions.of(PyVersion.V2_6)));
    }
    assertNotNull(PyCodec.find("U32", GrammarOptions.of(PyVersion.V2_6)));
    assertNull(PyCodec.find("U32", GrammarOptions.of(PyVersion.V2_5)));
  }
}
