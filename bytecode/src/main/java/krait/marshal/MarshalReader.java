package krait.marshal;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import krait.code.ByteString;
import krait.code.CodeObject;
import krait.code.Const;
import org.jspecify.annotations.Nullable;

/**
 * Reads marshal streams of Python 2, versions 0 to 2, as {@code marshal.loads} does.
 *
 * <p>Every size is checked against the bytes that are left before anything is allocated for it, and
 * nesting is limited to {@link #MAX_DEPTH} as in CPython, so that no input takes more than a small
 * multiple of its own size. Faults are {@link MalformedDataException}s with the offset of the value
 * at fault. The strings of the result are views of the data, which must not change afterwards.
 */
public final class MarshalReader {

  /** How deep values may be nested, CPython's {@code MAX_MARSHAL_STACK_DEPTH}. */
  public static final int MAX_DEPTH = 2000;

  private final byte[] data;
  private final List<Const.Str> internedStrings = new ArrayList<>();
  private int position;

  /** A reader of a stream that starts at an offset of the data. */
  public MarshalReader(byte[] data, int offset) {
    this.data = data;
    this.position = offset;
  }

  /** The offset of the next byte to be read. */
  public int position() {
    return position;
  }

  /**
   * The next value.
   *
   * @throws MalformedDataException if there is none
   */
  public Const readValue() {
    Pending around = null;
    while (true) {
      int start = position;
      int type = readTypeCode();
      Const value;
      if (type == TypeCode.NULL && around != null && around.mayEnd()) {
        value = around.finish();
        start = around.start;
        around = around.parent;
      } else if (around != null && around.depth >= MAX_DEPTH) {
        throw new MalformedDataException(start, "values nested deeper than " + MAX_DEPTH);
      } else if (isContainer(type)) {
        around = open(type, start, around);
        if (!around.isComplete()) {
          continue;
        }
        value = around.finish();
        around = around.parent;
      } else {
        value = readScalar(type, start);
      }
      while (around != null && complete(around, value, start)) {
        value = around.finish();
        start = around.start;
        around = around.parent;
      }
      if (around == null) {
        return value;
      }
    }
  }

  /**
   * The next value, which must be a code object.
   *
   * @throws MalformedDataException if it is none
   */
  public CodeObject readCode() {
    int start = position;
    if (readValue() instanceof CodeObject code) {
      return code;
    }
    throw new MalformedDataException(start, "no code object, but another value");
  }

  private int readTypeCode() {
    if (position >= data.length) {
      throw new MalformedDataException(position, "end of data where a value should start");
    }
    return data[position++] & 0xff;
  }

  /** Adds a part; whether it was the last one. */
  private boolean complete(Pending around, Const part, int start) {
    around.add(part, start);
    if (around.needsFirstLine()) {
      around.firstLine(readInt("a code object"));
    }
    return around.isComplete();
  }

  private static boolean isContainer(int type) {
    return switch (type) {
      case TypeCode.TUPLE,
          TypeCode.LIST,
          TypeCode.SET,
          TypeCode.FROZENSET,
          TypeCode.DICT,
          TypeCode.CODE ->
          true;
      default -> false;
    };
  }

  private Pending open(int type, int start, @Nullable Pending parent) {
    return switch (type) {
      case TypeCode.CODE -> Pending.code(start, readCodeNumbers(start), parent);
      case TypeCode.DICT -> Pending.dict(start, parent);
      case TypeCode.TUPLE -> Pending.items(type, start, readSize("a tuple", 1), parent);
      case TypeCode.LIST -> Pending.items(type, start, readSize("a list", 1), parent);
      case TypeCode.SET -> Pending.items(type, start, readSize("a set", 1), parent);
      default -> Pending.items(type, start, readSize("a frozenset", 1), parent);
    };
  }

  private int[] readCodeNumbers(int start) {
    int argcount = readInt("a code object");
    int nlocals = readInt("a code object");
    if (argcount < 0 || nlocals < 0) {
      throw new MalformedDataException(start, "a code object with a negative count of variables");
    }
    return new int[] {argcount, nlocals, readInt("a code object"), readInt("a code object")};
  }

  private Const readScalar(int type, int start) {
    return switch (type) {
      case TypeCode.NONE -> Const.Singleton.NONE;
      case TypeCode.STOPITER -> Const.Singleton.STOP_ITERATION;
      case TypeCode.ELLIPSIS -> Const.Singleton.ELLIPSIS;
      case TypeCode.FALSE -> Const.Singleton.FALSE;
      case TypeCode.TRUE -> Const.Singleton.TRUE;
      case TypeCode.INT -> new Const.Int(readInt("an int"));
      case TypeCode.INT64 -> new Const.Int(readInt64("an int"));
      case TypeCode.LONG -> readLong();
      case TypeCode.FLOAT -> Const.Float64.of(readFloatText());
      case TypeCode.BINARY_FLOAT -> new Const.Float64(readInt64("a float"));
      case TypeCode.COMPLEX -> Const.Complex.of(readFloatText(), readFloatText());
      case TypeCode.BINARY_COMPLEX ->
          new Const.Complex(
              new Const.Float64(readInt64("a complex")), new Const.Float64(readInt64("a complex")));
      case TypeCode.STRING -> new Const.Str(readBytes("a string"), false);
      case TypeCode.INTERNED -> readInterned();
      case TypeCode.STRINGREF -> readStringRef(start);
      case TypeCode.UNICODE -> readUnicode();
      case TypeCode.NULL -> throw new MalformedDataException(start, "NULL instead of a value");
      case TypeCode.UNKNOWN ->
          throw new MalformedDataException(start, "a value that marshal could not write");
      default -> throw new MalformedDataException(start, "unknown type code " + show(type));
    };
  }

  private static String show(int type) {
    return type > ' ' && type < 0x7f ? "'" + (char) type + "'" : "0x" + Integer.toHexString(type);
  }

  private void need(int size, String what) {
    if (data.length - position < size) {
      throw new MalformedDataException(position, "end of data within " + what);
    }
  }

  private int readInt(String what) {
    need(4, what);
    int value =
        (data[position] & 0xff)
            | ((data[position + 1] & 0xff) << 8)
            | ((data[position + 2] & 0xff) << 16)
            | (data[position + 3] << 24);
    position += 4;
    return value;
  }

  private long readInt64(String what) {
    need(8, what);
    long low = Integer.toUnsignedLong(readInt(what));
    return low | ((long) readInt(what) << 32);
  }

  /** A size of units of which each takes at least some bytes of what is left. */
  private int readSize(String what, int bytesEach) {
    int start = position;
    int size = readInt("the size of " + what);
    if (size < 0 || size > (data.length - position) / bytesEach) {
      throw new MalformedDataException(
          start,
          "size "
              + size
              + " of "
              + what
              + " where "
              + (data.length - position)
              + " bytes are left");
    }
    return size;
  }

  private ByteString readBytes(String what) {
    int size = readSize(what, 1);
    ByteString bytes = ByteString.viewOf(data, position, size);
    position += size;
    return bytes;
  }

  private Const.Str readInterned() {
    Const.Str string = new Const.Str(readBytes("an interned string"), true);
    internedStrings.add(string);
    return string;
  }

  private Const.Str readStringRef(int start) {
    int index = readInt("a string reference");
    if (index < 0 || index >= internedStrings.size()) {
      throw new MalformedDataException(
          start,
          "reference to interned string " + index + " of " + internedStrings.size() + " so far");
    }
    return internedStrings.get(index);
  }

  private Const.Unicode readUnicode() {
    int size = readSize("a unicode string", 1);
    String text = Utf8.decode(data, position, size);
    position += size;
    return new Const.Unicode(text);
  }

  private double readFloatText() {
    need(1, "a float");
    int start = position;
    int size = data[position++] & 0xff;
    need(size, "a float");
    String text = ByteString.viewOf(data, position, size).latin1();
    position += size;
    return FloatSyntax.parse(text)
        .orElseThrow(() -> new MalformedDataException(start, "a float that is no number"));
  }

  private Const.LongInt readLong() {
    int start = position - 1;
    int signedSize = readInt("a long");
    int size = Math.abs(signedSize);
    if (size < 0 || size > (data.length - position) / 2) {
      throw new MalformedDataException(start, "end of data within a long");
    }
    byte[] magnitude = new byte[(int) ((size * 15L + 7) / 8)];
    for (int i = 0; i < size; i++) {
      int digit = (data[position] & 0xff) | ((data[position + 1] & 0xff) << 8);
      if (digit > 0x7fff || (i == size - 1 && digit == 0)) {
        throw new MalformedDataException(position, "digit " + digit + " of a long");
      }
      putDigit(magnitude, i, digit);
      position += 2;
    }
    return new Const.LongInt(new BigInteger(Integer.signum(signedSize), magnitude));
  }

  /** Puts a digit of 15 bits into a magnitude whose last byte is the lowest. */
  private static void putDigit(byte[] magnitude, int index, int digit) {
    long bit = index * 15L;
    int at = magnitude.length - 1 - (int) (bit >>> 3);
    int shifted = digit << (int) (bit & 7);
    for (int rest = shifted; rest != 0; rest >>>= 8) {
      magnitude[at--] |= (byte) rest;
    }
  }
}
