package krait.vm.modules.hash;

import java.nio.charset.StandardCharsets;
import krait.vm.modules.BufferArguments;
import krait.vm.object.PyObject;
import krait.vm.object.PythonGetter;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;

/** What all digests have. */
@PythonType({
  "_md5.md5",
  "_sha.sha",
  "_sha256.sha224",
  "_sha256.sha256",
  "_sha512.sha384",
  "_sha512.sha512"
})
public final class DigestMethods {

  private static final String HEX = "0123456789abcdef";
  private static final int NIBBLE = 4;
  private static final int LOW = 15;

  private DigestMethods() {}

  @PythonMethod(style = "PARSED")
  static void update(Digest self, PyObject text) {
    self.update(BufferArguments.string(text, "update() argument 1"));
  }

  @PythonMethod
  static PyObject copy(Digest self) {
    return self.copy();
  }

  @PythonMethod
  static String digest(Digest self) {
    return new String(self.value(), StandardCharsets.ISO_8859_1);
  }

  @PythonMethod
  static String hexdigest(Digest self) {
    byte[] bytes = self.value();
    StringBuilder text = new StringBuilder(bytes.length * 2);
    for (byte value : bytes) {
      text.append(HEX.charAt(value >> NIBBLE & LOW)).append(HEX.charAt(value & LOW));
    }
    return text.toString();
  }

  @PythonGetter(name = "block_size")
  static long blockSize(Digest self) {
    return self.blockSize();
  }

  @PythonGetter
  static String name(Digest self) {
    return self.label();
  }
}
