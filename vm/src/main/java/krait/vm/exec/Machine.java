package krait.vm.exec;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import krait.code.CodeObject;
import krait.version.PyVersion;
import krait.vm.modules.BuiltinModules;
import krait.vm.modules.GivenWarnings;
import krait.vm.modules.StandardFiles;
import krait.vm.object.Flag;
import krait.vm.object.InstructionLimit;
import krait.vm.object.InstructionWatcher;
import krait.vm.object.InterpreterState;
import krait.vm.object.MethodTable;
import krait.vm.object.ModuleSource;
import krait.vm.object.PyException;
import krait.vm.object.PyList;
import krait.vm.object.PyModule;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyThread;
import krait.vm.object.PyType;
import krait.vm.object.Settings;
import krait.vm.object.Termination;
import krait.vm.object.ThreadState;
import krait.vm.object.TypeBinder;
import krait.vm.object.WarningSystem;
import org.jspecify.annotations.Nullable;

/** One Python machine: an interpreter with its modules, its streams and a main program. */
public final class Machine {

  /** The status of a program that was ended from outside or by its limit of instructions. */
  public static final int STOPPED = 124;

  private static final int INTERNAL_ERROR = 70;

  private static final String[] HOOKS = {"displayhook", "excepthook"};

  private final InterpreterState interpreter;
  private final ThreadState main;
  private final StandardFiles files;
  private @Nullable Prompt prompt;

  /** A machine with its standard files. */
  public Machine(Settings settings, StandardFiles files) {
    PyType.setBinder(new Types());
    interpreter =
        new InterpreterState(settings, new Interpreter(), new Modules(), new SourceTexts(settings));
    interpreter.setOutput(files.out());
    main = new ThreadState(interpreter);
    this.files = files;
  }

  /** A machine of a version that does as CPython does without options. */
  public Machine(PyVersion version, InputStream in, OutputStream out, OutputStream err) {
    this(
        new Settings(version).set(Flag.DONT_WRITE_BYTECODE, 1),
        new StandardFiles(in, out, err, StandardFiles.Terminals.NONE, false));
  }

  /** Sets the folder that relative file names are looked up in; the JVM's own if never called. */
  public void setFolder(Path folder) {
    interpreter.setFolder(folder);
  }

  /** Shows a prompt when the main program has ended. */
  public void setPrompt(Prompt newPrompt) {
    prompt = newPrompt;
  }

  /**
   * What a name that is half typed may become; to be asked from the main thread, in a line source.
   *
   * @param word a name, or names joined by dots, of which the last may be empty
   */
  public List<String> completions(String word) {
    return new Completions(interpreter).of(word);
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

  /**
   * Raises KeyboardInterrupt in the main program, from any thread.
   *
   * @return false if the one before was not raised yet, because the program waits for something
   */
  public boolean interrupt() {
    return main.interrupt();
  }

  /** Ends the main program from any thread; Python code can't prevent it. */
  public void end(String reason) {
    main.end(reason);
  }

  /** Where the generated tables of types are. */
  private static final class Types implements TypeBinder {
    @Override
    public MethodTable[] tables(String typeName) {
      return TypeTables.of(typeName);
    }
  }

  /** Where the generated tables of modules are. */
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
    public WarningSystem warnings(InterpreterState interpreter) {
      return new GivenWarnings(interpreter);
    }

    @Override
    public String[] names() {
      return ModuleTables.NAMES.clone();
    }
  }

  /**
   * Runs a code object as the main program.
   *
   * @param code the code of the module
   * @param arguments {@code sys.argv}: the name of the program and its arguments
   * @param folder what {@code sys.path} starts with
   * @return the exit status
   */
  public int run(CodeObject code, List<String> arguments, String folder) {
    String name = arguments.get(0);
    return run(Program.code(code, name, folder), arguments.subList(1, arguments.size()));
  }

  /**
   * Runs a program from its begin to the end of the process that CPython would be.
   *
   * @param arguments what follows the program's name in {@code sys.argv}
   * @return the exit status
   */
  public int run(Program program, List<String> arguments) {
    Task task = new Task(program, arguments);
    PyThread thread = new PyThread(main, task);
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
    return task.status;
  }

  /** What the main thread does. */
  private final class Task implements Runnable {
    private final Program program;
    private final List<String> arguments;
    private int status;

    Task(Program program, List<String> arguments) {
      this.program = program;
      this.arguments = arguments;
    }

    @Override
    public void run() {
      status = runMain(program, arguments);
    }
  }

  private int runMain(Program program, List<String> arguments) {
    try {
      return runProgram(program, arguments);
    } catch (Termination e) {
      interpreter.flushOutput();
      files.err().write("krait: " + e.describe() + "\n");
      return STOPPED;
    } catch (RuntimeException | Error e) {
      files.err().write("krait: internal error, please report it: " + e + "\n");
      return INTERNAL_ERROR;
    }
  }

  private int runProgram(Program program, List<String> arguments) {
    PyModule module = prepare(program, arguments);
    UncaughtExceptions uncaught = new UncaughtExceptions(interpreter);
    int status = 0;
    try {
      program.run(interpreter, module);
    } catch (PyException e) {
      status = uncaught.show(e);
      if (status != UncaughtExceptions.SHOWN) {
        return end(uncaught, status);
      }
      status = 1;
    }
    program.finish(module);
    if (prompt != null) {
      status = prompt.run(interpreter, uncaught, files, module);
      status = status == UncaughtExceptions.SHOWN ? 0 : status;
    }
    return end(uncaught, status);
  }

  private int end(UncaughtExceptions uncaught, int status) {
    int last = new Finalization(interpreter, uncaught).run(status);
    interpreter.endThreads();
    return last;
  }

  /** Fills the modules that are there from the start; {@code __main__}. */
  private PyModule prepare(Program program, List<String> arguments) {
    PyModule sys = interpreter.sys();
    interpreter.modules().put("sys", sys);
    interpreter.modules().put("__builtin__", interpreter.builtins());
    BuiltinModules.fill(interpreter, sys, ModuleTables.of("sys"));
    BuiltinModules.fill(interpreter, interpreter.builtins(), ModuleTables.of("__builtin__"));
    BuiltinModules.load(interpreter, "exceptions");
    files.open(sys, interpreter.settings());
    for (String hook : HOOKS) {
      PyObject value = sys.dict().get(hook);
      sys.put("__" + hook + "__", value == null ? PyNone.NONE : value);
    }
    setArguments(sys, program, arguments);
    if (!interpreter.settings().warnOptions().isEmpty()) {
      // Says now what options it does not understand.
      interpreter.warnings();
    }
    PyModule module = new PyModule("__main__");
    module.put("__builtins__", interpreter.builtins());
    interpreter.modules().put("__main__", module);
    return module;
  }

  private static void setArguments(PyModule sys, Program program, List<String> arguments) {
    PyList argv = new PyList();
    argv.add(PyStr.of(program.name()));
    for (String argument : arguments) {
      argv.add(PyStr.of(argument));
    }
    sys.put("argv", argv);
    String folder = program.folder();
    if (folder != null && sys.dict().get("path") instanceof PyList path) {
      path.insert(0, PyStr.of(folder));
    }
  }
}
