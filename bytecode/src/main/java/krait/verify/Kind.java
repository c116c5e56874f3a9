package krait.verify;

/** What the verifier knows of a value. */
enum Kind {
  /** Any object. */
  ANY("value"),
  /** The constant None. */
  NONE("None"),
  /** What GET_ITER made. */
  ITERATOR("iterator"),
  /** The first parameter of a generator expression or comprehension: its caller's iterator. */
  ARGUMENT("argument"),
  /** A cell; {@code data} is its index. */
  CELL("cell"),
  /** A tuple of cells; {@code data} says how many. */
  CELLS("cells"),
  /** A code object; {@code data} is its index among the constants. */
  CODE("code"),
  /** The type of an exception, as a handler finds it. */
  EXCEPTION("exception"),
  /** A function that must be called with an iterator. */
  ITERATOR_FUNCTION("function of an iterator"),
  /** The one to three items on which a finally handler starts; {@code data} has {@link Why}s. */
  WHY("why");

  private final String label;

  Kind(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }
}
