package krait.vm.modules.io;

import krait.vm.object.PyException;
import krait.vm.object.ThreadState;

/** What was written to a file with a buffer and has yet to be handed on. */
final class WriteBehind {

  private final BufferedFile file;
  private final StringBuilder pending = new StringBuilder();

  WriteBehind(BufferedFile file) {
    this.file = file;
  }

  /** How many bytes wait. */
  int size() {
    return pending.length();
  }

  void forget() {
    pending.setLength(0);
  }

  /** Hands all bytes on; a BlockingIOError if the file beneath takes no more. */
  void drain() {
    int done = 0;
    try {
      while (done < pending.length()) {
        int count = file.rawWrite(done == 0 ? pending.toString() : pending.substring(done));
        if (count < 0) {
          throw IoErrors.blocking(0);
        }
        done += count;
        ThreadState.current().poll();
      }
    } finally {
      pending.delete(0, done);
    }
  }

  /** Takes bytes. */
  void write(String latin1) {
    file.beforeWriting();
    boolean waited = pending.length() > 0;
    int room = file.bufferSize() - pending.length();
    if (latin1.length() > room) {
      writeLong(latin1);
    } else {
      pending.append(latin1);
    }
    if (!waited && pending.length() > 0) {
      file.noteOutput(file);
    }
  }

  private void writeLong(String latin1) {
    try {
      drain();
    } catch (PyException e) {
      if (!e.matches(IoErrors.BLOCKING)) {
        throw e;
      }
      keep(latin1, 0);
      return;
    }
    int done = 0;
    while (latin1.length() - done > file.bufferSize()) {
      int count = file.rawWrite(done == 0 ? latin1 : latin1.substring(done));
      if (count < 0) {
        keep(latin1, done);
        return;
      }
      done += count;
      ThreadState.current().poll();
    }
    pending.append(latin1, done, latin1.length());
  }

  /** Keeps what fits of bytes that the file beneath does not take now. */
  private void keep(String latin1, int from) {
    int room = Math.max(file.bufferSize() - pending.length(), 0);
    int to = Math.min(latin1.length(), from + room);
    pending.append(latin1, from, to);
    if (to < latin1.length()) {
      throw IoErrors.blocking(to);
    }
  }
}
