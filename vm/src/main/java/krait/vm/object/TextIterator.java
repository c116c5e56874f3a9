package krait.vm.object;

import org.jspecify.annotations.Nullable;

/** An iterator over the characters of a {@code unicode}. */
public final class TextIterator extends PyIterator {

  private final String text;
  private int next;

  /** An iterator over characters. */
  public TextIterator(PyUnicode text) {
    super(SequenceIterator.TYPE);
    this.text = text.text();
  }

  @Override
  public @Nullable PyObject next() {
    return next < text.length() ? PyUnicode.of(String.valueOf(text.charAt(next++))) : null;
  }

  @Override
  public int lengthHint() {
    return text.length() - next;
  }
}
