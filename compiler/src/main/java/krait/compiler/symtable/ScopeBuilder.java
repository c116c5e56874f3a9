package krait.compiler.symtable;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import krait.version.PyVersion;
import org.jspecify.annotations.Nullable;

/** The scopes under construction, and the facts about names that go into them. */
final class ScopeBuilder {

  private static final String TOP = "top";

  final Identifiers identifiers;
  final Diagnostics diagnostics;
  final boolean lambdaIsName;
  final boolean temporaryNames;
  private final boolean topIsGlobal;
  private final IdentityHashMap<Object, Scope> scopes;
  private final List<Scope> around = new ArrayList<>();
  private @Nullable String className;
  private Scope current;
  private Scope global;

  ScopeBuilder(
      IdentityHashMap<Object, Scope> scopes,
      Object module,
      PyVersion version,
      Identifiers identifiers,
      Diagnostics diagnostics) {
    this.scopes = scopes;
    this.identifiers = identifiers;
    this.diagnostics = diagnostics;
    this.lambdaIsName = SymtableFeature.LAMBDA_IS_NAME.isIn(version);
    this.temporaryNames = SymtableFeature.TEMPORARY_NAMES.isIn(version);
    this.topIsGlobal = SymtableFeature.TOP_IS_GLOBAL.isIn(version);
    this.current = new Scope(identifiers.generated(TOP), ScopeKind.MODULE, 0, false);
    this.current.unoptimized = Scope.TOP_LEVEL;
    this.global = current;
    scopes.put(module, current);
  }

  Scope current() {
    return current;
  }

  @Nullable String className() {
    return className;
  }

  void setClassName(@Nullable String name) {
    className = name;
  }

  void enter(Identifier name, ScopeKind kind, Object node, int line) {
    boolean nested = current.nested || current.kind == ScopeKind.FUNCTION;
    Scope inner = new Scope(name, kind, line, nested);
    scopes.put(node, inner);
    current.children.add(inner);
    around.add(current);
    current = inner;
    if (topIsGlobal && name.text().equals(TOP)) {
      global = inner;
    }
  }

  void exit() {
    current = around.remove(around.size() - 1);
  }

  /** The facts that are known about a name in the current scope. */
  int facts(String name) {
    return current.symbols.get(identifiers.mangled(className, name));
  }

  void add(String name, int fact) {
    add(name, identifiers.mangled(className, name), fact);
  }

  private void add(String name, Identifier mangled, int fact) {
    int facts = current.symbols.get(mangled);
    if (fact == Symbol.PARAMETER) {
      if ((facts & Symbol.PARAMETER) != 0) {
        throw diagnostics.error(
            "duplicate argument '" + name + "' in function definition", current.line);
      }
      current.parameters.add(mangled);
    }
    current.symbols.put(mangled, facts | fact);
    if (fact == Symbol.GLOBAL) {
      global.symbols.put(mangled, global.symbols.get(mangled) | fact);
    }
  }

  /** Adds a parameter that stands for a tuple, or for the outermost iterable of a generator. */
  void addImplicitParameter(int position) {
    add("." + position, Symbol.PARAMETER);
  }

  /** Adds a local variable that holds a list, or the value of a with statement. */
  void addTemporary() {
    if (temporaryNames) {
      current.temporaries++;
      add("_[" + current.temporaries + "]", Symbol.LOCAL);
    }
  }
}
