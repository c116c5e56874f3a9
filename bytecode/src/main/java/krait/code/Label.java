package krait.code;

/**
 * A place in the code that jumps can name. It is an object of its own: two labels are the same only
 * if they are one object, whatever their names.
 */
public final class Label implements CodeElement {

  private final String name;

  /** A label with a name for people; it may be empty. */
  public Label(String name) {
    this.name = name;
  }

  /** A label without a name. */
  public Label() {
    this("");
  }

  /** The name for people, maybe empty. */
  public String name() {
    return name;
  }

  @Override
  public String toString() {
    return (name.isEmpty() ? "label" : name) + ":";
  }
}
