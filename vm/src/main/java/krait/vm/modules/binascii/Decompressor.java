package krait.vm.modules.binascii;

import java.util.zip.Inflater;
import krait.vm.modules.BufferArguments;
import krait.vm.object.Conversions;
import krait.vm.object.PyErrors;
import krait.vm.object.PyObject;
import krait.vm.object.PyType;
import krait.vm.object.PythonGetter;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;
import org.jspecify.annotations.Nullable;

/** {@code zlib.Decompress}: decompresses bytes that come in pieces. */
@PythonType("zlib.Decompress")
public final class Decompressor extends PyObject {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("zlib.Decompress", false);

  private final Inflater inflater;
  private String unused = "";
  private String tail = "";
  private boolean finished;
  private boolean flushed;

  Decompressor(Inflater inflater) {
    super(TYPE);
    this.inflater = inflater;
  }

  @PythonMethod(style = "PARSED")
  static String decompress(Decompressor self, PyObject data, @Nullable PyObject limit) {
    String bytes = BufferArguments.fixed(data, "decompress() argument 1");
    long most = limit == null ? 0 : Conversions.toLong(limit);
    if (most < 0) {
      throw PyErrors.valueError("max_length must be greater than zero");
    }
    if (self.finished && !self.flushed) {
      self.unused = self.unused + bytes;
      return "";
    }
    if (self.finished) {
      throw ZlibModule.error("Error -2 while decompressing: inconsistent stream state");
    }
    return self.run(bytes, most == 0 ? Long.MAX_VALUE : most);
  }

  private String run(String bytes, long most) {
    inflater.setInput(ZlibModule.bytes(bytes));
    String text = ZlibModule.inflated(inflater, most, "decompressing");
    String left = bytes.substring(bytes.length() - inflater.getRemaining());
    tail = "";
    if (inflater.finished()) {
      unused = unused + left;
      finished = true;
      inflater.end();
    } else {
      tail = left;
    }
    return text;
  }

  @PythonMethod(style = "PARSED")
  static String flush(Decompressor self, @Nullable PyObject length) {
    if (length != null && Conversions.toInt(length) <= 0) {
      throw PyErrors.valueError("length must be greater than zero");
    }
    String rest = self.finished ? "" : self.run(self.tail, Long.MAX_VALUE);
    self.flushed = self.finished;
    return rest;
  }

  @PythonGetter(name = "unused_data", member = true)
  static String unusedData(Decompressor self) {
    return self.unused;
  }

  @PythonGetter(name = "unconsumed_tail", member = true)
  static String unconsumedTail(Decompressor self) {
    return self.tail;
  }
}
