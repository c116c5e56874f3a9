package krait.vm.modules.io;

import krait.vm.codec.Codecs;
import krait.vm.codec.Decoding;
import krait.vm.codec.Utf8;
import krait.vm.object.PyStr;

/** Decodes UTF-8, ASCII or Latin-1. */
final class UsualDecoder extends StreamDecoder {

  private final UsualEncoding encoding;
  private final String errors;
  private String pending = "";

  UsualDecoder(UsualEncoding encoding, String errors) {
    this.encoding = encoding;
    this.errors = errors;
  }

  @Override
  String decode(String bytes, boolean last) {
    String all = pending.isEmpty() ? bytes : pending.concat(bytes);
    if (encoding == UsualEncoding.LATIN_1 || UsualEncoding.isAscii(all)) {
      pending = "";
      return all;
    }
    PyStr input = PyStr.of(all);
    if (encoding == UsualEncoding.ASCII) {
      return Codecs.decode(input, "ascii", errors).toString();
    }
    Decoding decoding = new Decoding("utf8", input, errors, last);
    String text = decoding.decodedBy(Utf8::decode).text();
    pending = all.substring(decoding.used());
    return text;
  }

  @Override
  State state() {
    return new State(pending, 0);
  }

  @Override
  void setState(State state) {
    pending = state.pending();
  }

  @Override
  void reset() {
    pending = "";
  }
}
