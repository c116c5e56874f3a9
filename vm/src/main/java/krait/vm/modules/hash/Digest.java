package krait.vm.modules.hash;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import krait.vm.modules.BufferArguments;
import krait.vm.object.PyErrors;
import krait.vm.object.PyObject;
import krait.vm.object.PyType;
import org.jspecify.annotations.Nullable;

/** A digest of the bytes that it was given so far. */
final class Digest extends PyObject {

  private static final int WIDE_BLOCK = 128;
  private static final int BLOCK = 64;
  private static final int WIDE_DIGEST = 48;

  private final String label;
  private final MessageDigest state;

  private Digest(PyType type, String label, MessageDigest state) {
    super(type);
    this.label = label;
    this.state = state;
  }

  /**
   * A digest of a text.
   *
   * @param label what Python calls the algorithm
   * @param algorithm what Java calls it
   * @param text the first bytes, or null for none
   */
  static Digest of(PyType type, String label, String algorithm, @Nullable PyObject text) {
    try {
      Digest made = new Digest(type, label, MessageDigest.getInstance(algorithm));
      if (text != null) {
        made.update(BufferArguments.string(text, "new() argument 1"));
      }
      return made;
    } catch (NoSuchAlgorithmException e) {
      throw PyErrors.valueError("unsupported hash type");
    }
  }

  /** What Python calls the algorithm. */
  String label() {
    return label;
  }

  /** Takes more bytes. */
  void update(String latin1) {
    state.update(latin1.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** The same digest, which goes on alone. */
  Digest copy() {
    return new Digest(type(), label, cloned());
  }

  private MessageDigest cloned() {
    try {
      return (MessageDigest) state.clone();
    } catch (CloneNotSupportedException e) {
      throw PyErrors.systemError("the digest can't be copied");
    }
  }

  /** The digest itself. */
  byte[] value() {
    return cloned().digest();
  }

  /** The number of bytes of the digest. */
  int size() {
    return state.getDigestLength();
  }

  /** The number of bytes that the algorithm takes at once. */
  int blockSize() {
    return size() >= WIDE_DIGEST ? WIDE_BLOCK : BLOCK;
  }
}
