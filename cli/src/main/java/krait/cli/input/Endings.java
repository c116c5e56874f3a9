package krait.cli.input;

import java.util.List;

/**
 * How the names of files end that are taken from folders and archives. Files that the user names
 * are taken whatever their names are.
 *
 * @param list the endings with their points, such as {@code .pyc}
 */
public record Endings(List<String> list) {

  /** Compiled files. */
  public static final Endings COMPILED = new Endings(List.of(".pyc", ".pyo"));

  /** Source files. */
  public static final Endings SOURCES = new Endings(List.of(".py"));

  /** Copies the list. */
  public Endings {
    list = List.copyOf(list);
  }

  /** Whether a name has one of the endings. */
  public boolean match(String name) {
    for (int i = 0; i < list.size(); i++) {
      if (name.endsWith(list.get(i))) {
        return true;
      }
    }
    return false;
  }
}
