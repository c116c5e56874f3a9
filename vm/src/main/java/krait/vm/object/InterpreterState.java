package krait.vm.object;

import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Supplier;
import krait.version.Dialect;
import krait.version.PyVersion;
import org.jspecify.annotations.Nullable;

/** Everything that belongs to one interpreter. Several may live in one JVM, apart from another. */
public final class InterpreterState {

  private static final int FIRST_RECURSION_LIMIT = 1000;
  private static final long FIRST_ADDRESS = 0x7f0000001050L;
  private static final PyStr BUILTINS = PyStr.internStatic("__builtins__");
  private static final int ASCII_LIMIT = 0x80;

  /** Where no file can be: stands for names that no file can have. */
  private static final Path NOWHERE = Path.of("/dev/null/nowhere");

  private final Settings settings;
  private final int divisionWarning;
  private final boolean warnsOfPython3;
  private final Dialect dialect;
  private final TypeRules typeRules;
  private final Engine engine;
  private final ModuleSource moduleSource;
  private final SourceCompiler sources;
  private final Map<String, PyStr> interned = new HashMap<>();
  private final PyDict modules = new PyDict();
  private final PyModule builtins;
  private final PyModule sys;
  private final IdentityHashMap<PyType, List<WeakReference<PyType>>> subclasses =
      new IdentityHashMap<>();
  private final InterpreterLock lock = new InterpreterLock();
  private final List<ThreadState> threads = new ArrayList<>();
  private final Map<Class<?>, Object> attachments = new HashMap<>();
  private final CodecRegistry codecs = new CodecRegistry();
  private final Map<Object, Long> addresses = new WeakHashMap<>();
  private long nextAddress = FIRST_ADDRESS;
  private @Nullable StaticAddresses staticAddresses;
  private int recursionLimit = FIRST_RECURSION_LIMIT;
  private Path folder = Path.of("");
  private int builtinsPlace;
  private @Nullable ByteStream output;
  private final ImportState imports = new ImportState();
  private @Nullable WarningSystem warnings;
  private @Nullable LineSource lineEditor;
  private @Nullable DefaultEncoding defaultEncoding;
  private @Nullable PyObject interruptHandler;
  private int checkInterval = 100;
  private @Nullable InstructionLimit instructionLimit;
  private @Nullable InstructionWatcher watcher;

  /** An interpreter, before its modules are filled. */
  public InterpreterState(
      Settings settings, Engine engine, ModuleSource moduleSource, SourceCompiler sources) {
    this.settings = settings;
    this.divisionWarning = settings.get(Flag.DIVISION_WARNING);
    this.warnsOfPython3 = settings.warnsOfPython3();
    this.dialect = Dialect.of(settings.version());
    this.typeRules = TypeRules.of(settings.version());
    this.builtins = new PyModule("__builtin__", typeRules.declaresPackages());
    this.sys = new PyModule("sys", typeRules.declaresPackages());
    this.engine = engine;
    this.moduleSource = moduleSource;
    this.sources = sources;
  }

  /** The lock of the thread that runs. */
  InterpreterLock lock() {
    return lock;
  }

  /** Takes note of a thread; the first is the main thread. */
  synchronized void register(ThreadState thread) {
    threads.add(thread);
  }

  /** Forgets a thread that has ended. */
  public synchronized void unregister(ThreadState thread) {
    threads.remove(thread);
  }

  /** The main thread. */
  public synchronized ThreadState mainThread() {
    return threads.get(0);
  }

  /** How many threads there are besides the main thread. */
  public synchronized int threadCount() {
    return threads.size() - 1;
  }

  /** Ends all threads but the main one. */
  public synchronized void endThreads() {
    for (ThreadState thread : threads.subList(1, threads.size())) {
      thread.end("the main program ended");
    }
  }

  /** The one object of a class that belongs to this interpreter, made when first asked for. */
  public <T> T attachment(Class<T> kind, Supplier<T> maker) {
    return kind.cast(attachments.computeIfAbsent(kind, key -> maker.get()));
  }

  /**
   * The one object of a class that belongs to this interpreter; null if nobody asked for it yet.
   */
  public <T> @Nullable T existing(Class<T> kind) {
    return kind.cast(attachments.get(kind));
  }

  /** How it was asked to behave. */
  public Settings settings() {
    return settings;
  }

  /** What {@code Flag.DIVISION_WARNING} is, for those who ask at each division. */
  public int divisionWarning() {
    return divisionWarning;
  }

  /** Whether what Python 3 has not is warned of. */
  public boolean warnsOfPython3() {
    return warnsOfPython3;
  }

  /** The version of Python. */
  public PyVersion version() {
    return dialect.version();
  }

  /** What is special about the version. */
  public Dialect dialect() {
    return dialect;
  }

  /** What is special about types in the version. */
  public TypeRules typeRules() {
    return typeRules;
  }

  /** What runs frames. */
  public Engine engine() {
    return engine;
  }

  /** Where built-in modules come from. */
  public ModuleSource moduleSource() {
    return moduleSource;
  }

  /** What the import system remembers. */
  public ImportState imports() {
    return imports;
  }

  /** What compiles texts. */
  public SourceCompiler sources() {
    return sources;
  }

  /** Codecs and error handlers. */
  public CodecRegistry codecs() {
    return codecs;
  }

  /** {@code sys.modules}. */
  public PyDict modules() {
    return modules;
  }

  /** The module {@code __builtin__}. */
  public PyModule builtins() {
    return builtins;
  }

  /** The module {@code sys}. */
  public PyModule sys() {
    return sys;
  }

  /** The one object for a name. */
  public PyStr intern(String name) {
    PyStr known = interned.get(name);
    if (known == null) {
      known = PyStr.withName(name);
      interned.put(name, known);
    }
    return known;
  }

  /** Whether a string is the one object of its name. */
  public boolean isInterned(PyStr text) {
    return text == interned.get(text.text()) || text.isShared();
  }

  /** The one object that equals a string: the string itself if it is the first. */
  public PyStr intern(PyStr name) {
    PyStr known = interned.get(name.text());
    if (known == null) {
      known = PyStr.nameOf(name);
      interned.put(name.text(), known);
    }
    return known;
  }

  /** The built-in names for code with given global names. */
  public PyDict builtinsOf(PyDict globals) {
    PyObject value = globals.probe(builtinsPlace, BUILTINS);
    if (value == null) {
      builtinsPlace = Math.max(globals.find(BUILTINS), 0);
      value = globals.getStr(BUILTINS);
    }
    if (value instanceof PyModule module) {
      return module.dict();
    }
    if (value instanceof PyDict dict) {
      return dict;
    }
    PyDict least = new PyDict();
    least.put("None", PyNone.NONE);
    return least;
  }

  /** The subclasses made in Python of a built-in type. */
  List<WeakReference<PyType>> subclassesOf(PyType type) {
    return subclasses.computeIfAbsent(type, key -> new ArrayList<>());
  }

  /**
   * The number that stands for an object's address: unique, that of CPython for what is part of its
   * executable, in the order of the questions for everything else.
   */
  long identity(PyObject object) {
    Long known = addresses.get(object);
    if (known == null && StaticAddresses.mayHave(object)) {
      known = staticAddress(object);
    }
    if (known == null) {
      known = nextAddress;
      nextAddress += 16;
      addresses.put(object, known);
    }
    return known;
  }

  private @Nullable Long staticAddress(PyObject object) {
    StaticAddresses all = staticAddresses;
    if (all == null) {
      all = new StaticAddresses(version());
      staticAddresses = all;
    }
    Long address = all.of(object);
    if (address != null) {
      addresses.put(object, address);
    }
    return address;
  }

  /** Gives an object the address of another one, which it replaces. */
  void shareIdentity(PyObject object, PyObject successor) {
    addresses.put(successor, identity(object));
  }

  /** The default encoding; null for ASCII. */
  @Nullable DefaultEncoding defaultEncoding() {
    return defaultEncoding;
  }

  /** Chooses the default encoding; null for ASCII. */
  public void setDefaultEncoding(@Nullable DefaultEncoding encoding) {
    defaultEncoding = encoding;
  }

  /** What gives warnings. */
  public WarningSystem warnings() {
    WarningSystem known = warnings;
    if (known == null) {
      known = moduleSource.warnings(this);
      warnings = known;
    }
    return known;
  }

  /**
   * A file by its name; a relative one lies in the folder that the interpreter works in.
   *
   * @param name the bytes of the name as characters up to U+00FF, which are UTF-8 if they can be
   */
  public Path resolve(String name) {
    try {
      return resolveStrictly(name);
    } catch (InvalidPathException e) {
      return NOWHERE;
    }
  }

  /**
   * The same, for functions whose errors are about the name.
   *
   * @throws InvalidPathException if no file can have the name
   */
  public Path resolveStrictly(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= ASCII_LIMIT) {
        return folder.resolve(decodedName(name));
      }
    }
    return folder.resolve(name);
  }

  /** The name of a file as Java takes it. */
  public static String decodedName(String name) {
    byte[] bytes = name.getBytes(StandardCharsets.ISO_8859_1);
    String text = new String(bytes, StandardCharsets.UTF_8);
    return Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes) ? text : name;
  }

  /** The folder that the interpreter works in. */
  public Path folder() {
    return folder.toAbsolutePath();
  }

  /** Sets the folder that the interpreter works in. */
  public void setFolder(Path newFolder) {
    folder = newFolder;
  }

  /** What is called when the main thread is interrupted; null if it raises KeyboardInterrupt. */
  @Nullable PyObject interruptHandler() {
    return interruptHandler;
  }

  /** Sets {@link #interruptHandler}; one that is no function ignores it. */
  public void setInterruptHandler(@Nullable PyObject handler) {
    interruptHandler = handler;
  }

  /** What edits the lines that a person types on the terminal; null if the terminal does. */
  public @Nullable LineSource lineEditor() {
    return lineEditor;
  }

  /** Sets {@link #lineEditor}. */
  public void setLineEditor(@Nullable LineSource editor) {
    lineEditor = editor;
  }

  /** Says what standard output is. */
  public void setOutput(ByteStream stream) {
    output = stream;
  }

  /** Hands on what was written to standard output; failures are for the next write to tell. */
  public void flushOutput() {
    if (output != null) {
      try {
        output.flush();
      } catch (PyException e) {
        e.setTraceback(null);
      }
    }
  }

  /** The number of {@code sys.setcheckinterval}, which means nothing here. */
  public int checkInterval() {
    return checkInterval;
  }

  /** Sets the number of {@code sys.setcheckinterval}. */
  public void setCheckInterval(int interval) {
    checkInterval = interval;
  }

  /** Limits and watches the instructions of threads that are still to come. */
  public void watchInstructions(
      @Nullable InstructionLimit limit, @Nullable InstructionWatcher newWatcher) {
    instructionLimit = limit;
    watcher = newWatcher;
  }

  /** How many instructions all threads together may still run; null if any number may. */
  public @Nullable InstructionLimit instructionLimit() {
    return instructionLimit;
  }

  /** Who is told of each instruction. */
  public @Nullable InstructionWatcher watcher() {
    return watcher;
  }

  /** The limit of {@code sys.setrecursionlimit}. */
  public int recursionLimit() {
    return recursionLimit;
  }

  /** Sets the limit. */
  public void setRecursionLimit(int limit) {
    recursionLimit = limit;
  }
}
