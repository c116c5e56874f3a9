package krait.vm.modules.io;

import krait.vm.object.PyErrors;
import krait.vm.object.Texts;
import krait.vm.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** Keeps threads apart while the file beneath a buffer, which may be written in Python, is used. */
final class FileLock {

  private static final int PATIENCE_MILLIS = 1;

  private final IoObject file;
  private @Nullable ThreadState owner;

  FileLock(IoObject file) {
    this.file = file;
  }

  /** Waits until no other thread has it; a RuntimeError if this one has it already. */
  void enter() {
    ThreadState state = ThreadState.current();
    if (owner == state) {
      throw PyErrors.runtimeError("reentrant call inside " + Texts.repr(file));
    }
    while (owner != null) {
      pause(state);
    }
    owner = state;
  }

  private static void pause(ThreadState state) {
    state.leave();
    try {
      Thread.sleep(PATIENCE_MILLIS);
    } catch (InterruptedException e) {
      state.interrupt();
    } finally {
      state.enter();
    }
    state.poll();
  }

  /** Lets others have it. */
  void leave() {
    owner = null;
  }
}
