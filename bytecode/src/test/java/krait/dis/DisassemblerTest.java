package krait.dis;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static krait.version.PyVersion.V2_6;
import static krait.version.PyVersion.V2_7;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import krait.code.ByteString;
import krait.code.CodeObject;
import krait.code.Const;
import krait.version.PyVersion;
import org.junit.jupiter.api.Test;

/** Listings of code that no compiler makes; what CPython prints for it was taken down from it. */
@SuppressWarnings("StringConcatToTextBlock") // Blanks at the ends of lines are to be seen.
class DisassemblerTest {

  private static String list(PyVersion version, CodeObject code, int lasti) {
    ByteSink out = new ByteSink();
    new Disassembler(version).disassemble(code, lasti, out);
    return out.toString();
  }

  private static String list(CodeObject code) {
    return list(V2_6, code, Disassembler.NO_LASTI);
  }

  @Test
  void anOperandBehindExtendedArgIsALong() {
    assertEquals(
        "  1           0 EXTENDED_ARG             1\n"
            + "              3 JUMP_FORWARD         65539L (to 65545L)\n"
            + "              6 POP_TOP             \n",
        list(Codes.code(143, 1, 0, 110, 3, 0, 1)));
    assertEquals(
        "  1           0 EXTENDED_ARG             0\n"
            + "              3 LOAD_CONST              0L (None)\n"
            + "              6 RETURN_VALUE        \n",
        list(Codes.code(143, 0, 0, 100, 0, 0, 83)));
  }

  @Test
  void anInstructionWithoutOperandDoesNotEndAnExtension() {
    assertEquals(
        "  1           0 EXTENDED_ARG             1\n"
            + "              3 POP_TOP             \n"
            + "              4 JUMP_FORWARD         65539L (to 65546L)\n",
        list(Codes.code(143, 1, 0, 1, 110, 3, 0)));
  }

  @Test
  void aChainOfExtensionsGrowsAsInPython() {
    assertEquals(
        "  1           0 EXTENDED_ARG             1\n"
            + "              3 EXTENDED_ARG         65538L\n"
            + "              6 EXTENDED_ARG         4295098371L\n"
            + "              9 JUMP_ABSOLUTE        281483566841860L\n",
        list(Codes.code(143, 1, 0, 143, 2, 0, 143, 3, 0, 113, 4, 0)));
  }

  @Test
  void aNumberWithoutInstructionIsShownWithItsOperand() {
    assertEquals(
        "  1           0 <7>                 \n"
            + "    -->       1 <200>                  513\n"
            + "              4 RETURN_VALUE        \n",
        list(V2_6, Codes.code(7, 200, 1, 2, 83), 1));
  }

  @Test
  void linesMayBeNegativeAndWide() {
    assertEquals(
        """
         -7           0 POP_TOP            \s

         -6           1 POP_TOP            \s

         -1           2 POP_TOP            \s

          1           3 POP_TOP            \s
                      4 POP_TOP            \s
                      5 POP_TOP            \s
        """,
        list(Codes.withLines("\1\1\1\0\0\5\1\2\2\0", -7, 1, 1, 1, 1, 1, 1)));
    assertEquals(
        "100000           0 NOP                 \n"
            + "              1 NOP                 \n"
            + "              2 NOP                 \n",
        list(Codes.withLines("\1\0\1\0\5", 100000, 9, 9, 9)));
  }

  @Test
  void aLineThatStartsWithinAnInstructionIsNotShown() {
    assertEquals(
        "  1           0 JUMP_ABSOLUTE            1\n\n"
            + "  3     >>    3 JUMP_ABSOLUTE            5\n"
            + "              6 JUMP_ABSOLUTE            3\n",
        list(Codes.withLines("\1\1\2\1", 1, 113, 1, 0, 113, 5, 0, 113, 3, 0)));
  }

  @Test
  void offsetsOfFiveDigitsMoveWhatFollows() {
    int[] code = new int[10_003];
    Arrays.fill(code, 9);
    code[10_000] = 100;
    code[10_001] = 0;
    code[10_002] = 0;
    String listing = list(Codes.code(code));
    assertTrue(
        listing.endsWith(
            "           9999 NOP                 \n"
                + "           10000 LOAD_CONST               0 (None)\n"),
        listing.substring(listing.length() - 200));
  }

  @Test
  void anOperandOutsideItsTableIsListedAsSuch() {
    assertEquals(
        "  1           0 LOAD_CONST               7 (constant 7 of 1)\n"
            + "              3 LOAD_NAME                0 (name 0 of 0)\n"
            + "              6 LOAD_FAST              513 (local variable 513 of 0)\n"
            + "              9 COMPARE_OP              12 (comparison 12 of 12)\n"
            + "             12 LOAD_DEREF               1 (cell or free variable 1 of 0)\n"
            + "             15 EXTENDED_ARG         32768\n"
            + "             18 LOAD_CONST           2147483648L (constant of 1)\n",
        list(
            Codes.code(
                100, 7, 0, 101, 0, 0, 124, 1, 2, 106, 12, 0, 136, 1, 0, 143, 0, 128, 100, 0, 0)));
  }

  @Test
  void anOperandThatTheEndCutsOffIsListedAsSuch() {
    assertEquals("  1           0 JUMP_FORWARD             0 (cut off)\n", list(Codes.code(110)));
    assertEquals(
        "  1           0 EXTENDED_ARG             1\n"
            + "              3 LOAD_CONST           65541L (cut off)\n",
        list(Codes.code(143, 1, 0, 100, 5)));
    assertEquals("", list(Codes.code()));
  }

  @Test
  void eachVersionHasItsOwnNumbers() {
    assertEquals(
        "  1           0 POP_JUMP_IF_FALSE        3\n"
            + "        >>    3 SET_ADD                  2\n",
        list(V2_7, Codes.code(114, 3, 0, 146, 2, 0), -1));
  }

  @Test
  void aLongChainOfExtensionsIsListedInLinearTime() {
    int count = 400_000;
    byte[] code = new byte[3 * count];
    for (int i = 0; i < code.length; i += 3) {
      code[i] = (byte) 143;
      code[i + 1] = 1;
    }
    CodeObject chain = Codes.code();
    chain = withCode(chain, code);
    String end = end(chain);
    assertEquals("        1199997 EXTENDED_ARG         <huge>\n", end.substring(end.length() - 44));
  }

  private static CodeObject withCode(CodeObject like, byte[] code) {
    return new CodeObject(
        0,
        0,
        1,
        0,
        new Const.Str(ByteString.copyOf(code), false),
        like.consts(),
        like.names(),
        List.of(),
        List.of(),
        List.of(),
        like.filename(),
        like.name(),
        1,
        like.lnotab());
  }

  /** The last bytes of a listing that is too large to be kept. */
  private static String end(CodeObject code) {
    Tail tail = new Tail();
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          ByteSink out = new ByteSink(tail);
          new Disassembler(V2_6).disassemble(code, out);
          out.flush();
        });
    return new String(tail.last, ISO_8859_1);
  }

  private static final class Tail extends OutputStream {
    private byte[] last = {};

    @Override
    public void write(int b) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      last = Arrays.copyOfRange(bytes, offset + Math.max(length - 400, 0), offset + length);
    }
  }

  /** Code that loads the first constant and name again and again. */
  private static byte[] loads(int opcode, int count) {
    byte[] code = new byte[3 * count];
    for (int i = 0; i < code.length; i += 3) {
      code[i] = (byte) opcode;
    }
    return code;
  }

  @Test
  void aLongConstantThatIsShownAgainAndAgainIsCutInTheEnd() {
    byte[] text = new byte[1 << 20];
    Arrays.fill(text, (byte) 'x');
    Const.Str string = new Const.Str(ByteString.copyOf(text), false);
    CodeObject code = withCode(Codes.withConsts(List.of(string), 83), loads(100, 100_000));
    assertTrue(
        end(code).endsWith("LOAD_CONST               0 ('" + "x".repeat(255) + "...)\n"),
        end(code));
    CodeObject names = withCode(Codes.withNames(List.of(string), 83), loads(101, 100_000));
    assertTrue(end(names).endsWith("LOAD_NAME                0 (" + "x".repeat(256) + "...)\n"));
  }

  @Test
  void aTupleOfReferencesToOneLongStringIsCut() {
    byte[] text = new byte[1 << 20];
    Const.Str string = new Const.Str(ByteString.copyOf(text), true);
    Const tuple = new Const.Tuple(Collections.nCopies(1 << 20, string));
    CodeObject code = withCode(Codes.withConsts(List.of(tuple), 83), loads(100, 1000));
    assertTrue(end(code).endsWith("\\x00...)\n") || end(code).endsWith("\\x...)\n"), end(code));
  }

  @Test
  void aHugeLongIsListedQuickly() {
    Const huge = new Const.LongInt(BigInteger.ONE.shiftLeft(40_000_000).negate());
    CodeObject code = withCode(Codes.withConsts(List.of(huge), 83), loads(100, 20_000));
    assertTrue(end(code).endsWith("(-0x1" + "0".repeat(252) + "...)\n"), end(code));
    Const large = new Const.LongInt(BigInteger.ONE.shiftLeft(ConstRepr.MAX_DECIMAL_BITS - 1));
    CodeObject many = withCode(Codes.withConsts(List.of(large), 83), loads(100, 100_000));
    assertTrue(end(many).endsWith("...)\n"), end(many));
  }

  @Test
  void valuesNestedTwoThousandDeepAreListed() {
    Const value = Const.NONE;
    for (int i = 0; i < 2000; i++) {
      value = new Const.Tuple(List.of(value));
    }
    assertEquals(
        "  1           0 LOAD_CONST               0 ("
            + "(".repeat(2000)
            + "None"
            + ",)".repeat(2000)
            + ")\n",
        list(Codes.withConsts(List.of(value), 100, 0, 0)));
  }
}
