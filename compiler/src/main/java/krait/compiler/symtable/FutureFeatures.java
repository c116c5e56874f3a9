package krait.compiler.symtable;

import java.util.List;
import krait.code.CodeFlag;
import krait.compiler.ast.Alias;
import krait.compiler.ast.Expr;
import krait.compiler.ast.Mod;
import krait.compiler.ast.Stmt;
import krait.version.PyVersion;

/**
 * The futures that a source asks for.
 *
 * @param flags the flags of code that they set, see {@link CodeFlag}
 * @param lastLine the line of the last statement that imports any; -1 without one
 */
public record FutureFeatures(int flags, int lastLine) {

  /** The name of the module. */
  public static final String MODULE = "__future__";

  /** What a future statement that comes too late raises. */
  public static final String TOO_LATE =
      "from __future__ imports must occur at the beginning of the file";

  private static final int UNKNOWN = -1;

  private static final List<String> FEATURES =
      List.of(
          "division", "absolute_import", "with_statement", "print_function", "unicode_literals");

  /** The flags of all futures that a version knows: those that code may inherit. */
  public static int allFlags(PyVersion version) {
    int flags = 0;
    for (String feature : FEATURES) {
      int flag = flagOf(feature, version);
      flags |= flag == UNKNOWN ? 0 : flag;
    }
    return flags;
  }

  private static int flagOf(String feature, PyVersion version) {
    boolean newer = SymtableFeature.PRINT_AND_UNICODE_FUTURES.isIn(version);
    return switch (feature) {
      case "nested_scopes", "generators" -> 0;
      case "division" -> CodeFlag.FUTURE_DIVISION.mask();
      case "absolute_import" -> CodeFlag.FUTURE_ABSOLUTE_IMPORT.mask();
      case "with_statement" -> CodeFlag.FUTURE_WITH_STATEMENT.mask();
      case "print_function" -> newer ? CodeFlag.FUTURE_PRINT_FUNCTION.mask() : UNKNOWN;
      case "unicode_literals" -> newer ? CodeFlag.FUTURE_UNICODE_LITERALS.mask() : UNKNOWN;
      default -> UNKNOWN;
    };
  }

  /**
   * Finds the futures at the beginning of a source.
   *
   * @throws krait.compiler.source.PySyntaxError for an unknown feature, and for a statement that
   *     comes too late in a line with others
   */
  public static FutureFeatures of(Mod tree, PyVersion version, Diagnostics diagnostics) {
    if (tree instanceof Mod.Module module) {
      return of(module.body(), version, diagnostics);
    }
    if (tree instanceof Mod.Interactive interactive) {
      return of(interactive.body(), version, diagnostics);
    }
    return new FutureFeatures(0, -1);
  }

  private static FutureFeatures of(List<Stmt> body, PyVersion version, Diagnostics diagnostics) {
    int flags = 0;
    int lastLine = -1;
    boolean done = false;
    boolean docstring = false;
    int previous = 0;
    for (Stmt statement : body) {
      if (done && statement.line() > previous) {
        break;
      }
      previous = statement.line();
      if (statement instanceof Stmt.ImportFrom from && MODULE.equals(from.module())) {
        if (done) {
          throw diagnostics.error(TOO_LATE, from.line());
        }
        flags |= flags(from, version, diagnostics);
        lastLine = from.line();
      } else if (!docstring && isString(statement)) {
        docstring = true;
      } else {
        done = true;
      }
    }
    return new FutureFeatures(flags, lastLine);
  }

  private static boolean isString(Stmt statement) {
    return statement instanceof Stmt.ExprStmt expression && expression.value() instanceof Expr.Str;
  }

  private static int flags(Stmt.ImportFrom from, PyVersion version, Diagnostics diagnostics) {
    int flags = 0;
    for (Alias alias : from.names()) {
      int flag = flagOf(alias.name(), version);
      if (flag == UNKNOWN) {
        String problem =
            alias.name().equals("braces")
                ? "not a chance"
                : "future feature " + cut(alias.name(), 100) + " is not defined";
        throw diagnostics.error(problem, from.line());
      }
      flags |= flag;
    }
    return flags;
  }

  /** A name as C's {@code %.100s} writes it. */
  static String cut(String name, int length) {
    return name.length() <= length ? name : name.substring(0, length);
  }
}
