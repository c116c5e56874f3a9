package krait.compiler.symtable;

import krait.version.PyVersion;
import org.jspecify.annotations.Nullable;

/**
 * The second pass: decides for each name of each scope where its value lives.
 *
 * <p>Three sets go down and up the tree of scopes: the names bound by functions around, those that
 * scopes around declare global, and, on the way back, the names that inner scopes take from
 * outside.
 */
final class ScopeAnalysis {

  private final Diagnostics diagnostics;
  private final boolean siblingsShareNames;
  private final boolean globalAroundIsExplicit;
  private final boolean localAndGlobalHasLine;
  private final boolean oldReasons;

  ScopeAnalysis(PyVersion version, Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
    this.siblingsShareNames = SymtableFeature.SIBLINGS_SHARE_NAMES.isIn(version);
    this.globalAroundIsExplicit = SymtableFeature.GLOBAL_AROUND_IS_EXPLICIT.isIn(version);
    this.localAndGlobalHasLine = SymtableFeature.LOCAL_AND_GLOBAL_HAS_LINE.isIn(version);
    this.oldReasons = SymtableFeature.OLD_REASONS.isIn(version);
  }

  void analyze(Scope module) {
    analyze(module, null, new IdentifierDict(), new IdentifierDict());
  }

  /**
   * Analyzes a scope and those in it.
   *
   * @param bound the names bound around, null for the module; explicit globals are taken out
   * @param free receives the names that the scope needs from outside
   * @param global the names declared global around; receives those of this scope
   */
  private void analyze(
      Scope scope, @Nullable IdentifierDict bound, IdentifierDict free, IdentifierDict global) {
    IdentifierDict local = new IdentifierDict();
    IdentifierDict decided = new IdentifierDict();
    IdentifierDict innerBound = new IdentifierDict();
    IdentifierDict innerGlobal = new IdentifierDict();
    IdentifierDict innerFree = new IdentifierDict();
    boolean isClass = scope.kind == ScopeKind.CLASS;
    if (isClass) {
      inherit(bound, global, innerBound, innerGlobal);
    }
    IdentifierDict symbols = scope.symbols;
    for (int slot = 0; slot < symbols.slots(); slot++) {
      Identifier name = symbols.keyAt(slot);
      if (name != null) {
        Binding binding = decide(scope, name, symbols.valueAt(slot), bound, local, free, global);
        decided.put(name, Symbol.with(0, binding));
      }
    }
    if (!isClass) {
      if (scope.kind == ScopeKind.FUNCTION) {
        innerBound.addAll(local);
      }
      inherit(bound, global, innerBound, innerGlobal);
    }
    analyzeChildren(scope, innerBound, innerFree, innerGlobal);
    if (scope.kind == ScopeKind.FUNCTION) {
      makeCells(decided, innerFree);
    }
    update(scope, decided, bound, innerFree);
    checkUnoptimized(scope);
    free.addAll(innerFree);
  }

  private static void inherit(
      @Nullable IdentifierDict bound,
      IdentifierDict global,
      IdentifierDict innerBound,
      IdentifierDict innerGlobal) {
    if (bound != null) {
      innerBound.addAll(bound);
    }
    innerGlobal.addAll(global);
  }

  private Binding decide(
      Scope scope,
      Identifier name,
      int facts,
      @Nullable IdentifierDict bound,
      IdentifierDict local,
      IdentifierDict free,
      IdentifierDict global) {
    if ((facts & Symbol.GLOBAL) != 0) {
      if ((facts & Symbol.PARAMETER) != 0) {
        throw localAndGlobal(scope, name);
      }
      global.add(name);
      if (bound != null) {
        bound.remove(name);
      }
      return Binding.GLOBAL_EXPLICIT;
    }
    if ((facts & Symbol.BOUND) != 0) {
      local.add(name);
      global.remove(name);
      return Binding.LOCAL;
    }
    if (bound != null && bound.contains(name)) {
      scope.usesOuter = true;
      free.add(name);
      return Binding.FREE;
    }
    if (global.contains(name)) {
      return globalAroundIsExplicit ? Binding.GLOBAL_EXPLICIT : Binding.GLOBAL_IMPLICIT;
    }
    if (scope.nested) {
      scope.usesOuter = true;
    }
    return Binding.GLOBAL_IMPLICIT;
  }

  private RuntimeException localAndGlobal(Scope scope, Identifier name) {
    String problem = "name '" + name + "' is local and global";
    return localAndGlobalHasLine
        ? diagnostics.error(problem, scope.line)
        : diagnostics.errorWithoutPosition(problem);
  }

  private void analyzeChildren(
      Scope scope, IdentifierDict bound, IdentifierDict free, IdentifierDict global) {
    IdentifierDict allFree = new IdentifierDict();
    for (Scope child : scope.children) {
      if (siblingsShareNames) {
        analyze(child, bound, free, global);
      } else {
        IdentifierDict childFree = copy(free);
        analyze(child, copy(bound), childFree, copy(global));
        allFree.addAll(childFree);
      }
      if (child.usesOuter || child.childUsesOuter) {
        scope.childUsesOuter = true;
      }
    }
    free.addAll(allFree);
  }

  private static IdentifierDict copy(IdentifierDict names) {
    IdentifierDict copy = new IdentifierDict();
    copy.addAll(names);
    return copy;
  }

  /** A local name that an inner scope takes is a cell, and not free any more. */
  private static void makeCells(IdentifierDict decided, IdentifierDict free) {
    if (free.size() == 0) {
      return;
    }
    for (int slot = 0; slot < decided.slots(); slot++) {
      Identifier name = decided.keyAt(slot);
      if (name != null
          && Symbol.binding(decided.valueAt(slot)) == Binding.LOCAL
          && free.contains(name)) {
        decided.put(name, Symbol.with(0, Binding.CELL));
        free.remove(name);
      }
    }
  }

  private static void update(
      Scope scope, IdentifierDict decided, @Nullable IdentifierDict bound, IdentifierDict free) {
    IdentifierDict symbols = scope.symbols;
    for (int slot = 0; slot < symbols.slots(); slot++) {
      Identifier name = symbols.keyAt(slot);
      if (name != null) {
        symbols.put(name, symbols.valueAt(slot) | decided.get(name));
      }
    }
    for (int slot = 0; slot < free.slots(); slot++) {
      Identifier name = free.keyAt(slot);
      if (name != null) {
        updateFree(scope, name, bound);
      }
    }
  }

  /** A name that the scope hands on to inner ones without using it itself. */
  private static void updateFree(Scope scope, Identifier name, @Nullable IdentifierDict bound) {
    IdentifierDict symbols = scope.symbols;
    if (symbols.contains(name)) {
      int facts = symbols.get(name);
      if (scope.kind == ScopeKind.CLASS && (facts & (Symbol.BOUND | Symbol.GLOBAL)) != 0) {
        symbols.put(name, facts | Symbol.FREE_IN_CLASS);
      }
    } else if (bound != null && bound.contains(name)) {
      symbols.put(name, Symbol.with(0, Binding.FREE));
    }
  }

  private void checkUnoptimized(Scope scope) {
    if (scope.kind != ScopeKind.FUNCTION
        || scope.unoptimized == 0
        || !(scope.usesOuter || scope.childUsesOuter)) {
      return;
    }
    String reason =
        scope.childUsesOuter
            ? "contains a nested function with free variables"
            : "is a nested function";
    String name = FutureFeatures.cut(scope.name.text(), 100);
    switch (scope.unoptimized) {
      case Scope.TOP_LEVEL, Scope.EXEC_IN -> {}
      case Scope.IMPORT_STAR ->
          throw diagnostics.error(
              "import * is not allowed in function '"
                  + name
                  + (oldReasons ? "' because it is " : "' because it ")
                  + reason,
              scope.unoptimizedLine);
      case Scope.BARE_EXEC ->
          throw diagnostics.error(
              "unqualified exec is not allowed in function '"
                  + name
                  + (oldReasons ? "' it " : "' because it ")
                  + reason,
              scope.unoptimizedLine);
      default ->
          throw diagnostics.error(
              "function '"
                  + name
                  + "' uses import * and bare exec, which are illegal because it "
                  + reason,
              scope.unoptimizedLine);
    }
  }
}
