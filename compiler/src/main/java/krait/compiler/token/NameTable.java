package krait.compiler.token;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** The names of one source, each held once, and the keywords among them. */
final class NameTable {

  private static final int INITIAL_SLOTS = 512;
  private static final NameTable KEYWORDS = keywords();

  private Entry[] slots;
  private int count;

  private NameTable(Entry[] slots, int count) {
    this.slots = slots;
    this.count = count;
  }

  /** A table that knows the keywords. */
  static NameTable withKeywords() {
    return new NameTable(KEYWORDS.slots.clone(), KEYWORDS.count);
  }

  /** The entry of the name in a part of an array, whose {@link #hash} is known. */
  Entry find(byte[] source, int from, int to, int hash) {
    int mask = slots.length - 1;
    int at = spread(hash) & mask;
    Entry entry = slots[at];
    while (entry != null) {
      if (entry.hash == hash && entry.matches(source, from, to)) {
        return entry;
      }
      at = (at + 1) & mask;
      entry = slots[at];
    }
    return add(new String(source, from, to - from, ISO_8859_1), hash, TokenType.NAME);
  }

  private Entry add(String text, int hash, TokenType type) {
    if (2 * count > slots.length) {
      grow();
    }
    Entry entry = new Entry(text, hash, type);
    put(slots, entry);
    count++;
    return entry;
  }

  private void grow() {
    Entry[] larger = new Entry[2 * slots.length];
    for (Entry entry : slots) {
      if (entry != null) {
        put(larger, entry);
      }
    }
    slots = larger;
  }

  private static void put(Entry[] slots, Entry entry) {
    int mask = slots.length - 1;
    int at = spread(entry.hash) & mask;
    while (slots[at] != null) {
      at = (at + 1) & mask;
    }
    slots[at] = entry;
  }

  private static int spread(int hash) {
    return hash ^ (hash >>> 15);
  }

  /** Continues the hash of a name by one character. */
  static int hash(int hash, int character) {
    return 31 * hash + character;
  }

  private static NameTable keywords() {
    NameTable table = new NameTable(new Entry[INITIAL_SLOTS], 0);
    for (TokenType type : TokenType.values()) {
      if (type.isKeyword()) {
        int hash = 0;
        for (int i = 0; i < type.text().length(); i++) {
          hash = hash(hash, type.text().charAt(i));
        }
        table.add(type.text(), hash, type);
      }
    }
    return table;
  }

  /** A name: its text, and NAME or its keyword. */
  static final class Entry {
    final String text;
    final TokenType type;
    private final int hash;

    Entry(String text, int hash, TokenType type) {
      this.text = text;
      this.hash = hash;
      this.type = type;
    }

    private boolean matches(byte[] source, int from, int to) {
      int length = text.length();
      if (length != to - from) {
        return false;
      }
      for (int i = 0; i < length; i++) {
        if (text.charAt(i) != source[from + i]) {
          return false;
        }
      }
      return true;
    }
  }
}
