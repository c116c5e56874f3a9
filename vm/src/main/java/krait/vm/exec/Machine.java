package krait.vm.exec;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import krait.code.CodeObject;
import krait.version.PyVersion;
import krait.vm.modules.BuiltinModules;
import krait.vm.modules.CodeObjects;
import krait.vm.modules.StandardStream;
import krait.vm.modules.TracebackPrinter;
import krait.vm.object.Calls;
import krait.vm.object.Conversions;
import krait.vm.object.InstructionLimit;
import krait.vm.object.InstructionWatcher;
import krait.vm.object.InterpreterState;
import krait.vm.object.MethodTable;
import krait.vm.object.ModuleSource;
import krait.vm.object.PyBaseException;
import krait.vm.object.PyCode;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyFile;
import krait.vm.object.PyInt;
import krait.vm.object.PyList;
import krait.vm.object.PyModule;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyThread;
import krait.vm.object.PyTraceback;
import krait.vm.object.PyType;
import krait.vm.object.Termination;
import krait.vm.object.Texts;
import krait.vm.object.ThreadState;
import krait.vm.op.ExecOps;
import org.jspecify.annotations.Nullable;

/** One Python machine: an interpreter with its modules, its streams and a main program. */
public final class Machine {

  /** The status of a program that was ended from outside or by its limit of instructions. */
  public static final int STOPPED = 124;

  private static final int INTERNAL_ERROR = 70;

  private final InterpreterState interpreter;
  private final ThreadState main;
  private final StandardStream in;
  private final StandardStream out;
  private final StandardStream err;

  /** A machine of a version with its standard streams. */
  public Machine(PyVersion version, InputStream in, OutputStream out, OutputStream err) {
    PyType.setBinder(TypeTables::of);
    interpreter =
        new InterpreterState(version, new Interpreter(), new Modules(), new SourceTexts(version));
    main = new ThreadState(interpreter);
    this.in = new StandardStream(in, OutputStream.nullOutputStream());
    this.out = new StandardStream(InputStream.nullInputStream(), out);
    this.err = new StandardStream(InputStream.nullInputStream(), err);
  }

  /** Sets the folder that relative file names are looked up in; the JVM's own if never called. */
  public void setFolder(Path folder) {
    interpreter.setFolder(folder);
  }

  /**
   * Limits and watches the instructions that are run from now on.
   *
   * @param limit how many instructions may run, in all threads together; null for any number
   * @param watcher who is told of each instruction; null for nobody
   */
  public void watchInstructions(
      @Nullable InstructionLimit limit, @Nullable InstructionWatcher watcher) {
    interpreter.watchInstructions(limit, watcher);
    main.watchInstructions(limit, watcher);
  }

  /** Raises KeyboardInterrupt in the main program, from any thread. */
  public void interrupt() {
    main.interrupt();
  }

  /** Ends the main program from any thread; Python code can't prevent it. */
  public void end(String reason) {
    main.end(reason);
  }

  /** Where the generated tables are. */
  private static final class Modules implements ModuleSource {
    @Override
    public MethodTable[] tables(String moduleName) {
      return ModuleTables.of(moduleName);
    }

    @Override
    public PyModule load(InterpreterState interpreter, String moduleName) {
      return Objects.requireNonNull(BuiltinModules.load(interpreter, moduleName));
    }

    @Override
    public String[] names() {
      return ModuleTables.NAMES.clone();
    }
  }

  /**
   * Runs a module as the main program.
   *
   * @param code the code of the module
   * @param arguments {@code sys.argv}: the name of the program and its arguments
   * @param folder what {@code sys.path} starts with
   * @return the exit status
   */
  public int run(CodeObject code, List<String> arguments, String folder) {
    int[] status = new int[1];
    PyThread thread = new PyThread(main, () -> status[0] = runMain(code, arguments, folder));
    thread.start();
    boolean interrupted = false;
    while (true) {
      try {
        thread.join();
        break;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return status[0];
  }

  private int runMain(CodeObject code, List<String> arguments, String folder) {
    fillModules(arguments, folder);
    int status = 0;
    try {
      PyCode pyCode = CodeObjects.code(interpreter, code);
      PyModule module = new PyModule("__main__");
      module.put("__builtins__", interpreter.builtins());
      module.put("__file__", PyStr.of(arguments.get(0)));
      interpreter.modules().put("__main__", module);
      ExecOps.run(pyCode, module.dict(), module.dict());
    } catch (PyException e) {
      status = report(e);
    } catch (Termination e) {
      out.flush();
      err.write("krait: " + e.describe() + "\n");
      status = STOPPED;
    } catch (RuntimeException | StackOverflowError e) {
      err.write("krait: internal error, please report it: " + e + "\n");
      status = INTERNAL_ERROR;
    }
    out.flush();
    err.flush();
    return status;
  }

  private void fillModules(List<String> arguments, String folder) {
    PyModule sys = interpreter.sys();
    interpreter.modules().put("sys", sys);
    interpreter.modules().put("__builtin__", interpreter.builtins());
    BuiltinModules.fill(interpreter, sys, ModuleTables.of("sys"));
    BuiltinModules.fill(interpreter, interpreter.builtins(), ModuleTables.of("__builtin__"));
    BuiltinModules.load(interpreter, "exceptions");
    addStream(sys, "stdin", new PyFile(in, "<stdin>", "r"));
    addStream(sys, "stdout", new PyFile(out, "<stdout>", "w"));
    addStream(sys, "stderr", new PyFile(err, "<stderr>", "w"));
    for (String hook : List.of("displayhook", "excepthook")) {
      PyObject value = sys.dict().get(hook);
      sys.put("__" + hook + "__", value == null ? PyNone.NONE : value);
    }
    PyList argv = new PyList();
    for (String argument : arguments) {
      argv.add(PyStr.of(argument));
    }
    sys.put("argv", argv);
    PyList path = new PyList();
    path.add(PyStr.of(folder));
    sys.put("path", path);
  }

  private static void addStream(PyModule sys, String name, PyFile file) {
    sys.put(name, file);
    sys.put("__" + name + "__", file);
  }

  private int report(PyException e) {
    e.normalize();
    if (e.matches(PyExc.SystemExit)) {
      return exitStatus(e.value());
    }
    PyTraceback traceback = e.traceback();
    PyModule sys = interpreter.sys();
    sys.put("last_type", e.excType());
    sys.put("last_value", e.value());
    sys.put("last_traceback", traceback == null ? PyNone.NONE : traceback);
    PyObject hook = sys.dict().get("excepthook");
    out.flush();
    if (hook == null) {
      TracebackPrinter.print(interpreter, e.excType(), e.value(), traceback);
      return 1;
    }
    try {
      hook.call(
          new PyObject[] {e.excType(), e.value(), traceback == null ? PyNone.NONE : traceback},
          Calls.NO_NAMES);
    } catch (PyException second) {
      second.normalize();
      err.write("Error in sys.excepthook:\n");
      TracebackPrinter.print(interpreter, second.excType(), second.value(), second.traceback());
      err.write("\nOriginal exception was:\n");
      TracebackPrinter.print(interpreter, e.excType(), e.value(), traceback);
    }
    return 1;
  }

  private int exitStatus(PyObject value) {
    PyObject status = value instanceof PyBaseException error ? error.memberOrNone(0) : value;
    if (status == PyNone.NONE) {
      return 0;
    }
    if (status instanceof PyInt) {
      return (int) Conversions.toLong(status) & 0xff;
    }
    out.flush();
    err.write(Texts.str(status) + "\n");
    return 1;
  }
}
