package krait.vm.modules.memoryfiles;

import krait.vm.codec.InternalForm;
import krait.vm.modules.BufferArguments;
import krait.vm.object.PyErrors;
import krait.vm.object.PyModule;
import krait.vm.object.PyObject;
import krait.vm.object.PyUnicode;
import krait.vm.object.PythonInitializer;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonModule;
import krait.vm.object.ThreadState;
import krait.vm.object.VersionRange;
import org.jspecify.annotations.Nullable;

/** {@code cStringIO}. */
@PythonModule("cStringIO")
public final class StringIoModule {

  private StringIoModule() {}

  @PythonInitializer
  static void initialize(PyModule module) {
    module.put("InputType", MemoryFile.INPUT);
    module.put("OutputType", MemoryFile.OUTPUT);
  }

  @PythonMethod(name = "StringIO", style = "UNPACKED")
  static PyObject open(@Nullable PyObject content) {
    if (content == null) {
      return new MemoryFile();
    }
    if (VersionRange.FROM_2_7.contains(ThreadState.current().interpreter().version())) {
      return new MemoryFile(BufferArguments.string(content, "StringIO() argument 1"));
    }
    String bytes =
        content instanceof PyUnicode text
            ? InternalForm.encode(text)
            : BufferArguments.bytes(content);
    if (bytes == null) {
      throw PyErrors.typeError("expected read buffer, " + content.type().name() + " found");
    }
    return new MemoryFile(bytes);
  }
}
