package krait.vm.exec;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import krait.code.CodeObject;
import krait.version.PyVersion;
import krait.vm.modules.BuiltinModules;
import krait.vm.modules.GivenWarnings;
import krait.vm.modules.PendingOutput;
import krait.vm.modules.StandardFiles;
import krait.vm.object.Flag;
import krait.vm.object.InstructionLimit;
import krait.vm.object.InstructionWatcher;
import krait.vm.object.InterpreterState;
import krait.vm.object.MethodTable;
import krait.vm.object.ModuleSource;
import krait.vm.object.PyException;
import krait.vm.object.PyModule;
import krait.vm.object.PyThread;
import krait.vm.object.Settings;
import krait.vm.object.Termination;
import krait.vm.object.ThreadState;
import krait.vm.object.TypeBinder;
import krait.vm.object.TypeDictionaries;
import krait.vm.object.WarningSystem;
import org.jspecify.annotations.Nullable;

/** One Python machine: an interpreter with its modules, its streams and a main program. */
public final class Machine {

  /** The status of a program that was ended from outside or by its limit of instructions. */
  public static final int STOPPED = 124;

  private static final int INTERNAL_ERROR = 70;

  private final InterpreterState interpreter;
  private final ThreadState main;
  private final StandardFiles files;
  private @Nullable Prompt prompt;

  /** A machine with its standard files. */
  public Machine(Settings settings, StandardFiles files) {
    TypeDictionaries.setBinder(new Types());
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
    public boolean has(String moduleName) {
      return ModuleTables.has(moduleName);
    }

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
    return call(
        new Supplier<>() {
          @Override
          public Integer get() {
            return runMain(program, arguments);
          }
        });
  }

  /**
   * Does something in the main thread, where Python objects may be used; exceptions come out.
   *
   * @param action what to do; run at once if this is the main thread already
   */
  public <T extends @Nullable Object> T call(Supplier<T> action) {
    if (Thread.currentThread() instanceof PyThread thread && thread.state() == main) {
      return action.get();
    }
    MainTask<T> task = new MainTask<>(action);
    return task.result(new PyThread(main, task));
  }

  /** A machine that is driven piece by piece, not by a main program. To be made once. */
  public Session session() {
    return new Session(interpreter, files);
  }

  private int runMain(Program program, List<String> arguments) {
    try {
      return runProgram(program, arguments);
    } catch (Termination e) {
      if (e.status() >= 0) {
        return e.status();
      }
      handOn();
      files.err().write("krait: " + e.describe() + "\n");
      return STOPPED;
    } catch (RuntimeException | Error e) {
      handOn();
      files.err().write("krait: internal error, please report it: " + e + "\n");
      return INTERNAL_ERROR;
    }
  }

  /** Hands on what the program has written, where it ends other than by itself. */
  private void handOn() {
    interpreter.flushOutput();
    try {
      PendingOutput.flush();
    } catch (Termination e) {
      // A file written in Python can't take what is left: no more of the program may run.
      interpreter.flushOutput();
    }
  }

  private int runProgram(Program program, List<String> arguments) {
    PyModule module = new Setup(interpreter, files).prepare(program, arguments);
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
}
