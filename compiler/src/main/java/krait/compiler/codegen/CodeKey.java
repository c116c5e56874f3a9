package krait.compiler.codegen;

import java.util.List;
import krait.code.CodeObject;
import krait.code.Const;

/**
 * A code object, compared as CPython compares them: stack size, file name and line table do not
 * count. Identical lambdas in one line are one constant.
 */
final class CodeKey {

  private final CodeObject code;
  private final boolean byValue;

  CodeKey(CodeObject code, boolean byValue) {
    this.code = code;
    this.byValue = byValue;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CodeKey that && equal(code, that.code, byValue);
  }

  @Override
  public int hashCode() {
    return 31 * code.code().value().hashCode() + code.firstlineno();
  }

  private static boolean equal(CodeObject a, CodeObject b, boolean byValue) {
    return a.name().value().equals(b.name().value())
        && a.argcount() == b.argcount()
        && a.nlocals() == b.nlocals()
        && a.flags() == b.flags()
        && a.firstlineno() == b.firstlineno()
        && a.code().value().equals(b.code().value())
        && equal(a.consts(), b.consts(), byValue)
        && a.names().equals(b.names())
        && a.varnames().equals(b.varnames())
        && a.freevars().equals(b.freevars())
        && a.cellvars().equals(b.cellvars());
  }

  private static boolean equal(List<Const> a, List<Const> b, boolean byValue) {
    if (a.size() != b.size()) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      if (!equal(a.get(i), b.get(i), byValue)) {
        return false;
      }
    }
    return true;
  }

  private static boolean equal(Const a, Const b, boolean byValue) {
    if (a instanceof CodeObject first && b instanceof CodeObject second) {
      return equal(first, second, byValue);
    }
    if (a instanceof Const.Tuple first && b instanceof Const.Tuple second) {
      return equal(first.items(), second.items(), byValue);
    }
    if (a instanceof Const.Str first && b instanceof Const.Str second) {
      return first.value().equals(second.value());
    }
    return byValue ? ConstEquality.equal(a, b) : a.equals(b) && !isNan(a);
  }

  private static boolean isNan(Const value) {
    return value instanceof Const.Float64 number && Double.isNaN(number.value());
  }
}
