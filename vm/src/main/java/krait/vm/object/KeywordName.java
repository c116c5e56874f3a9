package krait.vm.object;

/**
 * The name of a keyword argument that is no {@code str}: a {@code unicode}, or whatever else a
 * mapping behind {@code **} has for a key. It passes as its text up to who takes the arguments.
 */
public final class KeywordName extends PyStr {

  private final PyObject key;

  private KeywordName(PyObject key) {
    super(TYPE, key instanceof PyUnicode text ? text.text() : "");
    this.key = key;
  }

  /** The name that a key is. */
  public static PyStr of(PyObject key) {
    return key instanceof PyStr name ? name : new KeywordName(key);
  }

  /** The key that a name was made of. */
  public static PyObject key(PyStr name) {
    return name instanceof KeywordName other ? other.key : name;
  }

  /** Whether it is a {@code unicode}. */
  boolean isUnicode() {
    return key instanceof PyUnicode;
  }

  /** A name as errors show it: in ASCII if it is a {@code unicode}. */
  static String shown(PyStr name) {
    String text = name.text();
    if (!(name instanceof KeywordName other) || !(other.key instanceof PyUnicode characters)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at = characters.after(at)) {
      out.append(text.charAt(at) < 0x80 ? text.charAt(at) : '?');
    }
    return out.toString();
  }
}
