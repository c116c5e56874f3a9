package krait.vm.modules.binascii;

import java.util.zip.Deflater;
import krait.vm.modules.BufferArguments;
import krait.vm.object.Conversions;
import krait.vm.object.PyObject;
import krait.vm.object.PyType;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;
import org.jspecify.annotations.Nullable;

/** {@code zlib.Compress}: compresses bytes that come in pieces. */
@PythonType("zlib.Compress")
public final class Compressor extends PyObject {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("zlib.Compress", false);

  private static final int FINISH = 4;

  private final Deflater deflater;
  private boolean finished;

  Compressor(Deflater deflater) {
    super(TYPE);
    this.deflater = deflater;
  }

  @PythonMethod(style = "PARSED")
  static String compress(Compressor self, PyObject data) {
    String bytes = BufferArguments.fixed(data, "compress() argument 1");
    if (self.finished) {
      throw ZlibModule.error("Error -2 while compressing data: inconsistent stream state");
    }
    self.deflater.setInput(ZlibModule.bytes(bytes));
    return ZlibModule.deflated(self.deflater, Deflater.NO_FLUSH);
  }

  @PythonMethod(style = "PARSED")
  static String flush(Compressor self, @Nullable PyObject mode) {
    int how = mode == null ? FINISH : Conversions.toInt(mode);
    if (how == 0) {
      return "";
    }
    if (self.finished || how < 0 || how > FINISH || how == 1) {
      throw ZlibModule.error("Error -2 while flushing: inconsistent stream state");
    }
    if (how == FINISH) {
      self.deflater.finish();
      String rest = ZlibModule.deflated(self.deflater, Deflater.NO_FLUSH);
      self.finished = true;
      self.deflater.end();
      return rest;
    }
    return ZlibModule.deflated(self.deflater, how);
  }
}
