package krait.vm.modules.hash;

import krait.vm.object.PythonGetter;
import krait.vm.object.PythonType;

/** The sizes of digests that CPython computes. */
@PythonType({"_md5.md5", "_sha.sha"})
public final class PlainDigestSizes {

  private PlainDigestSizes() {}

  @PythonGetter(name = "digest_size")
  static long digestSize(Digest self) {
    return self.size();
  }

  @PythonGetter(name = "digestsize")
  static long oldDigestSize(Digest self) {
    return self.size();
  }
}
