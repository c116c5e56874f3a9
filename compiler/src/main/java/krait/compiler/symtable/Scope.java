package krait.compiler.symtable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A block with names of its own. CPython calls it a symbol table entry.
 *
 * <p>The passes of this package fill it; afterwards it does not change.
 */
public final class Scope {

  static final int IMPORT_STAR = 1;
  static final int EXEC_IN = 2;
  static final int BARE_EXEC = 4;
  static final int TOP_LEVEL = 8;

  final Identifier name;
  final ScopeKind kind;
  final int line;
  final boolean nested;
  final IdentifierDict symbols = new IdentifierDict();
  final List<Identifier> parameters = new ArrayList<>();
  final List<Scope> children = new ArrayList<>();
  int unoptimized;
  int unoptimizedLine;
  int temporaries;
  boolean usesOuter;
  boolean childUsesOuter;
  boolean varargs;
  boolean varkeywords;
  boolean generator;
  boolean returnsValue;

  Scope(Identifier name, ScopeKind kind, int line, boolean nested) {
    this.name = name;
    this.kind = kind;
    this.line = line;
    this.nested = nested;
  }

  /** What kind of block it is. */
  public ScopeKind kind() {
    return kind;
  }

  /** Whether it lies in a function, at any depth. */
  public boolean isNested() {
    return nested;
  }

  /** Whether local variables can be numbered: no {@code exec} and no {@code import *}. */
  public boolean isOptimized() {
    return unoptimized == 0;
  }

  /** Whether it is a function with {@code yield}. */
  public boolean isGenerator() {
    return generator;
  }

  /** Whether there is a parameter {@code *args}. */
  public boolean hasVarargs() {
    return varargs;
  }

  /** Whether there is a parameter {@code **kwargs}. */
  public boolean hasVarkeywords() {
    return varkeywords;
  }

  /** The parameters, one for each tuple first, in the order of local variables. */
  public List<Identifier> parameters() {
    return parameters;
  }

  /** Where the value of a name lives. */
  public Binding binding(Identifier identifier) {
    return Symbol.binding(symbols.get(identifier));
  }

  /** The local variables that inner scopes use, in the order of {@code co_cellvars}. */
  public List<Identifier> cells(boolean sorted) {
    return select(Binding.CELL, 0, sorted);
  }

  /** The variables of scopes around, in the order of {@code co_freevars}. */
  public List<Identifier> free(boolean sorted) {
    return select(Binding.FREE, Symbol.FREE_IN_CLASS, sorted);
  }

  private List<Identifier> select(Binding binding, int fact, boolean sorted) {
    List<Identifier> found = new ArrayList<>(0);
    for (int slot = 0; slot < symbols.slots(); slot++) {
      Identifier key = symbols.keyAt(slot);
      if (key != null) {
        int facts = symbols.valueAt(slot);
        if (Symbol.binding(facts) == binding || (facts & fact) != 0) {
          found.add(key);
        }
      }
    }
    if (sorted && found.size() > 1) {
      found.sort(Comparator.comparing(Identifier::text));
    }
    return found;
  }
}
