package krait.vm.modules;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.NonReadableChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import krait.vm.object.ByteStream;
import krait.vm.object.Errno;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.ThreadState;

/**
 * A file on disk. One buffer holds what was read ahead, another one what was written and has yet to
 * be handed on; at most one of them has anything.
 */
public final class DiskFile implements ByteStream, PendingOutput.Source {

  private static final int BUFFER_SIZE = 8192;
  private static final int MOST_AT_ONCE = 1 << 20;

  private final FileChannel file;
  private final Path path;
  private final boolean appends;
  private final byte[] bytes = new byte[BUFFER_SIZE];
  private int next;
  private int end;
  private final BlockBuffer output;
  private int number = -1;

  /**
   * An open file that hands on at once what is written.
   *
   * @param appends whether all that is written goes to the end
   */
  public DiskFile(FileChannel file, Path path, boolean appends) {
    this(file, path, appends, Buffering.NONE, BUFFER_SIZE);
  }

  /**
   * An open file.
   *
   * @param size of a block of output, in bytes
   */
  DiskFile(FileChannel file, Path path, boolean appends, Buffering buffering, int size) {
    this.file = file;
    this.path = path;
    this.appends = appends;
    this.output =
        new BlockBuffer(buffering, size) {
          @Override
          void handOn(byte[] block, int count) throws IOException {
            append(ByteBuffer.wrap(block, 0, count));
          }
        };
  }

  private void append(ByteBuffer block) throws IOException {
    if (appends) {
      file.position(file.size());
    }
    while (block.hasRemaining()) {
      file.write(block);
    }
  }

  private static PyException failure(IOException e) {
    return Errno.of(e).error(PyExc.IOError);
  }

  /** Where the file was when it was opened. */
  public Path path() {
    return path;
  }

  /** Hands all that was written on to the disk. */
  public void force() {
    flush();
    try {
      file.force(true);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  @Override
  public int number() {
    return number;
  }

  @Override
  public void setNumber(int newNumber) {
    number = newNumber;
  }

  /** Fills the buffer if it is empty; false at the end of the file. */
  private boolean fill() {
    if (next < end) {
      return true;
    }
    flush();
    ThreadState.current().poll();
    next = 0;
    end = 0;
    try {
      end = Math.max(file.read(ByteBuffer.wrap(bytes)), 0);
      return end > 0;
    } catch (IOException e) {
      throw failure(e);
    } catch (NonReadableChannelException e) {
      throw Errno.EBADF.error(PyExc.IOError);
    }
  }

  @Override
  public int peek() {
    return fill() ? bytes[next] & 0xff : -1;
  }

  @Override
  public int read() {
    return fill() ? bytes[next++] & 0xff : -1;
  }

  @Override
  public String line(long limit) {
    StringBuilder line = new StringBuilder();
    boolean ended = false;
    while (!ended && line.length() < limit && fill()) {
      int from = next;
      int most = (int) Math.min(end - from, limit - line.length());
      while (next < from + most && !ended) {
        ended = bytes[next++] == '\n';
      }
      if (ended && line.length() == 0) {
        return new String(bytes, from, next - from, StandardCharsets.ISO_8859_1);
      }
      line.append(new String(bytes, from, next - from, StandardCharsets.ISO_8859_1));
    }
    return line.toString();
  }

  @Override
  public String text(long limit) {
    StringBuilder text = new StringBuilder();
    while (text.length() < limit && fill()) {
      int count = (int) Math.min(end - next, limit - text.length());
      text.append(new String(bytes, next, count, StandardCharsets.ISO_8859_1));
      next += count;
    }
    return text.toString();
  }

  /** Bytes right from the file, without reading ahead, unless some were read ahead before. */
  @Override
  public String readSome(int most) {
    if (next < end) {
      return text(most);
    }
    flush();
    ThreadState.current().poll();
    byte[] block = new byte[Math.min(most, MOST_AT_ONCE)];
    try {
      int count = Math.max(file.read(ByteBuffer.wrap(block)), 0);
      return new String(block, 0, count, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw failure(e);
    } catch (NonReadableChannelException e) {
      throw Errno.EBADF.error(PyExc.IOError);
    }
  }

  @Override
  public void write(String latin1) {
    boolean waited = output.pending() > 0;
    try {
      if (next < end) {
        file.position(position());
      }
      next = 0;
      end = 0;
      output.write(latin1);
    } catch (IOException e) {
      throw failure(e);
    } catch (NonWritableChannelException e) {
      throw Errno.EBADF.error(PyExc.IOError);
    }
    if (!waited && output.pending() > 0) {
      PendingOutput.current().add(this);
    }
  }

  @Override
  public void flush() {
    if (output.pending() > 0) {
      PendingOutput.current().remove(this);
      try {
        output.drain();
      } catch (IOException e) {
        throw failure(e);
      }
    }
  }

  @Override
  public void close() {
    PendingOutput.current().remove(this);
    try (file) {
      output.drain();
    } catch (IOException e) {
      throw failure(e);
    }
  }

  @Override
  public long position() {
    try {
      boolean atEnd = appends && output.pending() > 0;
      return (atEnd ? file.size() : file.position()) - (end - next) + output.pending();
    } catch (IOException e) {
      throw failure(e);
    }
  }

  @Override
  public void seek(long position) {
    if (position < 0) {
      throw Errno.EINVAL.error(PyExc.IOError);
    }
    flush();
    try {
      file.position(position);
      next = 0;
      end = 0;
    } catch (IOException e) {
      throw failure(e);
    }
  }

  @Override
  public long length() {
    flush();
    try {
      return file.size();
    } catch (IOException e) {
      throw failure(e);
    }
  }

  @Override
  public void truncate(long length) {
    if (length < 0) {
      throw Errno.EINVAL.error(PyExc.IOError);
    }
    flush();
    try {
      long at = position();
      if (length > file.size()) {
        file.write(ByteBuffer.allocate(1), length - 1);
      } else {
        file.truncate(length);
      }
      seek(at);
    } catch (IOException e) {
      throw failure(e);
    } catch (NonWritableChannelException e) {
      throw Errno.EINVAL.error(PyExc.IOError);
    }
  }
}
