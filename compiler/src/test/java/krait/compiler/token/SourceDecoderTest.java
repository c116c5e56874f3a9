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
}
