package krait.compiler.peephole;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import krait.code.ByteString;
import krait.code.Const;
import krait.compiler.symtable.WarningListener;
import krait.dis.CodeAddress;
import krait.dis.ConstRepr;
import krait.opcode.Opcode;
import krait.version.Dialect;
import krait.version.PyVersion;
import org.jspecify.annotations.Nullable;

/**
 * Operations on constants at compile time. Null means that the code stays as it is: the operation
 * fails, or its result would be a long sequence.
 */
public final class ConstFolder {

  private static final int MAX_SEQUENCE = 20;

  private final PyVersion version;
  private final NumberFolder numbers;
  private final StringFormatter formatter;
  private final Texts texts;

  /** A folder for a version; what hears of the warnings that operations give may forbid them. */
  public ConstFolder(PyVersion version, WarningListener warnings) {
    this.version = version;
    this.numbers = new NumberFolder(version, warnings);
    this.formatter = new StringFormatter(version, warnings);
    this.texts = new Texts(version);
  }

  /** The version whose arithmetic this is. */
  PyVersion version() {
    return version;
  }

  /** The result of a unary operation, if it is folded. */
  @Nullable Const unary(Opcode opcode, Const value) {
    return switch (opcode) {
      case UNARY_NEGATIVE -> Truth.of(value) ? numbers.negate(value) : null;
      case UNARY_INVERT -> numbers.invert(value);
      case UNARY_CONVERT -> repr(value);
      default -> null;
    };
  }

  private Const repr(Const value) {
    return string(new ConstRepr(Dialect.of(version), CodeAddress.PLACEHOLDER).text(value));
  }

  /** A str that is interned when it is made: an empty one, or one character. */
  private static Const string(String latin1) {
    return new Const.Str(ByteString.latin1(latin1), latin1.length() <= 1);
  }

  /** The result of a binary operation, if it is folded. */
  @Nullable Const binary(Opcode opcode, Const left, Const right) {
    Const result =
        NumberFolder.isNumber(left) && NumberFolder.isNumber(right)
            ? numbers.binary(opcode, left, right)
            : onSequence(opcode, left, right);
    return result == null || length(result) > MAX_SEQUENCE ? null : result;
  }

  private @Nullable Const onSequence(Opcode opcode, Const left, Const right) {
    return switch (opcode) {
      case BINARY_ADD -> join(left, right);
      case BINARY_MULTIPLY ->
          NumberFolder.isInteger(right)
              ? repeat(left, right)
              : NumberFolder.isInteger(left) ? repeat(right, left) : null;
      case BINARY_SUBSCR -> item(left, right);
      case BINARY_MODULO -> formatter.format(left, right);
      default -> null;
    };
  }

  /** The length of a sequence as {@code len} gives it; -1 for anything else. */
  private int length(Const value) {
    if (value instanceof Const.Str string) {
      return string.value().length();
    }
    if (value instanceof Const.Unicode string) {
      return texts.length(string.value());
    }
    return value instanceof Const.Tuple tuple ? tuple.items().size() : -1;
  }

  private @Nullable Const join(Const left, Const right) {
    if (left instanceof Const.Str a && right instanceof Const.Str b) {
      return join(a, b);
    }
    if (left instanceof Const.Tuple a && right instanceof Const.Tuple b) {
      List<Const> items = new ArrayList<>(a.items());
      items.addAll(b.items());
      return new Const.Tuple(items);
    }
    boolean unicode = left instanceof Const.Unicode || right instanceof Const.Unicode;
    String a = unicode ? Texts.unicode(left) : null;
    String b = unicode ? Texts.unicode(right) : null;
    return a == null || b == null ? null : texts.text(a + b);
  }

  private static Const join(Const.Str a, Const.Str b) {
    if (a.value().isEmpty()) {
      return b;
    }
    return b.value().isEmpty() ? a : Const.Str.of(a.value().latin1() + b.value().latin1());
  }

  private @Nullable Const repeat(Const sequence, Const times) {
    int length = length(sequence);
    BigInteger count = NumberFolder.integer(times).max(BigInteger.ZERO);
    if (length < 0
        || count.bitLength() >= Long.SIZE
        || count.multiply(BigInteger.valueOf(length)).compareTo(BigInteger.valueOf(MAX_SEQUENCE))
            > 0) {
      return null;
    }
    int n = length == 0 ? 0 : count.intValue();
    if (sequence instanceof Const.Str string) {
      boolean same = n * length == length;
      return same ? string : Const.Str.of(string.value().latin1().repeat(n));
    }
    if (sequence instanceof Const.Unicode string) {
      return texts.text(string.value().repeat(n));
    }
    List<Const> items = new ArrayList<>(n * length);
    for (int i = 0; i < n; i++) {
      items.addAll(((Const.Tuple) sequence).items());
    }
    return new Const.Tuple(items);
  }

  private @Nullable Const item(Const sequence, Const index) {
    int length = length(sequence);
    if (length < 0 || !NumberFolder.isInteger(index)) {
      return null;
    }
    if (sequence instanceof Const.Unicode && !PeepholeFeature.FOLDED_UNICODE_ITEMS.isIn(version)) {
      return null;
    }
    BigInteger number = NumberFolder.integer(index);
    if (number.signum() < 0) {
      number = number.add(BigInteger.valueOf(length));
    }
    if (number.signum() < 0 || number.compareTo(BigInteger.valueOf(length)) >= 0) {
      return null;
    }
    int i = number.intValue();
    if (sequence instanceof Const.Str string) {
      return new Const.Str(string.value().substring(i, i + 1), true);
    }
    if (sequence instanceof Const.Unicode string) {
      return new Const.Unicode(texts.item(string.value(), i));
    }
    return ((Const.Tuple) sequence).items().get(i);
  }
}
