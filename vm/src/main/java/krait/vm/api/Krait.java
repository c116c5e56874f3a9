package krait.vm.api;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import krait.code.CodeObject;
import krait.version.PyVersion;
import krait.vm.exec.Machine;
import krait.vm.exec.Session;
import krait.vm.modules.StandardFiles;
import krait.vm.object.Flag;
import krait.vm.object.InstructionLimit;
import krait.vm.object.PyObject;
import krait.vm.object.Settings;
import org.jspecify.annotations.Nullable;

/**
 * A Python interpreter for a Java program. Several may live in one JVM; they share nothing.
 *
 * <pre>{@code
 * try (Krait krait = Krait.builder().version(PyVersion.V2_6).stdout(System.out).build()) {
 *   krait.set("prices", Map.of("tea", 3, "cake", 4));
 *   krait.exec("total = sum(prices.values())");
 *   Object total = krait.get("total"); // a Long: 7
 *   Object text = krait.eval("'%d coins' % total"); // a String: "7 coins"
 * }
 * }</pre>
 *
 * <p>Values are copied: {@code None} is null, an {@code int} a Long, a {@code long} a BigInteger, a
 * {@code float} a Double, a {@code str} a String with a character for each byte, a {@code unicode}
 * a String, lists and tuples a List, sets a Set, a {@code dict} a Map in its own order. The other
 * way a String of ASCII characters becomes a {@code str} and any other a {@code unicode}, a {@code
 * byte[]} a {@code str}, an {@code Object[]} a tuple. What Java has nothing for comes out as a
 * {@link PyObject}, which may go in again.
 *
 * <p>Calls from several threads run one after another.
 */
public final class Krait implements AutoCloseable {

  private final Machine machine;
  private final Session session;
  private boolean closed;

  private Krait(Builder builder) {
    Settings settings = new Settings(builder.version);
    settings.set(Flag.DONT_WRITE_BYTECODE, 1).set(Flag.IGNORE_ENVIRONMENT, 1);
    settings.setIsolated(builder.isolated);
    Path library = builder.library;
    if (library != null) {
      settings.setPath(List.of(library.toAbsolutePath().toString()));
    }
    StandardFiles files =
        new StandardFiles(
            builder.in, builder.out, builder.err, StandardFiles.Terminals.NONE, false);
    machine = new Machine(settings, files);
    Path folder = builder.folder;
    if (folder != null) {
      machine.setFolder(folder);
    }
    if (builder.maxInstructions >= 0) {
      machine.watchInstructions(new InstructionLimit(builder.maxInstructions), null);
    }
    session = machine.call(machine::session);
  }

  /** A builder of an interpreter of Python 2.6 that reads nothing and prints nowhere. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The value of an expression.
   *
   * @throws PythonException if it raises anything, or is no expression
   */
  public @Nullable Object eval(String expression) {
    return call(
        () -> {
          PyObject value = session.run(latin1(expression), "eval");
          return new Values().toJava(value);
        });
  }

  /**
   * Runs statements.
   *
   * @throws PythonException if they raise anything, or can't be compiled
   */
  public void exec(String statements) {
    call(() -> session.run(latin1(statements), "exec"));
  }

  /**
   * Runs the code of a module, such as that of a {@code .pyc} file.
   *
   * @param code code that {@link krait.verify.Verifier} finds nothing wrong with
   * @throws PythonException if it raises anything
   */
  public void run(CodeObject code) {
    call(() -> session.run(code));
  }

  /**
   * Sets a variable.
   *
   * @throws IllegalArgumentException if Python has nothing like the value
   */
  public void set(String name, @Nullable Object value) {
    call(
        () -> {
          session.main().put(latin1(name), new Values().toPython(value));
          return session;
        });
  }

  /**
   * The value of a variable; null if it is None or if there is none.
   *
   * @throws IllegalArgumentException if it is a container that contains itself
   */
  public @Nullable Object get(String name) {
    return call(
        () -> {
          PyObject value = session.main().dict().get(latin1(name));
          return value == null ? null : new Values().toJava(value);
        });
  }

  /** Raises KeyboardInterrupt in what is running; from another thread. */
  public void interrupt() {
    machine.interrupt();
  }

  /** Runs {@code sys.exitfunc} and hands on what was printed; nothing can be called after it. */
  @Override
  public synchronized void close() {
    if (!closed) {
      closed = true;
      machine.call(
          () -> {
            session.end();
            return session;
          });
    }
  }

  private static String latin1(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  private synchronized <T extends @Nullable Object> T call(Supplier<T> action) {
    if (closed) {
      throw new IllegalStateException("the interpreter is closed");
    }
    return machine.call(() -> Raised.translating(session, action));
  }

  /** What an interpreter is made with. */
  public static final class Builder {
    private PyVersion version = PyVersion.reference();
    private @Nullable Path library;
    private @Nullable Path folder;
    private InputStream in = InputStream.nullInputStream();
    private OutputStream out = OutputStream.nullOutputStream();
    private OutputStream err = OutputStream.nullOutputStream();
    private long maxInstructions = -1;
    private boolean isolated;

    private Builder() {}

    /** The version of Python: {@code V2_5}, {@code V2_6} or {@code V2_7}. */
    public Builder version(PyVersion newVersion) {
      version = newVersion;
      return this;
    }

    /** A folder with Python's library, for {@code sys.path}. */
    public Builder stdlib(Path newLibrary) {
      library = newLibrary;
      return this;
    }

    /** The folder that relative file names are looked up in. */
    public Builder folder(Path newFolder) {
      folder = newFolder;
      return this;
    }

    /** What {@code sys.stdin} reads. */
    public Builder stdin(InputStream stream) {
      in = stream;
      return this;
    }

    /** Where {@code sys.stdout} writes. */
    public Builder stdout(OutputStream stream) {
      out = stream;
      return this;
    }

    /** Where {@code sys.stderr} writes. */
    public Builder stderr(OutputStream stream) {
      err = stream;
      return this;
    }

    /**
     * Keeps programs apart from the system: {@code open} and all functions of {@code os} that touch
     * files or start processes fail with EACCES, and there are no environment variables. Only
     * modules are still read, from the folders of {@code sys.path}. Without this a program may do
     * what the JVM's process may.
     */
    public Builder isolated() {
      isolated = true;
      return this;
    }

    /** How many instructions may run in all; what goes beyond ends in {@link PythonException}. */
    public Builder maxInstructions(long limit) {
      maxInstructions = limit;
      return this;
    }

    /** Makes it. */
    public Krait build() {
      return new Krait(this);
    }
  }
}
