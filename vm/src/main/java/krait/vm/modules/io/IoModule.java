package krait.vm.modules.io;

import krait.vm.modules.ModuleTypes;
import krait.vm.object.PyInt;
import krait.vm.object.PyModule;
import krait.vm.object.PyObject;
import krait.vm.object.PythonInitializer;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonModule;
import krait.vm.object.VersionRange;
import org.jspecify.annotations.Nullable;

/** {@code _io}. */
@PythonModule("_io")
public final class IoModule {

  /** How many bytes a buffer has that nobody gives a size. */
  static final int BUFFER_SIZE = 8192;

  private IoModule() {}

  @PythonInitializer
  static void initialize(PyModule module) {
    module.put("DEFAULT_BUFFER_SIZE", PyInt.of(BUFFER_SIZE));
    module.put("UnsupportedOperation", IoErrors.unsupportedType());
    ModuleTypes.add(
        module,
        VersionRange.FROM_2_7,
        IoErrors.BLOCKING,
        IoObject.TYPE,
        IoObject.RAW,
        IoObject.BUFFERED,
        IoObject.TEXT,
        RawFile.TYPE,
        BytesFile.TYPE,
        StringFile.TYPE,
        BufferedFile.READER,
        BufferedFile.WRITER,
        BufferedFile.RANDOM,
        BufferedPair.PAIR,
        NewlineDecoder.TYPE,
        TextFile.TYPE);
  }

  @PythonMethod(
      keywords = "file mode buffering encoding errors newline closefd",
      style = "KEYWORDS")
  static PyObject open(
      PyObject file,
      @Nullable PyObject mode,
      @Nullable PyObject buffering,
      @Nullable PyObject encoding,
      @Nullable PyObject errors,
      @Nullable PyObject newline,
      @Nullable PyObject closefd) {
    return Opening.open(file, mode, buffering, new TextOptions(encoding, errors, newline), closefd);
  }
}
