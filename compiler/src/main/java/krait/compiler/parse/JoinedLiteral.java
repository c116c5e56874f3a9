package krait.compiler.parse;

import krait.code.ByteString;
import krait.code.Const;
import krait.compiler.token.TextCodingException;
import org.jspecify.annotations.Nullable;

/** The value of literals one after the other: a str, or a unicode if any of them is one. */
final class JoinedLiteral {

  private final StringLiterals literals;
  private Const.@Nullable Str single;
  private @Nullable ByteBuilder bytes;
  private @Nullable StringBuilder text;
  private int length;

  /** One literal. */
  JoinedLiteral(StringLiterals literals, Const first) {
    this.literals = literals;
    if (first instanceof Const.Unicode unicode) {
      text = new StringBuilder(unicode.value());
      length = unicode.value().length();
    } else {
      addBytes((Const.Str) first);
    }
  }

  /** Adds a literal. */
  void add(Const value) throws TextCodingException {
    if (text == null && value instanceof Const.Str string) {
      addBytes(string);
    } else {
      addText(value);
    }
  }

  /** An empty str leaves the other as the object that it is. */
  private void addBytes(Const.Str value) {
    ByteString added = value.value();
    if (length == 0) {
      single = value;
    } else if (!added.isEmpty()) {
      ByteBuilder all = bytes;
      if (all == null) {
        all = new ByteBuilder(2 * (length + added.length()));
        append(all, single);
        bytes = all;
      }
      append(all, value);
    }
    length += added.length();
  }

  private static void append(ByteBuilder all, Const.@Nullable Str value) {
    if (value != null) {
      byte[] added = value.value().toByteArray();
      all.append(added, 0, added.length);
    }
  }

  private void addText(Const value) throws TextCodingException {
    StringBuilder all = text;
    if (all == null) {
      all = new StringBuilder(ascii(strValue().value()));
      text = all;
    }
    all.append(
        value instanceof Const.Unicode unicode
            ? unicode.value()
            : ascii(((Const.Str) value).value()));
    length = all.length();
  }

  private static String ascii(ByteString bytes) throws TextCodingException {
    for (int i = 0; i < bytes.length(); i++) {
      if (bytes.at(i) >= 0x80) {
        throw TextCodingException.undecodable(
            "ascii", bytes.at(i), i, i + 1, "ordinal not in range(128)");
      }
    }
    return bytes.latin1();
  }

  private Const.Str strValue() {
    ByteBuilder all = bytes;
    if (all != null) {
      return new Const.Str(all.toByteString(), false);
    }
    return single == null ? Const.Str.interned("") : single;
  }

  /** The value of all that was added. */
  Const value() {
    StringBuilder all = text;
    return all == null ? strValue() : literals.joined(all.toString());
  }
}
