package krait.marshal;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import krait.code.ByteString;
import krait.code.CodeObject;
import krait.code.Const;
import krait.code.FloatText;
import krait.version.Dialect;
import krait.version.Dialect.FloatRepr;

/**
 * Writes marshal streams of Python 2 as {@code marshal.dumps} does on a 64-bit machine.
 *
 * <p>In version 1 and later an interned string is written once and then referred to; in version 2
 * floats are binary. Values nested deeper than {@link MarshalReader#MAX_DEPTH} can't be written.
 */
public final class MarshalWriter {

  private final Dialect dialect;
  private final int version;
  private final Map<ByteString, Integer> internedStrings = new HashMap<>();
  private byte[] bytes = new byte[256];
  private int size;
  private int depth;

  /** A writer of the marshal version that a dialect's {@code .pyc} files have. */
  public MarshalWriter(Dialect dialect) {
    this(dialect, dialect.marshalVersion());
  }

  /**
   * A writer of a marshal version.
   *
   * @param version 0, 1 or 2
   * @throws IllegalArgumentException if the version is another one
   */
  public MarshalWriter(Dialect dialect, int version) {
    if (version < 0 || version > 2) {
      throw new IllegalArgumentException("Python 2 has no marshal version " + version);
    }
    this.dialect = dialect;
    this.version = version;
  }

  /** The bytes written so far. */
  public byte[] toByteArray() {
    return Arrays.copyOf(bytes, size);
  }

  /**
   * Appends a value.
   *
   * @throws IllegalArgumentException if values are nested too deep
   */
  public void write(Const value) {
    if (++depth > MarshalReader.MAX_DEPTH) {
      throw new IllegalArgumentException("values nested deeper than " + MarshalReader.MAX_DEPTH);
    }
    if (value instanceof Const.Str string) {
      writeString(string);
    } else if (value instanceof Const.Int number) {
      writeNumber(number.value());
    } else if (value instanceof Const.Tuple tuple) {
      writeItems(TypeCode.TUPLE, tuple.items());
    } else if (value instanceof CodeObject code) {
      writeCode(code);
    } else if (value instanceof Const.Singleton singleton) {
      writeByte(typeCode(singleton));
    } else {
      writeRare(value);
    }
    depth--;
  }

  private void writeRare(Const value) {
    if (value instanceof Const.Float64 number) {
      writeFloat(number);
    } else if (value instanceof Const.Unicode text) {
      writeByte(TypeCode.UNICODE);
      writeSized(Utf8.encode(text.value()));
    } else if (value instanceof Const.LongInt number) {
      writeLong(number.value());
    } else if (value instanceof Const.Complex number) {
      writeComplex(number);
    } else if (value instanceof Const.FrozenSet set) {
      writeItems(TypeCode.FROZENSET, set.items());
    } else if (value instanceof Const.MutableSet set) {
      writeItems(TypeCode.SET, set.items());
    } else if (value instanceof Const.MutableList list) {
      writeItems(TypeCode.LIST, list.items());
    } else if (value instanceof Const.Dict dict) {
      writeDict(dict);
    } else {
      throw new IllegalStateException("a kind of value without a type code: " + value.getClass());
    }
  }

  private static int typeCode(Const.Singleton value) {
    return switch (value) {
      case NONE -> TypeCode.NONE;
      case ELLIPSIS -> TypeCode.ELLIPSIS;
      case TRUE -> TypeCode.TRUE;
      case FALSE -> TypeCode.FALSE;
      case STOP_ITERATION -> TypeCode.STOPITER;
    };
  }

  private void ensure(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }

  private void writeByte(int value) {
    ensure(1);
    bytes[size++] = (byte) value;
  }

  private void writeInt(int value) {
    ensure(4);
    bytes[size++] = (byte) value;
    bytes[size++] = (byte) (value >> 8);
    bytes[size++] = (byte) (value >> 16);
    bytes[size++] = (byte) (value >> 24);
  }

  private void writeInt64(long value) {
    writeInt((int) value);
    writeInt((int) (value >> 32));
  }

  private void writeSized(byte[] content) {
    writeInt(content.length);
    ensure(content.length);
    System.arraycopy(content, 0, bytes, size, content.length);
    size += content.length;
  }

  private void writeString(Const.Str string) {
    ByteString value = string.value();
    int type = TypeCode.STRING;
    if (string.interned() && version > 0) {
      Integer index = internedStrings.putIfAbsent(value, internedStrings.size());
      if (index != null) {
        writeByte(TypeCode.STRINGREF);
        writeInt(index);
        return;
      }
      type = TypeCode.INTERNED;
    }
    writeByte(type);
    writeInt(value.length());
    ensure(value.length());
    value.copyTo(bytes, size);
    size += value.length();
  }

  private void writeNumber(long value) {
    if (value == (int) value) {
      writeByte(TypeCode.INT);
      writeInt((int) value);
    } else {
      writeByte(TypeCode.INT64);
      writeInt64(value);
    }
  }

  private void writeLong(BigInteger value) {
    BigInteger magnitude = value.abs();
    byte[] bits = magnitude.toByteArray();
    int digits = (magnitude.bitLength() + 14) / 15;
    writeByte(TypeCode.LONG);
    writeInt(value.signum() * digits);
    for (int i = 0; i < digits; i++) {
      int digit = digit(bits, i);
      writeByte(digit);
      writeByte(digit >> 8);
    }
  }

  /** The digit of 15 bits at an index, from bytes whose last one is the lowest. */
  private static int digit(byte[] bits, int index) {
    long bit = index * 15L;
    int at = bits.length - 1 - (int) (bit >>> 3);
    int window = bits[at] & 0xff;
    if (at > 0) {
      window |= (bits[at - 1] & 0xff) << 8;
    }
    if (at > 1) {
      window |= (bits[at - 2] & 0xff) << 16;
    }
    return (window >> (int) (bit & 7)) & 0x7fff;
  }

  private void writeFloat(Const.Float64 number) {
    if (version > 1) {
      writeByte(TypeCode.BINARY_FLOAT);
      writeInt64(number.bits());
    } else {
      writeByte(TypeCode.FLOAT);
      writeFloatText(number.value());
    }
  }

  private void writeComplex(Const.Complex number) {
    if (version > 1) {
      writeByte(TypeCode.BINARY_COMPLEX);
      writeInt64(number.real().bits());
      writeInt64(number.imaginary().bits());
    } else {
      writeByte(TypeCode.COMPLEX);
      writeFloatText(number.real().value());
      writeFloatText(number.imaginary().value());
    }
  }

  private void writeFloatText(double value) {
    String text =
        switch (dialect.marshalFloatText()) {
          case REPR -> FloatText.repr(value, FloatRepr.SEVENTEEN_DIGITS);
          case SEVENTEEN_DIGITS -> FloatText.seventeenDigits(value);
        };
    writeByte(text.length());
    for (int i = 0; i < text.length(); i++) {
      writeByte(text.charAt(i));
    }
  }

  private void writeItems(int type, List<? extends Const> items) {
    writeByte(type);
    writeInt(items.size());
    for (Const item : items) {
      write(item);
    }
  }

  private void writeDict(Const.Dict dict) {
    writeByte(TypeCode.DICT);
    for (Const.Dict.Entry entry : dict.entries()) {
      write(entry.key());
      write(entry.value());
    }
    writeByte(TypeCode.NULL);
  }

  private void writeCode(CodeObject code) {
    writeByte(TypeCode.CODE);
    writeInt(code.argcount());
    writeInt(code.nlocals());
    writeInt(code.stacksize());
    writeInt(code.flags());
    writeString(code.code());
    writeItems(TypeCode.TUPLE, code.consts());
    writeItems(TypeCode.TUPLE, code.names());
    writeItems(TypeCode.TUPLE, code.varnames());
    writeItems(TypeCode.TUPLE, code.freevars());
    writeItems(TypeCode.TUPLE, code.cellvars());
    writeString(code.filename());
    writeString(code.name());
    writeInt(code.firstlineno());
    writeString(code.lnotab());
  }
}
