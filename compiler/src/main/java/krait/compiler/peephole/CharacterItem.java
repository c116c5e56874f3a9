package krait.compiler.peephole;

import java.math.BigDecimal;
import java.math.BigInteger;
import krait.code.Const;
import krait.code.UnicodeText;
import krait.compiler.symtable.WarningListener;
import krait.version.Dialect;
import krait.version.Dialect.UnicodeWidth;
import krait.version.PyVersion;
import org.jspecify.annotations.Nullable;

/** What {@code %c} makes of a constant. */
final class CharacterItem {

  private static final int BYTES = 0x100;
  private static final int NARROW = 0x10000;

  private final WarningListener warnings;
  private final boolean floatsCount;
  private final int characters;
  private final Texts texts;

  CharacterItem(PyVersion version, WarningListener warnings) {
    this.warnings = warnings;
    this.floatsCount = PeepholeFeature.FLOAT_IS_BYTE.isIn(version);
    this.texts = new Texts(version);
    boolean wide = Dialect.of(version).unicodeWidth() == UnicodeWidth.WIDE;
    this.characters = wide ? Character.MAX_CODE_POINT + 1 : NARROW;
  }

  /** The character in a {@code str}; null where Python raises an exception. */
  @Nullable String inStr(Const value) {
    if (value instanceof Const.Str bytes) {
      return single(bytes.value().latin1());
    }
    boolean isFloat = value instanceof Const.Float64;
    if (isFloat
        && !(floatsCount
            && warnings.mayFold("DeprecationWarning", "integer argument expected, got float"))) {
      return null;
    }
    return ofNumber(value, BYTES);
  }

  /** The character in a {@code unicode}; null where Python raises an exception. */
  @Nullable String inUnicode(Const value) {
    String text = Texts.unicode(value);
    return text == null ? ofNumber(value, characters) : single(text);
  }

  private @Nullable String single(String text) {
    return texts.length(text) == 1 ? text : null;
  }

  private static @Nullable String ofNumber(Const value, int limit) {
    BigInteger number = null;
    if (NumberFolder.isInteger(value)) {
      number = NumberFolder.integer(value);
    } else if (value instanceof Const.Float64 real && Double.isFinite(real.value())) {
      number = new BigDecimal(real.value()).toBigInteger();
    }
    if (number == null || number.signum() < 0 || number.compareTo(BigInteger.valueOf(limit)) >= 0) {
      return null;
    }
    StringBuilder text = new StringBuilder();
    UnicodeText.append(text, number.intValue());
    return text.toString();
  }
}
