package krait.compiler.token;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static krait.version.PyVersion.V2_6;
import static krait.version.PyVersion.V2_7;
import static org.junit.jupiter.api.Assertions.assertEquals;

import krait.compiler.Compiler;
import krait.compiler.source.PySyntaxError;
import krait.compiler.source.SourceText;
import krait.version.PyVersion;
import org.junit.jupiter.api.Test;

/** Coding declarations that CPython 2.6.4 and 2.7.18 refuse; the expected values are theirs. */
class SourceDecoderTest {

  private static final String BOM = "\u00ef\u00bb\u00bf";

  /** The message and the line, or "compiles". */
  private static String file(PyVersion version, String source) {
    return outcome(version, SourceText.ofFile(source.getBytes(ISO_8859_1), "f.py"));
  }

  private static String text(PyVersion version, String source) {
    return outcome(version, SourceText.ofString(source.getBytes(ISO_8859_1), "f.py"));
  }

  private static String outcome(PyVersion version, SourceText source) {
    try {
      Compiler.forVersion(version).compile(source);
      return "compiles";
    } catch (PySyntaxError e) {
      return e.problem() + " " + e.line() + " " + e.offset() + " " + e.text();
    }
  }

  @Test
  void anUnknownCodingOfAFileIsToldWithItsLine() {
    assertEquals("encoding problem: t 1 0 null", file(V2_7, "#coding:t\n"));
    assertEquals("encoding problem: t 2 0 null", file(V2_7, "#\n#coding:t\na\n"));
    assertEquals("encoding problem: with BOM 2 0 null", file(V2_6, "#\n#coding:t\na\n"));
    assertEquals("unknown encoding: t 0 0 null", text(V2_7, "#\n#coding:t\na\n"));
  }

  @Test
  void aCodingThatContradictsAByteOrderMarkIsToldWithItsLineInAFile() {
    assertEquals("encoding problem: t with BOM 1 0 null", file(V2_7, BOM + "#coding:t\n"));
    assertEquals("encoding problem: t with BOM 2 0 null", file(V2_7, BOM + "\n#coding:t\na\n"));
    assertEquals("encoding problem: utf-8 2 0 null", file(V2_6, BOM + "\n#coding:t\n"));
    assertEquals("encoding problem: t with BOM 0 0 null", text(V2_7, BOM + "\n#coding:t\n"));
  }

  @Test
  void aCodecOfBytesFailsOnTheLineThatItIsToRead() {
    String problem = "codec did not return a unicode object ";
    assertEquals(problem + "2 0 null", file(V2_7, "#coding:string-escape\na=1\n"));
    assertEquals(problem + "1 0 null", file(V2_7, "#coding:string-escape"));
    assertEquals(problem + "3 0 null", file(V2_7, "#\n#coding:quopri\n"));
    assertEquals(problem + "2 0 null", file(V2_7, "#\n#coding:string-escape"));
    assertEquals(
        "bad argument type for built-in operation 3 0 null",
        file(V2_6, "#\n#coding:string-escape\n\n"));
    assertEquals(
        "decoder did not return an unicode object (type=str) 0 0 null",
        text(V2_7, "#coding:string-escape\na=1\n"));
  }

  @Test
  void codingsThatJavaLacksAreDecoded() {
    assertEquals("compiles", file(V2_7, "#coding:rot13\ncevag 1\n"));
    assertEquals("compiles", text(V2_6, "#coding:ptcp154\na='\u00e9'\n"));
    assertEquals("compiles", text(V2_7, "#coding:cp720\na='\u00e9'\n"));
    assertEquals("unknown encoding: cp720 0 0 null", text(V2_6, "#coding:cp720\na='\u00e9'\n"));
  }

  @Test
  void aByteWithoutMeaningIsNoticedWhereCpythonsReaderOfLinesNoticesIt() {
    String late = "#coding:ascii\n" + "a = 1\n".repeat(40) + "b = \"\u00e9\"\n";
    String ascii = "'ascii' codec can't decode byte 0xe9 in position ";
    assertEquals(ascii + "0: ordinal not in range(128) 35 0 null", file(V2_7, late));
    assertEquals(ascii + "0: ordinal not in range(128) 37 0 null", file(V2_6, late));
    String utf = "'utf8' codec can't decode byte 0xfe in position 1: ";
    String twoLines = "#coding:ascii\na\n\nb\u00e9";
    assertEquals(ascii + "0: ordinal not in range(128) 2 0 null", file(V2_7, twoLines));
    assertEquals(
        "'charmap' codec can't decode byte 0x81 in position 130: character maps to <undefined> 2 0 null",
        file(V2_7, "#coding:cp1252\n# " + "x".repeat(200) + "\u0081\n"));
    assertEquals(utf + "invalid start byte 3 0 null", file(V2_7, "#\n#coding:utf\n\n\u00fe\n"));
    assertEquals(utf + "unexpected code byte 3 0 null", file(V2_6, "#\n#coding:utf\n\n\u00fe\n"));
    assertEquals(
        "'utf8' codec can't decode bytes in position 3-4: invalid continuation byte 2 0 null",
        file(V2_7, "#coding:utf\n" + "#".repeat(70) + "\u00e2\u0082\u00ac\u00e2\u0082\n"));
    assertEquals(
        "'gbk' codec can't decode bytes in position 1-2: illegal multibyte sequence 3 0 null",
        file(V2_7, "#coding:gbk\na\n#\u00ff\u00ff\n"));
  }
}
