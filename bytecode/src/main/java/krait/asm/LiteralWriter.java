package krait.asm;

import java.math.BigInteger;
import java.util.List;
import java.util.function.Consumer;
import krait.code.ByteString;
import krait.code.CodeObject;
import krait.code.Const;
import krait.code.FloatText;
import krait.code.UnicodeText;
import krait.opcode.OpcodeTable;
import krait.version.Dialect.FloatRepr;

/** Writes values as the literals of assembly text, each on one line. */
final class LiteralWriter {

  /** From this size on a long is written in hexadecimal, which takes time linear to its size. */
  private static final int MAX_DECIMAL_BITS = 4096;

  private static final char[] HEX = "0123456789abcdef".toCharArray();

  private final StringBuilder out;
  private final Consumer<CodeObject> codeWriter;

  /** A writer that leaves code objects to somebody else. */
  LiteralWriter(StringBuilder out, Consumer<CodeObject> codeWriter) {
    this.out = out;
    this.codeWriter = codeWriter;
  }

  void write(Const value) {
    if (value instanceof Const.Str string) {
      constantString(string);
    } else if (value instanceof Const.Int number) {
      out.append(number.value());
    } else if (value instanceof Const.Singleton singleton) {
      out.append(singleton.pythonName());
    } else if (value instanceof Const.Tuple tuple) {
      tuple(tuple.items());
    } else if (value instanceof CodeObject code) {
      codeWriter.accept(code);
    } else if (value instanceof Const.Unicode text) {
      unicode(text.value());
    } else {
      writeRare(value);
    }
  }

  private void writeRare(Const value) {
    if (value instanceof Const.Float64 number) {
      float64(number);
    } else if (value instanceof Const.LongInt number) {
      longInt(number.value());
    } else if (value instanceof Const.Complex number) {
      complex(number);
    } else if (value instanceof Const.MutableList list) {
      items("[", list.items(), "]");
    } else if (value instanceof Const.MutableSet set) {
      items("set([", set.items(), "])");
    } else if (value instanceof Const.FrozenSet set) {
      items("frozenset([", set.items(), "])");
    } else if (value instanceof Const.Dict dict) {
      dict(dict.entries());
    } else {
      throw new IllegalStateException("a kind of value without a literal: " + value.getClass());
    }
  }

  private void constantString(Const.Str string) {
    if (string.interned() != Spelling.isInternedConstant(string.value())) {
      out.append(string.interned() ? 't' : 's');
    }
    bytes(string.value());
  }

  /** A string where one that is not interned needs no mark. */
  void plainString(Const.Str string) {
    if (string.interned()) {
      out.append('t');
    }
    bytes(string.value());
  }

  /** A string where an interned one needs no mark, without quotes if it can do without. */
  void name(Const.Str name) {
    String text = name.value().latin1();
    if (name.interned() && Spelling.isBareName(text)) {
      out.append(text);
    } else {
      if (!name.interned()) {
        out.append('s');
      }
      bytes(name.value());
    }
  }

  /** The name of a code object, without quotes if it is as usual. */
  void codeName(Const.Str name, OpcodeTable table) {
    String text = name.value().latin1();
    if (Spelling.isBareName(text) && name.equals(Scopes.codeName(text, table))) {
      out.append(text);
    } else {
      out.append(name.interned() ? "" : "s");
      bytes(name.value());
    }
  }

  /** Names with commas between them. */
  void names(List<Const.Str> names) {
    for (int i = 0; i < names.size(); i++) {
      out.append(i == 0 ? "" : ", ");
      name(names.get(i));
    }
  }

  /** A quoted string. */
  void bytes(ByteString bytes) {
    char quote = '\'';
    for (int i = 0; i < bytes.length(); i++) {
      int c = bytes.at(i);
      if (c == '"') {
        quote = '\'';
        break;
      }
      quote = c == '\'' ? '"' : quote;
    }
    out.append(quote);
    for (int i = 0; i < bytes.length(); i++) {
      character(bytes.at(i), quote);
    }
    out.append(quote);
  }

  private void character(int c, char quote) {
    switch (c) {
      case '\n' -> out.append("\\n");
      case '\t' -> out.append("\\t");
      case '\r' -> out.append("\\r");
      case '\\' -> out.append("\\\\");
      default -> {
        if (c == quote) {
          out.append('\\').append(quote);
        } else if (c >= ' ' && c < 0x7f) {
          out.append((char) c);
        } else {
          hex(c < 0x100 ? "\\x" : "\\u", c, c < 0x100 ? 2 : 4);
        }
      }
    }
  }

  private void hex(String prefix, int value, int digits) {
    out.append(prefix);
    for (int i = digits - 1; i >= 0; i--) {
      out.append(HEX[(value >> (4 * i)) & 15]);
    }
  }

  private void unicode(String text) {
    char quote = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
    out.append('u').append(quote);
    for (int i = 0; i < text.length(); i = UnicodeText.after(text, i)) {
      int character = text.codePointAt(i);
      if (Character.isSupplementaryCodePoint(character)) {
        hex("\\U", character, 8);
      } else {
        character(character, quote);
      }
    }
    out.append(quote);
  }

  private void longInt(BigInteger value) {
    if (value.bitLength() > MAX_DECIMAL_BITS) {
      out.append(value.signum() < 0 ? "-0x" : "0x").append(value.abs().toString(16));
    } else {
      out.append(value);
    }
    out.append('L');
  }

  private void float64(Const.Float64 number) {
    double value = number.value();
    if (!Double.isNaN(value)) {
      out.append(FloatText.repr(value, FloatRepr.SHORTEST));
    } else {
      out.append("floatbits(0x").append(Long.toHexString(number.bits())).append(')');
    }
  }

  private void complex(Const.Complex number) {
    double imaginary = number.imaginary().value();
    boolean plain =
        number.real().bits() == 0 && number.imaginary().bits() >= 0 && Double.isFinite(imaginary);
    if (plain) {
      out.append(FloatText.shortest(imaginary)).append('j');
    } else {
      out.append("complex(");
      float64(number.real());
      out.append(", ");
      float64(number.imaginary());
      out.append(')');
    }
  }

  private void tuple(List<Const> items) {
    items("(", items, items.size() == 1 ? ",)" : ")");
  }

  private void items(String open, List<Const> items, String close) {
    out.append(open);
    for (int i = 0; i < items.size(); i++) {
      if (i > 0) {
        out.append(", ");
      }
      write(items.get(i));
    }
    out.append(close);
  }

  private void dict(List<Const.Dict.Entry> entries) {
    out.append('{');
    for (int i = 0; i < entries.size(); i++) {
      out.append(i == 0 ? "" : ", ");
      write(entries.get(i).key());
      out.append(": ");
      write(entries.get(i).value());
    }
    out.append('}');
  }
}
