package krait.vm.modules.hash;

import krait.vm.object.PythonGetter;
import krait.vm.object.PythonType;

/** The sizes of digests that CPython keeps as members. */
@PythonType({"_sha256.sha224", "_sha256.sha256", "_sha512.sha384", "_sha512.sha512"})
public final class MemberDigestSizes {

  private MemberDigestSizes() {}

  @PythonGetter(member = true, name = "digest_size")
  static long digestSize(Digest self) {
    return self.size();
  }

  @PythonGetter(member = true, name = "digestsize")
  static long oldDigestSize(Digest self) {
    return self.size();
  }
}
