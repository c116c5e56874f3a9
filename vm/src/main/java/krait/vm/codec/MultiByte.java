package krait.vm.codec;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import krait.vm.object.PyStr;
import krait.vm.object.PyUnicode;

/** The encodings of East Asia, by the charsets of Java. */
final class MultiByte {

  private static final String REASON = "illegal multibyte sequence";

  private static final int CHUNK = 1024;

  private final String name;
  private final Charset charset;

  MultiByte(String name, Charset charset) {
    this.name = name;
    this.charset = charset;
  }

  private boolean hasEscapes() {
    return name.startsWith("iso2022");
  }

  String encode(PyUnicode text, String errors) {
    if (hasEscapes()) {
      Iso2022 table = new Iso2022(charset);
      String bytes = new Encoding(name, text, errors, REASON, table).oneByOne().encode();
      return bytes + table.end();
    }
    CharsetEncoder encoder = charset.newEncoder();
    return new Encoding(
            name,
            text,
            errors,
            REASON,
            (out, c) -> {
              try {
                ByteBuffer bytes = encoder.encode(CharBuffer.wrap(Character.toString(c)));
                out.append(StandardCharsets.ISO_8859_1.decode(bytes));
                return true;
              } catch (CharacterCodingException e) {
                return false;
              }
            })
        .oneByOne()
        .encode();
  }

  PyUnicode decode(PyStr input, String errors) {
    return new Decoding(name, input, errors, true).decodedBy(this::decode);
  }

  private void decode(Decoding state) {
    ByteBuffer in = ByteBuffer.wrap(state.bytes.getBytes(StandardCharsets.ISO_8859_1));
    CharBuffer out = CharBuffer.allocate(CHUNK);
    CharsetDecoder decoder = charset.newDecoder();
    while (state.left() > 0) {
      in.clear().position(state.at);
      in.limit(hasEscapes() ? sevenBits(state) : state.bytes.length());
      CoderResult result = decoder.decode(in, out, true);
      state.out.append(out.flip());
      out.clear();
      state.at = in.position();
      if (state.at == in.limit() && state.left() > 0) {
        state.problem(state.at, state.at + 1, REASON);
        decoder.reset();
      } else if (result.isError()) {
        problem(state, result);
        decoder.reset();
      }
    }
  }

  /** Where the first byte lies that no encoding with escape sequences has. */
  private static int sevenBits(Decoding state) {
    int end = state.at;
    while (end < state.bytes.length() && state.bytes.charAt(end) < 0x80) {
      end++;
    }
    return end;
  }

  /** What the JDK refuses is one byte where CPython refuses a character of two or four. */
  private void problem(Decoding state, CoderResult result) {
    int wanted = result.length();
    if (!hasEscapes() && state.bytes.charAt(state.at) >= 0x80) {
      wanted = isLong(state) ? 4 : Math.max(wanted, 2);
    }
    boolean complete = state.left() >= wanted && !(hasEscapes() && state.left() == wanted);
    state.problem(
        state.at,
        state.at + Math.min(wanted, state.left()),
        complete ? REASON : "incomplete multibyte sequence");
  }

  private boolean isLong(Decoding state) {
    if (!name.equals("gb18030") || state.left() < 2) {
      return false;
    }
    char second = state.bytes.charAt(state.at + 1);
    return second >= '0' && second <= '9';
  }
}
