package krait.compiler.parse;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import krait.code.ByteString;
import krait.compiler.ast.AstDump;
import krait.compiler.source.CompileMode;
import krait.compiler.source.GrammarOptions;
import krait.compiler.source.ParserFlags;
import krait.compiler.source.PySyntaxError;
import krait.compiler.source.SourceText;
import krait.compiler.source.TabCheck;
import krait.version.PyVersion;

/** The golden programs beside this class and the form of the answers to them. */
final class Goldens {

  private static final ParserFlags NO_DEDENT =
      new ParserFlags(false, false, false, true, TabCheck.NONE);

  private Goldens() {}

  static List<String> lines(String name) {
    try (InputStream in = Goldens.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no golden file " + name);
      }
      return new BufferedReader(new InputStreamReader(in, ISO_8859_1)).lines().toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static GrammarOptions grammar(String version) {
    return GrammarOptions.of(PyVersion.parse(version).orElseThrow());
  }

  /** The bytes that a line stands for. */
  static byte[] unescape(String line) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c != '\\') {
        out.write(c);
        continue;
      }
      c = line.charAt(++i);
      if (c == 'n') {
        out.write('\n');
      } else if (c == 'x') {
        out.write(Integer.parseInt(line.substring(i + 1, i + 3), 16));
        i += 2;
      } else {
        out.write(c);
      }
    }
    return out.toByteArray();
  }

  /** Krait's answer to a program, in the form of the golden answers. */
  static String answer(char kind, byte[] program, String version) {
    GrammarOptions options = grammar(version);
    SourceText source = SourceText.ofString(program, "<no such file>");
    CompileMode mode =
        kind == 'e' ? CompileMode.EVAL : kind == 's' ? CompileMode.SINGLE : CompileMode.EXEC;
    try {
      ParserFlags flags = kind == 'd' ? NO_DEDENT : ParserFlags.NONE;
      ParseResult result = Parser.parse(source, mode, options, flags);
      return "OK " + md5(AstDump.dump(result.tree(), options, true, true));
    } catch (PySyntaxError e) {
      return "ERR " + describe(e);
    }
  }

  private static String describe(PySyntaxError e) {
    String head = e.kind().pythonName() + "|" + e.problem();
    if (e.line() == PySyntaxError.NO_LINE) {
      return head;
    }
    String offset = e.offset() == PySyntaxError.NO_OFFSET ? "None" : "" + e.offset();
    ByteString text = e.text();
    return head + "|" + e.line() + "|" + offset + "|" + (text == null ? "None" : quoted(text));
  }

  private static String quoted(ByteString text) {
    StringBuilder out = new StringBuilder("s'");
    for (int i = 0; i < text.length(); i++) {
      int c = text.at(i);
      if (c >= 32 && c < 127 && c != '\'' && c != '\\') {
        out.append((char) c);
      } else {
        out.append("\\x").append(Character.forDigit(c >> 4, 16));
        out.append(Character.forDigit(c & 15, 16));
      }
    }
    return out.append('\'').toString();
  }

  private static String md5(String text) {
    try {
      byte[] sum = MessageDigest.getInstance("MD5").digest(text.getBytes(ISO_8859_1));
      String digits = new BigInteger(1, sum).toString(16);
      return "0".repeat(32 - digits.length()) + digits;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
