package krait.compiler.symtable;

import java.util.IdentityHashMap;
import krait.compiler.ast.Mod;
import krait.version.PyVersion;

/** The scopes of a source. */
public final class SymbolTable {

  private final IdentityHashMap<Object, Scope> scopes;

  private SymbolTable(IdentityHashMap<Object, Scope> scopes) {
    this.scopes = scopes;
  }

  /**
   * Makes the symbol table of a tree.
   *
   * @throws krait.compiler.source.PySyntaxError for what CPython's symbol table refuses
   */
  public static SymbolTable of(
      Mod tree, PyVersion version, Identifiers identifiers, Diagnostics diagnostics) {
    IdentityHashMap<Object, Scope> scopes = new IdentityHashMap<>();
    SymbolCollector collector =
        new SymbolCollector(tree, scopes, version, identifiers, diagnostics);
    Scope module = collector.collect(tree);
    new ScopeAnalysis(version, diagnostics).analyze(module);
    return new SymbolTable(scopes);
  }

  /** The scope that a node of the tree opens. */
  public Scope scopeOf(Object node) {
    Scope scope = scopes.get(node);
    if (scope == null) {
      throw new IllegalArgumentException("no scope belongs to the node");
    }
    return scope;
  }
}
