package krait.vm.object;

/** The encoding by which {@code str} and {@code unicode} mix, where it is not ASCII. */
public interface DefaultEncoding {

  /** The name that the program chose. */
  String name();

  /** A text as bytes. */
  PyStr encode(PyUnicode text);

  /** Bytes as a text. */
  PyUnicode decode(PyStr bytes);
}
