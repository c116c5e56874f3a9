package krait.vm.modules;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import krait.vm.object.Conversions;
import krait.vm.object.InterpreterState;
import krait.vm.object.PyDict;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyInt;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;

/**
 * A zip file as {@code zipimport} reads it: the end of the directory must be the end of the file,
 * and what stands before the first entry does not count.
 */
public final class ZipArchive {

  /** The first bytes of the record that a zip file ends with, as a number. */
  private static final int END = 0x06054b50;

  private static final int ENTRY = 0x02014b50;
  private static final int LOCAL = 0x04034b50;
  private static final int END_SIZE = 22;
  private static final int ENTRY_SIZE = 46;
  private static final int LOCAL_SIZE = 30;

  private final InterpreterState interpreter;
  private final String name;

  ZipArchive(InterpreterState interpreter, String name) {
    this.interpreter = interpreter;
    this.name = name;
  }

  /** Whether bytes end as those of a zip file do that can be imported from. */
  public static boolean isZip(byte[] content) {
    return content.length >= END_SIZE
        && littleEndian(content).getInt(content.length - END_SIZE) == END;
  }

  private static ByteBuffer littleEndian(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private PyException refusal(String problem) {
    boolean quotes = ZipRules.of(interpreter).quotesNames();
    String shown = quotes ? "'" + name + "'" : name;
    return ZipImportState.of(interpreter).error(problem + " Zip file: " + shown);
  }

  /** The directory: tuples of numbers, as CPython has them, by the names of the entries. */
  PyDict directory() {
    try (RandomAccessFile file = open()) {
      long end = file.length() - END_SIZE;
      if (end < 0) {
        throw refusal("can't read");
      }
      ByteBuffer last = littleEndian(read(file, end, END_SIZE));
      if (last.getInt(0) != END) {
        throw refusal("not a");
      }
      long size = last.getInt(12) & 0xffffffffL;
      long shift = end - size - (last.getInt(16) & 0xffffffffL);
      long start = end - size;
      if (start < 0 || size > Integer.MAX_VALUE) {
        return new PyDict();
      }
      return entries(read(file, start, (int) size), shift);
    } catch (IOException e) {
      throw refusal("can't read");
    }
  }

  private RandomAccessFile open() {
    try {
      return new RandomAccessFile(interpreter.resolve(name).toFile(), "r");
    } catch (IOException e) {
      throw refusal("can't open");
    }
  }

  private static byte[] read(RandomAccessFile file, long from, int length) throws IOException {
    byte[] bytes = new byte[length];
    file.seek(from);
    file.readFully(bytes);
    return bytes;
  }

  private PyDict entries(byte[] central, long shift) {
    ByteBuffer in = littleEndian(central);
    PyDict files = new PyDict();
    int at = 0;
    while (at + ENTRY_SIZE <= in.limit() && in.getInt(at) == ENTRY) {
      int nameSize = in.getShort(at + 28) & 0xffff;
      if (at + ENTRY_SIZE + nameSize > in.limit()) {
        break;
      }
      String entry = new String(central, at + ENTRY_SIZE, nameSize, StandardCharsets.ISO_8859_1);
      files.put(
          interpreter.intern(entry),
          new PyTuple(
              PyStr.of(name + "/" + entry),
              PyInt.of(in.getShort(at + 10)),
              number(in.getInt(at + 20)),
              number(in.getInt(at + 24)),
              PyInt.of(in.getInt(at + 42) + shift),
              PyInt.of(in.getShort(at + 12) & 0xffff),
              PyInt.of(in.getShort(at + 14) & 0xffff),
              number(in.getInt(at + 16))));
      at += ENTRY_SIZE + nameSize;
      at += (in.getShort(at - nameSize - 16) & 0xffff) + (in.getShort(at - nameSize - 14) & 0xffff);
    }
    return files;
  }

  private PyObject number(int value) {
    return PyInt.of(ZipRules.of(interpreter).signedNumbers() ? value : value & 0xffffffffL);
  }

  /** The content of an entry of the directory. */
  byte[] content(PyTuple entry) {
    if (entry.size() != 8) {
      throw PyErrors.typeError("an entry of a zip directory has 8 items, not " + entry.size());
    }
    long size = Conversions.toLong(entry.get(2));
    long whole = Conversions.toLong(entry.get(3));
    long offset = Conversions.toLong(entry.get(4));
    try (RandomAccessFile file = new RandomAccessFile(interpreter.resolve(name).toFile(), "r")) {
      long room = file.length() - LOCAL_SIZE;
      if (offset < 0
          || offset > room
          || littleEndian(read(file, offset, LOCAL_SIZE)).getInt(0) != LOCAL) {
        throw ZipImportState.of(interpreter).error("bad local file header in " + name);
      }
      ByteBuffer header = littleEndian(read(file, offset, LOCAL_SIZE));
      long start =
          offset + LOCAL_SIZE + (header.getShort(26) & 0xffff) + (header.getShort(28) & 0xffff);
      if (size < 0 || start + size > file.length() || size > Integer.MAX_VALUE) {
        throw unreadable();
      }
      byte[] raw = read(file, start, (int) size);
      return Conversions.toLong(entry.get(1)) == 0 ? raw : inflated(raw, whole);
    } catch (IOException e) {
      throw PyErrors.of(PyExc.IOError, "zipimport: can not open file " + name);
    }
  }

  private static PyException unreadable() {
    return PyErrors.of(PyExc.IOError, "zipimport: can't read data");
  }

  /** Never more than the directory says, so that nobody can fill the memory with a small file. */
  private byte[] inflated(byte[] raw, long size) {
    if (size < 0 || size > Integer.MAX_VALUE - 8) {
      throw unreadable();
    }
    byte[] result = new byte[(int) size];
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(raw);
      int length = 0;
      while (length < result.length && !inflater.finished()) {
        int count = inflater.inflate(result, length, result.length - length);
        if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          break;
        }
        length += count;
      }
      if (length < result.length) {
        throw unreadable();
      }
      return result;
    } catch (DataFormatException e) {
      throw ZipImportState.of(interpreter).error("can't decompress data; " + e.getMessage());
    } finally {
      inflater.end();
    }
  }
}
