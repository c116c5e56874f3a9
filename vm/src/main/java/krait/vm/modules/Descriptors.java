package krait.vm.modules;

import java.util.ArrayList;
import java.util.List;
import krait.vm.object.ByteStream;
import krait.vm.object.PyFile;
import krait.vm.object.PyModule;
import krait.vm.object.PyObject;
import krait.vm.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** The open files of an interpreter by the numbers that a system would give them. */
public final class Descriptors {

  private static final int STANDARD = 3;
  private static final int MOST = 1024;
  private static final String[] NAMES = {"__stdin__", "__stdout__", "__stderr__"};

  private final List<@Nullable ByteStream> streams = new ArrayList<>();

  private Descriptors() {
    PyModule sys = ThreadState.current().interpreter().sys();
    for (String name : NAMES) {
      PyObject known = sys.dict().get(name);
      streams.add(known instanceof PyFile file && !file.isClosed() ? file.stream() : null);
    }
  }

  /** Those of the interpreter that is running. */
  public static Descriptors current() {
    return ThreadState.current().interpreter().attachment(Descriptors.class, Descriptors::new);
  }

  /** The stream of a number; null if none is open. */
  public @Nullable ByteStream get(int number) {
    return number >= 0 && number < streams.size() ? streams.get(number) : null;
  }

  /** Gives a stream the lowest free number; -1 if there are too many. */
  public int add(ByteStream stream) {
    int number = 0;
    while (number < streams.size() && streams.get(number) != null) {
      number++;
    }
    if (number >= MOST) {
      return -1;
    }
    set(number, stream);
    return number;
  }

  /** Gives a stream a number that is free. */
  public void set(int number, ByteStream stream) {
    while (streams.size() <= number) {
      streams.add(null);
    }
    streams.set(number, stream);
    if (stream.number() < 0) {
      stream.setNumber(number);
    }
  }

  /** The highest number that can be given out. */
  public static int most() {
    return MOST - 1;
  }

  /** The number of a stream, which gets one if it has none; -1 if there are too many. */
  public int numberOf(ByteStream stream) {
    int known = stream.number();
    return known < 0 || (get(known) != stream && known >= STANDARD) ? add(stream) : known;
  }

  /** Frees a number and closes its stream, unless another number has the same. */
  public void close(int number) {
    ByteStream stream = streams.set(number, null);
    if (stream != null) {
      closeUnshared(stream);
    }
  }

  /** Closes a stream and frees its number, if it has one. */
  public void close(ByteStream stream) {
    int number = stream.number();
    if (number >= STANDARD && get(number) == stream) {
      streams.set(number, null);
    }
    closeUnshared(stream);
  }

  private void closeUnshared(ByteStream stream) {
    for (ByteStream other : streams) {
      if (other != null && other.base() == stream.base()) {
        stream.flush();
        return;
      }
    }
    stream.base().close();
  }
}
