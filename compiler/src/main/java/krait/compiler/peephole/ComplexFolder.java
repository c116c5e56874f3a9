package krait.compiler.peephole;

import krait.code.Const;
import krait.compiler.symtable.WarningListener;
import krait.opcode.Opcode;
import org.jspecify.annotations.Nullable;

/** Arithmetic on constants of which one is complex; null where Python raises an exception. */
final class ComplexFolder {

  private final FloatFolder floats;
  private final WarningListener warnings;

  ComplexFolder(FloatFolder floats, WarningListener warnings) {
    this.floats = floats;
    this.warnings = warnings;
  }

  @Nullable Const binary(Opcode opcode, Const left, Const right) {
    ComplexNumber a = ComplexNumber.of(left, floats);
    ComplexNumber b = ComplexNumber.of(right, floats);
    ComplexNumber result =
        switch (opcode) {
          case BINARY_ADD -> a.plus(b);
          case BINARY_SUBTRACT -> a.minus(b);
          case BINARY_MULTIPLY -> a.times(b);
          case BINARY_TRUE_DIVIDE -> b.isZero() ? null : a.dividedBy(b);
          case BINARY_FLOOR_DIVIDE -> hasQuotient(b) ? a.floorDividedBy(b) : null;
          case BINARY_MODULO -> hasQuotient(b) ? a.minus(b.times(a.floorDividedBy(b))) : null;
          case BINARY_POWER -> a.power(b);
          default -> null;
        };
    return result == null ? null : result.toConst();
  }

  /** Warns before it looks for zero, as CPython does. */
  private boolean hasQuotient(ComplexNumber divisor) {
    return warnings.mayFold("DeprecationWarning", "complex divmod(), // and % are deprecated")
        && !divisor.isZero();
  }
}
