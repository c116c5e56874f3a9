package krait.vm.modules.thread;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import krait.vm.object.Conversions;
import krait.vm.object.PyObject;
import krait.vm.object.PyType;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;
import krait.vm.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** {@code thread.lock}. */
@PythonType("thread.lock")
public final class LockObject extends PyObject {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("thread.lock", false);

  private static final long LOOK_MILLIS = 50;

  private final Semaphore semaphore = new Semaphore(1);

  LockObject() {
    super(TYPE);
  }

  @PythonMethod(aliases = "acquire_lock __enter__", style = "PARSED", errorName = "acquire")
  static boolean acquire(LockObject self, @Nullable PyObject wait) {
    boolean waits = wait == null || Conversions.toInt(wait) != 0;
    if (self.semaphore.tryAcquire()) {
      return true;
    }
    return waits && self.await(ThreadState.current());
  }

  /** Waits without the interpreter's lock; only the end of the program ends that early. */
  private boolean await(ThreadState state) {
    boolean acquired = false;
    while (!acquired) {
      state.leave();
      try {
        acquired = semaphore.tryAcquire(LOOK_MILLIS, TimeUnit.MILLISECONDS);
      } catch (InterruptedException e) {
        acquired = false;
      } finally {
        state.enter();
      }
      if (!acquired) {
        state.pollEnd();
      }
    }
    return true;
  }

  @PythonMethod(aliases = "release_lock")
  static void release(LockObject self) {
    if (self.semaphore.availablePermits() > 0) {
      throw ThreadModule.error("release unlocked lock");
    }
    self.semaphore.release();
  }

  @PythonMethod(name = "__exit__")
  static void exit(LockObject self, PyObject[] args) {
    release(self);
  }

  @PythonMethod(aliases = "locked_lock")
  static boolean locked(LockObject self) {
    return self.semaphore.availablePermits() == 0;
  }
}
