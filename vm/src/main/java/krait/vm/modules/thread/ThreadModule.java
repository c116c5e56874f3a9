package krait.vm.modules.thread;

import krait.vm.object.Calls;
import krait.vm.object.Conversions;
import krait.vm.object.InterpreterState;
import krait.vm.object.PyDict;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyModule;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyThread;
import krait.vm.object.PyTuple;
import krait.vm.object.PyType;
import krait.vm.object.PythonInitializer;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonModule;
import krait.vm.object.ThreadState;
import krait.vm.object.TypeCreation;
import org.jspecify.annotations.Nullable;

/** {@code thread}: threads and locks. */
@PythonModule("thread")
@SuppressWarnings("DoNotCallSuggester") // these are there to be called from Python
public final class ThreadModule {

  private static final long SMALLEST_STACK = 32768;

  private ThreadModule() {}

  @PythonInitializer
  static void initialize(PyModule module) {
    PyDict body = new PyDict();
    body.put("__module__", PyStr.of("thread"));
    module.put(
        "error",
        TypeCreation.create(PyType.TYPE, "error", new PyTuple(PyExc.Exception), body, null));
    module.put("LockType", LockObject.TYPE);
    module.put("_local", LocalObject.TYPE);
  }

  /** The module's own exception. */
  static PyException error(String message) {
    PyObject module = ThreadState.current().interpreter().modules().get("thread");
    PyDict names = module == null ? null : module.dict();
    PyObject type = names == null ? null : names.get("error");
    return new PyException(type == null ? PyExc.RuntimeError : type, PyStr.of(message));
  }

  @PythonMethod(
      name = "start_new_thread",
      aliases = "start_new",
      style = "UNPACKED",
      errorName = "start_new_thread")
  static long start(PyObject function, PyObject args, @Nullable PyObject keywords) {
    if (!Calls.isCallable(function)) {
      throw PyErrors.typeError("first arg must be callable");
    }
    if (!(args instanceof PyTuple tuple)) {
      throw PyErrors.typeError("2nd arg must be a tuple");
    }
    if (keywords != null && !(keywords instanceof PyDict)) {
      throw PyErrors.typeError("optional 3rd arg must be a dictionary");
    }
    ThreadState state = new ThreadState(ThreadState.current().interpreter());
    PyThread thread =
        new PyThread(state, new StartedThread(state, function, tuple.items(), (PyDict) keywords));
    thread.setDaemon(true);
    try {
      thread.start();
    } catch (OutOfMemoryError e) {
      state.interpreter().unregister(state);
      throw error("can't start new thread");
    }
    return identity(thread);
  }

  private static long identity(Thread thread) {
    return thread.getId();
  }

  @PythonMethod(name = "get_ident")
  static long getIdentity() {
    return identity(Thread.currentThread());
  }

  @PythonMethod(name = "allocate_lock", aliases = "allocate")
  static PyObject allocateLock() {
    return new LockObject();
  }

  @PythonMethod(aliases = "exit_thread")
  static PyObject exit() {
    throw new PyException(PyExc.SystemExit, PyNone.NONE);
  }

  @PythonMethod(name = "interrupt_main")
  static void interruptMain() {
    ThreadState.current().interpreter().mainThread().interrupt();
  }

  @PythonMethod(name = "_count", since = "2.7")
  static long count() {
    return ThreadState.current().interpreter().threadCount();
  }

  @PythonMethod(name = "stack_size", style = "PARSED")
  static long stackSize(@Nullable PyObject size) {
    InterpreterState interpreter = ThreadState.current().interpreter();
    ThreadSettings settings = interpreter.attachment(ThreadSettings.class, ThreadSettings::new);
    long old = settings.stackSize();
    if (size != null) {
      long wanted = Conversions.toLong(size);
      if (wanted < 0) {
        throw PyErrors.valueError("size must be 0 or a positive value");
      }
      if (wanted != 0 && wanted < SMALLEST_STACK) {
        throw PyErrors.valueError("size not valid: " + wanted + " bytes");
      }
      settings.setStackSize(wanted);
    }
    return old;
  }
}
