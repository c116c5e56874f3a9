package krait.vm.object;

import org.jspecify.annotations.Nullable;

/** An iterator over the characters of a {@code unicode}. */
public final class TextIterator extends PyIterator {

  private final PyUnicode text;
  private int next;

  /** An iterator over characters. */
  public TextIterator(PyUnicode text) {
    super(SequenceIterator.TYPE);
    this.text = text;
  }

  @Override
  public @Nullable PyObject next() {
    if (next >= text.length()) {
      return null;
    }
    int from = text.offset(next++);
    return PyUnicode.of(text.text().substring(from, text.offset(next)));
  }

  @Override
  public int lengthHint() {
    return text.length() - next;
  }
}
