package krait.vm.modules.binascii;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import krait.vm.modules.BufferArguments;
import krait.vm.modules.ModuleErrors;
import krait.vm.object.Conversions;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyInt;
import krait.vm.object.PyModule;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PythonInitializer;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonModule;
import org.jspecify.annotations.Nullable;

/** {@code zlib}, by the same library that the JVM has. */
@PythonModule("zlib")
public final class ZlibModule {

  /** The largest window, which is the only one that the JVM makes. */
  static final int MAX_WINDOW = 15;

  private static final int MIN_WINDOW = 8;
  private static final int BEST = 9;
  private static final int CHUNK = 8192;

  private ZlibModule() {}

  @PythonInitializer
  static void initialize(PyModule module) {
    ModuleErrors.add(module, "error", PyExc.Exception);
    Object[] constants = {
      "DEFLATED",
      8,
      "DEF_MEM_LEVEL",
      8,
      "MAX_WBITS",
      MAX_WINDOW,
      "Z_BEST_COMPRESSION",
      BEST,
      "Z_BEST_SPEED",
      1,
      "Z_DEFAULT_COMPRESSION",
      -1,
      "Z_DEFAULT_STRATEGY",
      0,
      "Z_FILTERED",
      1,
      "Z_FINISH",
      4,
      "Z_FULL_FLUSH",
      3,
      "Z_HUFFMAN_ONLY",
      2,
      "Z_NO_FLUSH",
      0,
      "Z_SYNC_FLUSH",
      2
    };
    for (int i = 0; i < constants.length; i += 2) {
      module.put((String) constants[i], PyInt.of((Integer) constants[i + 1]));
    }
    module.put("ZLIB_VERSION", PyStr.of("1.2.13"));
    module.put("__version__", PyStr.of("1.0"));
  }

  /** A {@code zlib.error}. */
  static PyException error(String message) {
    return ModuleErrors.of("zlib", "error", message);
  }

  /** Bytes of a text. */
  static byte[] bytes(String latin1) {
    return latin1.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Whether an inflater has a window for a number of bits. */
  static boolean isWindow(int bits) {
    return Math.abs(bits) >= MIN_WINDOW && Math.abs(bits) <= MAX_WINDOW;
  }

  @PythonMethod(style = "PARSED")
  static long adler32(PyObject data, @Nullable PyObject start) {
    String bytes = BufferArguments.fixed(data, "adler32() argument 1");
    return Checksums.adler32(bytes, start == null ? 1 : Checksums.word(start));
  }

  @PythonMethod(style = "PARSED")
  static long crc32(PyObject data, @Nullable PyObject start) {
    String bytes = BufferArguments.fixed(data, "crc32() argument 1");
    return Checksums.crc32(bytes, start == null ? 0 : Checksums.word(start));
  }

  @PythonMethod(style = "PARSED")
  static String compress(PyObject data, @Nullable PyObject level) {
    String bytes = BufferArguments.fixed(data, "compress() argument 1");
    int strength = level == null ? -1 : Conversions.toInt(level);
    if (strength < -1 || strength > BEST) {
      throw error("Bad compression level");
    }
    Deflater deflater = new Deflater(strength);
    try {
      deflater.setInput(bytes(bytes));
      deflater.finish();
      return deflated(deflater, Deflater.NO_FLUSH);
    } finally {
      deflater.end();
    }
  }

  /** What a deflater has to give. */
  static String deflated(Deflater deflater, int flush) {
    StringBuilder out = new StringBuilder();
    byte[] chunk = new byte[CHUNK];
    int count = deflater.deflate(chunk, 0, CHUNK, flush);
    while (count > 0) {
      out.append(new String(chunk, 0, count, StandardCharsets.ISO_8859_1));
      count = count < CHUNK ? 0 : deflater.deflate(chunk, 0, CHUNK, flush);
    }
    return out.toString();
  }

  @PythonMethod(style = "PARSED")
  static String decompress(PyObject data, @Nullable PyObject bits, @Nullable PyObject size) {
    String bytes = BufferArguments.fixed(data, "decompress() argument 1");
    int window = bits == null ? MAX_WINDOW : Conversions.toInt(bits);
    if (size != null) {
      Conversions.toLong(size);
    }
    if (!isWindow(window)) {
      throw error("Error -2 while preparing to decompress data: inconsistent stream state");
    }
    Inflater inflater = new Inflater(window < 0);
    try {
      inflater.setInput(bytes(bytes));
      String text = inflated(inflater, Long.MAX_VALUE, "decompressing data");
      if (!inflater.finished()) {
        throw error("Error -5 while decompressing data: incomplete or truncated stream");
      }
      return text;
    } finally {
      inflater.end();
    }
  }

  /** What an inflater has to give, up to a number of bytes. */
  static String inflated(Inflater inflater, long most, String doing) {
    StringBuilder out = new StringBuilder();
    byte[] chunk = new byte[CHUNK];
    try {
      while (out.length() < most) {
        int count = inflater.inflate(chunk, 0, (int) Math.min(CHUNK, most - out.length()));
        if (count == 0) {
          break;
        }
        out.append(new String(chunk, 0, count, StandardCharsets.ISO_8859_1));
      }
    } catch (DataFormatException e) {
      throw error("Error -3 while " + doing + ": " + e.getMessage());
    }
    if (inflater.needsDictionary()) {
      throw error("Error 2 while " + doing + ": need dictionary");
    }
    return out.toString();
  }

  private static int option(@Nullable PyObject value, int otherwise) {
    return value == null ? otherwise : Conversions.toInt(value);
  }

  @PythonMethod(style = "PARSED")
  static PyObject compressobj(
      @Nullable PyObject level,
      @Nullable PyObject method,
      @Nullable PyObject bits,
      @Nullable PyObject memory,
      @Nullable PyObject strategy) {
    int strength = option(level, -1);
    int window = option(bits, MAX_WINDOW);
    int memoryLevel = option(memory, 8);
    int plan = option(strategy, 0);
    boolean right =
        strength >= -1
            && strength <= BEST
            && option(method, 8) == 8
            && isWindow(window)
            && memoryLevel >= 1
            && memoryLevel <= BEST
            && plan >= 0
            && plan <= 4;
    if (!right) {
      throw PyErrors.valueError("Invalid initialization option");
    }
    Deflater deflater = new Deflater(strength, window < 0);
    deflater.setStrategy(plan > Deflater.HUFFMAN_ONLY ? Deflater.DEFAULT_STRATEGY : plan);
    return new Compressor(deflater);
  }

  @PythonMethod(style = "PARSED")
  static PyObject decompressobj(@Nullable PyObject bits) {
    int window = option(bits, MAX_WINDOW);
    if (!isWindow(window)) {
      throw PyErrors.valueError("Invalid initialization option");
    }
    return new Decompressor(new Inflater(window < 0));
  }
}
