package krait.vm.modules.posix;

import krait.vm.object.Calls;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyInt;
import krait.vm.object.PyModule;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PythonInitializer;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonModule;
import krait.vm.object.ThreadState;

/**
 * {@code signal}: handlers can be set for all signals, but only that of SIGINT is ever called,
 * where the host interrupts the interpreter, as Ctrl-C does.
 */
@PythonModule("signal")
@SuppressWarnings("DoNotCallSuggester") // these are there to be called from Python
public final class SignalModule {

  private static final String[] NAMES = {
    "SIGHUP",
    "SIGINT",
    "SIGQUIT",
    "SIGILL",
    "SIGTRAP",
    "SIGABRT",
    "SIGBUS",
    "SIGFPE",
    "SIGKILL",
    "SIGUSR1",
    "SIGSEGV",
    "SIGUSR2",
    "SIGPIPE",
    "SIGALRM",
    "SIGTERM",
    "-",
    "SIGCHLD",
    "SIGCONT",
    "SIGSTOP",
    "SIGTSTP",
    "SIGTTIN",
    "SIGTTOU",
    "SIGURG",
    "SIGXCPU",
    "SIGXFSZ",
    "SIGVTALRM",
    "SIGPROF",
    "SIGWINCH",
    "SIGIO",
    "SIGPWR",
    "SIGSYS"
  };

  private static final int COUNT = 65;
  private static final int INTERRUPT = 2;
  private static final int KILL = 9;
  private static final int PIPE = 13;
  private static final int STOP = 19;
  private static final int EXCESSIVE_SIZE = 25;
  private static final int INVALID = 22;

  private SignalModule() {}

  @PythonInitializer
  static void initialize(PyModule module) {
    for (int i = 0; i < NAMES.length; i++) {
      if (NAMES[i].length() > 1) {
        module.put(NAMES[i], PyInt.of(i + 1L));
      }
    }
    module.put("NSIG", PyInt.of(COUNT));
    module.put("SIGCLD", PyInt.of(17));
    module.put("SIGIOT", PyInt.of(6));
    module.put("SIGPOLL", PyInt.of(29));
    module.put("SIGRTMIN", PyInt.of(34));
    module.put("SIGRTMAX", PyInt.of(COUNT - 1L));
    module.put("SIG_DFL", PyInt.ZERO);
    module.put("SIG_IGN", PyInt.ONE);
    PyObject usual = module.dict().get("default_int_handler");
    Handlers handlers = handlers();
    handlers.set(INTERRUPT, usual == null ? PyNone.NONE : usual);
  }

  /** The handlers of the signals of an interpreter. */
  private static final class Handlers {
    private final PyObject[] all = new PyObject[COUNT];

    Handlers() {
      for (int i = 0; i < COUNT; i++) {
        boolean ignored = i == PIPE || i == EXCESSIVE_SIZE;
        all[i] = ignored ? PyInt.ONE : PyInt.ZERO;
      }
    }

    PyObject get(int number) {
      return all[number];
    }

    void set(int number, PyObject handler) {
      all[number] = handler;
    }
  }

  private static Handlers handlers() {
    return ThreadState.current().interpreter().attachment(Handlers.class, Handlers::new);
  }

  private static int checked(int number) {
    if (number < 1 || number >= COUNT) {
      throw PyErrors.valueError("signal number out of range");
    }
    return number;
  }

  @PythonMethod(style = "PARSED")
  static PyObject getsignal(int number) {
    return handlers().get(checked(number));
  }

  @PythonMethod(style = "PARSED")
  static PyObject signal(int number, PyObject handler) {
    ThreadState state = ThreadState.current();
    if (state != state.interpreter().mainThread()) {
      throw PyErrors.valueError("signal only works in main thread");
    }
    checked(number);
    boolean known = isNumber(handler, 0) || isNumber(handler, 1);
    if (!known && !Calls.isCallable(handler)) {
      throw PyErrors.typeError(
          "signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object");
    }
    if (number == KILL || number == STOP) {
      throw new PyException(
          PyExc.RuntimeError, new PyTuple(PyInt.of(INVALID), PyStr.of("Invalid argument")));
    }
    PyObject old = handlers().get(number);
    handlers().set(number, handler);
    if (number == INTERRUPT) {
      state.interpreter().setInterruptHandler(isNumber(handler, 0) ? null : handler);
    }
    return old;
  }

  private static boolean isNumber(PyObject handler, long number) {
    return handler instanceof PyInt value && value.value() == number;
  }

  @PythonMethod(name = "default_int_handler")
  static PyObject interrupted(PyObject[] args) {
    throw new PyException(PyExc.KeyboardInterrupt, PyNone.NONE);
  }
}
