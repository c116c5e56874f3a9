package krait.cli.input;

/** Names that are safe below a folder of results. */
final class RelativeName {

  private RelativeName() {}

  /**
   * A path with slashes, without a root, empty parts, {@code .} and {@code ..}; control characters
   * and NUL, which file systems reject, become {@code _}.
   */
  static String of(String path) {
    StringBuilder name = new StringBuilder(path.length());
    int start = 0;
    while (start <= path.length()) {
      int end = start;
      while (end < path.length() && !isSeparator(path.charAt(end))) {
        end++;
      }
      append(name, path.substring(start, end));
      start = end + 1;
    }
    return name.length() == 0 ? "_" : name.toString();
  }

  private static boolean isSeparator(char c) {
    return c == '/' || c == '\\';
  }

  private static void append(StringBuilder name, String part) {
    if (part.isEmpty() || part.equals(".") || part.equals("..")) {
      return;
    }
    if (name.length() > 0) {
      name.append('/');
    }
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      name.append(Character.isISOControl(c) ? '_' : c);
    }
  }
}
