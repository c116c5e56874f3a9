package krait.vm.modules.io;

import krait.vm.object.PyObject;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;
import org.jspecify.annotations.Nullable;

/** How a {@code _bytesio._BytesIO} gets its first bytes. */
@PythonType("_bytesio._BytesIO")
public final class OldBytesCreation {

  private OldBytesCreation() {}

  @PythonMethod(
      name = "__init__",
      keywords = "initvalue",
      style = "KEYWORDS",
      errorName = "BytesIO")
  static void init(BytesFile self, @Nullable PyObject content) {
    BytesCreation.init(self, content);
  }
}
