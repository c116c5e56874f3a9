package krait.vm.modules;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import krait.vm.object.Conversions;
import krait.vm.object.ExtendedObject;
import krait.vm.object.Flag;
import krait.vm.object.InterpreterState;
import krait.vm.object.PyCode;
import krait.vm.object.PyDict;
import krait.vm.object.PyException;
import krait.vm.object.PyTuple;
import krait.vm.object.PyType;
import krait.vm.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** {@code zipimport.zipimporter}: finds and loads modules in a zip file, or in a folder in one. */
public final class ZipImporter extends ExtendedObject {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("zipimport.zipimporter", true);

  private static final String[] ENDINGS = {
    "/__init__.pyc", "/__init__.pyo", "/__init__.py", ".pyc", ".pyo", ".py"
  };

  private static final String[] OPTIMIZED_ENDINGS = {
    "/__init__.pyo", "/__init__.pyc", "/__init__.py", ".pyo", ".pyc", ".py"
  };

  private String archive = "";
  private String prefix = "";
  private PyDict files = new PyDict();

  ZipImporter(PyType type) {
    super(type);
  }

  /** The name of the zip file. */
  String archive() {
    return archive;
  }

  /** The folder in it, with a slash at the end; empty for none. */
  String prefix() {
    return prefix;
  }

  /** The directory of the file. */
  PyDict files() {
    return files;
  }

  /**
   * Opens the zip file that a path leads to or into.
   *
   * @throws PyException a ZipImportError if there is none
   */
  void open(InterpreterState interpreter, String path) {
    ZipImportState state = ZipImportState.of(interpreter);
    if (path.isEmpty()) {
      throw state.error("archive path is empty");
    }
    int end = archiveEnd(interpreter, path);
    if (end < 0) {
      throw state.error("not a Zip file");
    }
    String name = path.substring(0, end);
    PyDict known = state.directories().get(name) instanceof PyDict directory ? directory : null;
    if (known == null) {
      known = new ZipArchive(interpreter, name).directory();
      state.directories().put(name, known);
    }
    archive = name;
    files = known;
    prefix = end == path.length() ? "" : path.substring(end + 1);
    if (end < path.length() && !prefix.endsWith("/")) {
      prefix += "/";
    }
  }

  /** How much of a path names a file; -1 if none of it does. */
  static int archiveEnd(InterpreterState interpreter, String path) {
    int end = path.length();
    while (end > 0) {
      Path file = interpreter.resolve(path.substring(0, end));
      boolean trailing = path.charAt(end - 1) == '/';
      if (Files.isRegularFile(file) && !trailing) {
        return end;
      }
      if (Files.exists(file) && !trailing) {
        return -1;
      }
      end = path.lastIndexOf('/', end - 1);
    }
    return -1;
  }

  private static String[] endings(InterpreterState interpreter) {
    return interpreter.settings().has(Flag.OPTIMIZE) ? OPTIMIZED_ENDINGS : ENDINGS;
  }

  /** The name in the archive of a module, without its ending. */
  String base(String fullName) {
    return prefix + fullName.substring(fullName.lastIndexOf('.') + 1);
  }

  @Nullable PyTuple entry(String name) {
    return files.get(name) instanceof PyTuple entry ? entry : null;
  }

  /** The entry that a module would be loaded from; null if there is none. */
  @Nullable String find(String fullName) {
    String base = base(fullName);
    for (String ending : endings(ThreadState.current().interpreter())) {
      if (entry(base + ending) != null) {
        return base + ending;
      }
    }
    return null;
  }

  /** Whether a name that {@link #find} gave is that of a package. */
  boolean isPackage(String found, String fullName) {
    return found.startsWith("/__init__.", base(fullName).length());
  }

  /**
   * The code of a module.
   *
   * @param code the code
   * @param file the name of the file that it is from
   * @param isPackage whether it is a package
   */
  record Loaded(PyCode code, String file, boolean isPackage) {}

  /**
   * The code of a module, from the first entry that is not stale.
   *
   * @throws PyException a ZipImportError if there is none
   */
  Loaded code(String fullName) {
    InterpreterState interpreter = ThreadState.current().interpreter();
    String base = base(fullName);
    for (String ending : endings(interpreter)) {
      PyTuple entry = entry(base + ending);
      PyCode code = entry == null ? null : code(interpreter, base + ending, entry);
      if (entry != null && code != null) {
        return new Loaded(code, entry.get(0).toString(), ending.startsWith("/"));
      }
    }
    throw ZipImportState.of(interpreter).error("can't find module '" + fullName + "'");
  }

  private @Nullable PyCode code(InterpreterState interpreter, String name, PyTuple entry) {
    byte[] content = new ZipArchive(interpreter, archive).content(entry);
    String path = entry.get(0).toString();
    CompiledFiles compiled = new CompiledFiles(interpreter);
    if (name.endsWith(".py")) {
      return compiled.ofArchivedSource(path, content);
    }
    PyTuple source = entry(name.substring(0, name.length() - 1));
    return compiled.ofArchive(path, content, source == null ? 0 : time(source));
  }

  /** When an entry was changed, in seconds of the local zone. */
  private static int time(PyTuple entry) {
    long time = Conversions.toLong(entry.get(5));
    long date = Conversions.toLong(entry.get(6));
    return (int)
        LocalDateTime.of(1980, 1, 1, 0, 0)
            .plusYears((date >> 9) & 0x7f)
            .plusMonths(((date >> 5) & 0x0f) - 1)
            .plusDays((date & 0x1f) - 1)
            .plusHours((time >> 11) & 0x1f)
            .plusMinutes((time >> 5) & 0x3f)
            .plusSeconds((time & 0x1f) * 2)
            .atZone(ZoneId.systemDefault())
            .toEpochSecond();
  }
}
