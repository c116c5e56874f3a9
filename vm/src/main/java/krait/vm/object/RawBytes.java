package krait.vm.object;

/** An object whose bytes can be read and overwritten in place: a writable buffer. */
public interface RawBytes {
  /** The bytes as characters up to U+00FF. */
  String content();

  /** The number of bytes. */
  int byteCount();

  /** Replaces bytes from an offset on; all must lie within the object. */
  void overwrite(int offset, String latin1);
}
