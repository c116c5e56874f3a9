package krait.vm.modules.io;

import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;
import org.jspecify.annotations.Nullable;

/** How a {@code _io.BytesIO} gets its first bytes. */
@PythonType("_io.BytesIO")
public final class BytesCreation {

  private BytesCreation() {}

  @PythonMethod(
      name = "__init__",
      keywords = "initial_bytes",
      style = "KEYWORDS",
      errorName = "BytesIO")
  static void init(BytesFile self, @Nullable PyObject content) {
    self.assign("");
    if (content != null && content != PyNone.NONE) {
      self.check();
      self.assign(BytesFileMethods.bytes(self, content));
    }
  }
}
