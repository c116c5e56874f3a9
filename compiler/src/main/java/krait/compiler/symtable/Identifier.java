package krait.compiler.symtable;

import krait.code.Const;

/**
 * A name of a program. There is one object for each name of a compilation, see {@link Identifiers},
 * so identifiers are compared by identity.
 */
public final class Identifier {

  private static final long HASH_FACTOR = 1000003;

  private final String text;
  private final Const.Str value;
  private final long hash;
  private boolean interned;

  Identifier(String text) {
    this.text = text;
    this.value = Const.Str.interned(text);
    this.hash = pythonHash(text);
  }

  /** The hash of a str in CPython on a 64-bit machine, without {@code -R}. */
  static long pythonHash(String text) {
    int length = text.length();
    if (length == 0) {
      return 0;
    }
    long hash = (long) text.charAt(0) << 7;
    for (int i = 0; i < length; i++) {
      hash = (HASH_FACTOR * hash) ^ text.charAt(i);
    }
    hash ^= length;
    return hash == -1 ? -2 : hash;
  }

  /** The name itself. */
  public String text() {
    return text;
  }

  /** The name as an interned str. */
  public Const.Str value() {
    return value;
  }

  /** Notes that the interpreter has interned the name. */
  public void intern() {
    interned = true;
  }

  /** Whether the interpreter has interned the name. */
  public boolean isInterned() {
    return interned;
  }

  long hash() {
    return hash;
  }

  @Override
  public String toString() {
    return text;
  }
}
