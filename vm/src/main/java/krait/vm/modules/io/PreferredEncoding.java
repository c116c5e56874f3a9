package krait.vm.modules.io;

import krait.vm.object.ThreadState;

/** The encoding of texts whose encoding nobody says, by the locale of the system. */
final class PreferredEncoding {

  private static final String LEAST = "ANSI_X3.4-1968";

  private PreferredEncoding() {}

  /** Its name as the C library has it. */
  static String name() {
    String locale = locale();
    int dot = locale.indexOf('.');
    if (dot >= 0) {
      int end = locale.indexOf('@', dot);
      return locale.substring(dot + 1, end < 0 ? locale.length() : end);
    }
    boolean plain = locale.isEmpty() || locale.equals("C") || locale.equals("POSIX");
    return plain ? LEAST : "ISO-8859-1";
  }

  private static String locale() {
    if (ThreadState.current().interpreter().settings().isIsolated()) {
      return "";
    }
    for (String name : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
      String value = System.getenv(name);
      if (value != null && !value.isEmpty()) {
        return value;
      }
    }
    return "";
  }
}
