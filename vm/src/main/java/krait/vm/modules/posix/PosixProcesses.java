package krait.vm.modules.posix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import krait.vm.codec.Codecs;
import krait.vm.object.Attributes;
import krait.vm.object.Conversions;
import krait.vm.object.Errno;
import krait.vm.object.PyBaseString;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyFile;
import krait.vm.object.PyFloat;
import krait.vm.object.PyInt;
import krait.vm.object.PyLong;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonModule;
import krait.vm.object.Termination;
import org.jspecify.annotations.Nullable;

/** The functions of {@code posix} that deal with processes and the system. */
@PythonModule("posix")
@SuppressWarnings("DoNotCallSuggester") // these are there to be called from Python
public final class PosixProcesses {

  private static final int STATUS_SHIFT = 8;
  private static final int BYTE = 0xff;
  private static final int SIGNAL_BITS = 0x7f;
  private static final int CORE = 0x80;
  private static final int CONTINUED = 0xffff;
  private static final int MASK_BITS = 0777;
  private static final double NANOS = 1e9;
  private static final double TICKS = 100;

  private PosixProcesses() {}

  private static String text(PyObject argument, String function, int number) {
    return Codecs.name(argument, function, number, "");
  }

  @PythonMethod(style = "PARSED")
  static long system(PyObject command) {
    return ChildProcess.start(text(command, "system", 1), false, false).await();
  }

  @PythonMethod(style = "PARSED")
  static PyObject popen(PyObject command, @Nullable PyObject mode, @Nullable PyObject buffering) {
    String words = text(command, "popen", 1);
    String how = Codecs.name(mode, "popen", 2, "r");
    if (buffering != null) {
      Conversions.toInt(buffering);
    }
    if (!how.equals("r") && !how.equals("w")) {
      throw Errno.EINVAL.error(PyExc.OSError);
    }
    boolean reads = how.equals("r");
    ChildProcess child = ChildProcess.start(words, !reads, reads);
    return new PyFile(new ProcessStream(child, reads), words, how);
  }

  @PythonMethod(style = "PARSED")
  static PyObject _exit(int status) {
    throw new Termination(status & BYTE);
  }

  @PythonMethod
  static long getpid() {
    return ProcessHandle.current().pid();
  }

  @PythonMethod
  static long getppid() {
    Optional<ProcessHandle> parent = ProcessHandle.current().parent();
    return parent.isPresent() ? parent.get().pid() : 0;
  }

  private static FileStatus self() {
    try {
      return FileStatus.of(Path.of("/proc/self"));
    } catch (IOException e) {
      return FileStatus.ofKind(FileStatus.DIRECTORY);
    }
  }

  @PythonMethod(name = "getuid", aliases = "geteuid")
  static long getUser() {
    return self().owner();
  }

  @PythonMethod(name = "getgid", aliases = "getegid")
  static long getGroup() {
    return self().group();
  }

  @PythonMethod
  static PyObject getlogin() {
    String name = System.getProperty("user.name");
    if (name == null) {
      throw Errno.ENXIO.error(PyExc.OSError);
    }
    return PyStr.of(Surroundings.bytes(name));
  }

  @PythonMethod(style = "PARSED")
  static long umask(int mask) {
    Surroundings here = Surroundings.current();
    int old = here.mask();
    here.setMask(mask & MASK_BITS);
    return old;
  }

  private static String firstLine(String file, String otherwise) {
    try {
      String text = Files.readString(Path.of(file));
      int end = text.indexOf('\n');
      return Surroundings.bytes(end < 0 ? text : text.substring(0, end));
    } catch (IOException e) {
      return otherwise;
    }
  }

  @PythonMethod
  static PyObject uname() {
    String machine = System.getProperty("os.arch", "");
    return new PyTuple(
        PyStr.of(System.getProperty("os.name", "")),
        PyStr.of(firstLine("/proc/sys/kernel/hostname", "localhost")),
        PyStr.of(System.getProperty("os.version", "")),
        PyStr.of(firstLine("/proc/sys/kernel/version", "")),
        PyStr.of(machine.equals("amd64") ? "x86_64" : machine));
  }

  @PythonMethod
  static PyObject times() {
    Duration used = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    return new PyTuple(
        new PyFloat(used.toNanos() / NANOS),
        new PyFloat(0),
        new PyFloat(0),
        new PyFloat(0),
        new PyFloat(Math.floor(System.nanoTime() / NANOS * TICKS) / TICKS));
  }

  @PythonMethod(since = "2.7", style = "PARSED")
  static PyObject urandom(int count) {
    if (count < 0) {
      throw PyErrors.valueError("negative argument not allowed");
    }
    byte[] bytes = new byte[count];
    new SecureRandom().nextBytes(bytes);
    return PyStr.of(new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1));
  }

  @PythonMethod(style = "PARSED")
  static String strerror(int number) {
    return Errno.textOf(number);
  }

  @PythonMethod(style = "PARSED")
  static void putenv(PyObject name, PyObject value) {
    Surroundings.current().put(text(name, "putenv", 1), text(value, "putenv", 2));
  }

  @PythonMethod(style = "PARSED")
  static void unsetenv(PyObject name) {
    Surroundings.current().remove(text(name, "unsetenv", 1));
  }

  @PythonMethod
  static String ctermid() {
    return "/dev/tty";
  }

  @PythonMethod(style = "PARSED")
  static PyObject sysconf(PyObject name) {
    String wanted = name instanceof PyBaseString text ? text.text() : "";
    Runtime runtime = Runtime.getRuntime();
    return switch (wanted) {
      case "SC_PAGESIZE", "SC_PAGE_SIZE" -> PyInt.of(4096);
      case "SC_CLK_TCK" -> PyInt.of((long) TICKS);
      case "SC_OPEN_MAX" -> PyInt.of(krait.vm.modules.Descriptors.most() + 1L);
      case "SC_NPROCESSORS_ONLN", "SC_NPROCESSORS_CONF" -> PyInt.of(runtime.availableProcessors());
      default -> throw PyErrors.valueError("unrecognized configuration name");
    };
  }

  /** The number of an open file, or of an object with {@code fileno}. */
  static PyObject fileNumber(PyObject file) {
    PyObject method = Attributes.find(file, PyStr.of("fileno"));
    if (method == null) {
      throw PyErrors.typeError("argument must be an int, or have a fileno() method.");
    }
    PyObject number = method.call0();
    if (!(number instanceof PyInt) && !(number instanceof PyLong)) {
      throw PyErrors.typeError("fileno() returned a non-integer");
    }
    return number;
  }

  @PythonMethod(name = "WIFEXITED", style = "PARSED")
  static boolean exited(int status) {
    return (status & SIGNAL_BITS) == 0;
  }

  @PythonMethod(name = "WEXITSTATUS", style = "PARSED")
  static long exitStatus(int status) {
    return (status >> STATUS_SHIFT) & BYTE;
  }

  @PythonMethod(name = "WIFSIGNALED", style = "PARSED")
  static boolean signaled(int status) {
    int signal = status & SIGNAL_BITS;
    return signal != 0 && signal != SIGNAL_BITS;
  }

  @PythonMethod(name = "WTERMSIG", style = "PARSED")
  static long signal(int status) {
    return status & SIGNAL_BITS;
  }

  @PythonMethod(name = "WIFSTOPPED", style = "PARSED")
  static boolean stopped(int status) {
    return (status & BYTE) == SIGNAL_BITS;
  }

  @PythonMethod(name = "WSTOPSIG", style = "PARSED")
  static long stopSignal(int status) {
    return (status >> STATUS_SHIFT) & BYTE;
  }

  @PythonMethod(name = "WIFCONTINUED", style = "PARSED")
  static boolean continued(int status) {
    return status == CONTINUED;
  }

  @PythonMethod(name = "WCOREDUMP", style = "PARSED")
  static boolean dumped(int status) {
    return (status & CORE) != 0;
  }

  @PythonMethod(style = "PARSED")
  static long major(int device) {
    return (device >>> STATUS_SHIFT) & 0xfffL;
  }

  @PythonMethod(style = "PARSED")
  static long minor(int device) {
    return (device & BYTE) | ((device >>> 12) & 0xfff00L);
  }

  @PythonMethod(style = "PARSED")
  static long makedev(int major, int minor) {
    return (minor & BYTE) | ((major & 0xfffL) << STATUS_SHIFT) | ((minor & ~(long) BYTE) << 12);
  }
}
