package krait.vm.modules.io;

import krait.vm.object.Conversions;
import krait.vm.object.PyByteArray;
import krait.vm.object.PyErrors;
import krait.vm.object.PyMemoryView;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import org.jspecify.annotations.Nullable;

/** What a file with a buffer has read ahead. */
final class ReadAhead {

  private final BufferedFile file;
  private String bytes = "";
  private int next;

  ReadAhead(BufferedFile file) {
    this.file = file;
  }

  /** How many bytes are there. */
  int size() {
    return bytes.length() - next;
  }

  /** Whether anything was read since the file has moved. */
  boolean isFilled() {
    return !bytes.isEmpty();
  }

  void forget() {
    bytes = "";
    next = 0;
  }

  /** Goes forth or back within what is there; false if that leads out of it. */
  boolean skip(long by) {
    if (by < -next || by > size()) {
      return false;
    }
    next += (int) by;
    return true;
  }

  private String take(long most) {
    int from = next;
    next += (int) Math.min(most, size());
    return bytes.substring(from, next);
  }

  /** What is there, without taking it. */
  String rest() {
    return bytes.substring(next);
  }

  /** Reads another block behind what is there; how much came, or -1 if it would have to wait. */
  private int fill() {
    String block = file.rawRead(file.bufferSize() - bytes.length());
    if (block == null) {
      return -1;
    }
    bytes = bytes.isEmpty() ? block : bytes.concat(block);
    return block.length();
  }

  private int refill() {
    forget();
    return fill();
  }

  /** Bytes by {@code readinto}; null if there are none yet. */
  @Nullable String readInto(PyObject raw, int most) {
    PyByteArray target = PyByteArray.of("\0".repeat(most));
    PyObject result = IoCalls.call(raw, IoCalls.READINTO, new PyMemoryView(target, 0, most));
    if (result == PyNone.NONE) {
      return null;
    }
    long count = Conversions.toIndexOverflowing(result);
    if (count < 0 || count > most) {
      throw BufferedFile.wrongLength("readinto", count, most);
    }
    return target.content().substring(0, (int) count);
  }

  /** A number of bytes, fewer at the end; null if there are none yet. */
  @Nullable String read(long count) {
    if (count <= size()) {
      return take(count);
    }
    StringBuilder all = new StringBuilder(take(count));
    boolean waits = false;
    boolean ended = false;
    while (!waits && !ended && count - all.length() >= file.bufferSize()) {
      long whole = count - all.length();
      String block =
          file.rawRead((int) Math.min(whole - whole % file.bufferSize(), Integer.MAX_VALUE - 8));
      waits = block == null;
      ended = block != null && block.isEmpty();
      all.append(block == null ? "" : block);
    }
    forget();
    while (!waits && !ended && all.length() < count && bytes.length() < file.bufferSize()) {
      int got = fill();
      waits = got < 0;
      ended = got == 0;
      all.append(take(count - all.length()));
    }
    return waits && all.length() == 0 ? null : all.toString();
  }

  /** All bytes that are left; null if there are none yet. */
  @Nullable String readAll() {
    String known = rest();
    forget();
    file.settle();
    RawFile direct = file.direct();
    if (direct != null) {
      return known.concat(direct.readAll());
    }
    StringBuilder all = new StringBuilder(known);
    while (true) {
      PyObject data = IoCalls.call(file.raw(), IoCalls.READ);
      if (data != PyNone.NONE && !(data instanceof PyStr)) {
        throw PyErrors.typeError("read() should return bytes");
      }
      if (data == PyNone.NONE || ((PyStr) data).length() == 0) {
        return data == PyNone.NONE && all.length() == 0 ? null : all.toString();
      }
      all.append(((PyStr) data).text());
    }
  }

  /** What is there, or what one read of the file beneath gives. */
  String read1(long most) {
    if (size() == 0 && refill() <= 0) {
      return "";
    }
    return take(most);
  }

  /** What is there, or what one read of the file beneath gives, without taking it. */
  String peek() {
    return size() == 0 && refill() <= 0 ? "" : rest();
  }

  /** The next line, or as much of it as a limit allows. */
  String line(long limit) {
    long most = limit < 0 ? Long.MAX_VALUE : limit;
    int end = bytes.indexOf('\n', next);
    if (end >= 0 && end - next < most) {
      return take(end - next + 1L);
    }
    if (most <= size()) {
      return take(most);
    }
    StringBuilder line = new StringBuilder(take(most));
    while (line.length() < most && refill() > 0) {
      end = bytes.indexOf('\n');
      line.append(take(Math.min(end < 0 ? bytes.length() : end + 1, most - line.length())));
      if (end >= 0 && next == end + 1) {
        break;
      }
    }
    return line.toString();
  }
}
