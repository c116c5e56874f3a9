package krait.compiler.symtable;

import java.util.HashMap;
import java.util.Map;
import krait.version.PyVersion;
import org.jspecify.annotations.Nullable;

/** All names of one compilation, and how those in a class are mangled. */
public final class Identifiers {

  private final Map<String, Identifier> known = new HashMap<>(256);
  private final boolean mangleDotted;

  /** No names yet. */
  public Identifiers(PyVersion version) {
    this.mangleDotted = SymtableFeature.MANGLED_DOTTED_NAMES.isIn(version);
  }

  /** The identifier for a name that stands in the source, which CPython's parser interns. */
  public Identifier of(String text) {
    Identifier identifier = generated(text);
    identifier.intern();
    return identifier;
  }

  /** The identifier for a name that the compiler makes. */
  public Identifier generated(String text) {
    Identifier identifier = known.get(text);
    if (identifier == null) {
      identifier = new Identifier(text);
      known.put(text, identifier);
    }
    return identifier;
  }

  /** Whether there is an interned str with a text. */
  public boolean isInterned(String text) {
    Identifier identifier = known.get(text);
    return identifier != null && identifier.isInterned();
  }

  /**
   * The identifier for a name used in a class: {@code __spam} in class {@code Ham} is {@code
   * _Ham__spam}.
   *
   * @param className the innermost class around the use, if any
   */
  public Identifier mangled(@Nullable String className, String text) {
    if (className == null || !text.startsWith("__") || text.endsWith("__")) {
      return of(text);
    }
    if (!mangleDotted && text.indexOf('.') >= 0) {
      return of(text);
    }
    int start = 0;
    while (start < className.length() && className.charAt(start) == '_') {
      start++;
    }
    return start == className.length()
        ? of(text)
        : generated("_" + className.substring(start) + text);
  }
}
