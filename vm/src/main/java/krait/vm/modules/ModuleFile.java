package krait.vm.modules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import krait.vm.object.Flag;
import krait.vm.object.InterpreterState;
import krait.vm.object.PyCode;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.Settings;
import krait.vm.object.Warnings;
import org.jspecify.annotations.Nullable;

/**
 * A module found in a folder, or the folder of a package.
 *
 * @param kind what it is
 * @param path the name of the file or folder
 */
record ModuleFile(Kind kind, String path) {

  /** What a module is made of, with the numbers and modes that {@code imp} has for them. */
  enum Kind {
    SOURCE(1, "U"),
    COMPILED(2, "rb"),
    PACKAGE(5, "");

    private final int number;
    private final String mode;

    Kind(int number, String mode) {
      this.number = number;
      this.mode = mode;
    }

    int number() {
      return number;
    }

    String mode() {
      return mode;
    }

    /** How names of such files end. */
    String suffix(Settings settings) {
      return switch (this) {
        case SOURCE -> ".py";
        case COMPILED -> compiledSuffix(settings);
        case PACKAGE -> "";
      };
    }
  }

  static String compiledSuffix(Settings settings) {
    return settings.has(Flag.OPTIMIZE) ? ".pyo" : ".pyc";
  }

  /** The module of a name in a folder; null if there is none. */
  static @Nullable ModuleFile find(InterpreterState interpreter, String folder, String name) {
    String base = folder + (folder.isEmpty() || folder.endsWith("/") ? "" : "/") + name;
    if (Files.isDirectory(interpreter.resolve(base))) {
      if (init(interpreter, base) != null) {
        return new ModuleFile(Kind.PACKAGE, base);
      }
      Warnings.warn(
          PyExc.ImportWarning, "Not importing directory '" + base + "': missing __init__.py");
    }
    return plain(interpreter, base);
  }

  private static @Nullable ModuleFile plain(InterpreterState interpreter, String base) {
    for (Kind kind : new Kind[] {Kind.SOURCE, Kind.COMPILED}) {
      String path = base + kind.suffix(interpreter.settings());
      Path file = interpreter.resolve(path);
      if (Files.isReadable(file) && !Files.isDirectory(file)) {
        return new ModuleFile(kind, path);
      }
    }
    return null;
  }

  /** What the folder of a package begins with; null if there is nothing. */
  static @Nullable ModuleFile init(InterpreterState interpreter, String folder) {
    return plain(interpreter, folder + "/__init__");
  }

  boolean isPackage() {
    return kind == Kind.PACKAGE;
  }

  /** The code of the module; that of a package is the code it begins with. */
  PyCode code(InterpreterState interpreter) {
    return switch (kind) {
      case SOURCE -> new CompiledFiles(interpreter).ofSource(path, content(interpreter)).code();
      case COMPILED -> new CompiledFiles(interpreter).read(path, content(interpreter));
      case PACKAGE -> {
        ModuleFile init = init(interpreter, path);
        if (init == null) {
          throw PyErrors.of(PyExc.ImportError, "No module named __init__");
        }
        yield init.code(interpreter);
      }
    };
  }

  /** The bytes of the file. */
  byte[] content(InterpreterState interpreter) {
    try {
      return Files.readAllBytes(interpreter.resolve(path));
    } catch (IOException e) {
      throw PyErrors.of(PyExc.ImportError, "can't read " + path);
    }
  }
}
