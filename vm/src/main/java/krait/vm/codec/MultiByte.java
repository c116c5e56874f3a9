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

  String encode(PyUnicode text, String errors) {
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
      in.position(state.at);
      CoderResult result = decoder.decode(in, out, true);
      state.out.append(out.flip());
      out.clear();
      state.at = in.position();
      if (result.isError()) {
        boolean atEnd = state.left() == result.length() && result.isMalformed();
        state.problem(
            state.at, state.at + result.length(), atEnd ? "incomplete multibyte sequence" : REASON);
        decoder.reset();
      }
    }
  }
}
