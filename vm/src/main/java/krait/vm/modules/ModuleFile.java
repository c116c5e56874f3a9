package krait.vm.modules;

import java.io.IOException;
import java.nio.file.Files;
import krait.marshal.MalformedDataException;
import krait.marshal.PycFile;
import krait.vm.object.InterpreterState;
import krait.vm.object.PyCode;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import org.jspecify.annotations.Nullable;

/**
 * A module found in a folder.
 *
 * @param folder the folder of a package; empty for a plain module
 * @param path the file with the code
 */
record ModuleFile(String folder, String path) {

  /** The module of a name in a folder; null if there is none. */
  static @Nullable ModuleFile find(InterpreterState interpreter, String folder, String name) {
    String prefix = folder.isEmpty() || folder.endsWith("/") ? folder : folder + "/";
    String base = prefix + name;
    for (String ending : new String[] {".py", ".pyc"}) {
      if (Files.isRegularFile(interpreter.resolve(base + "/__init__" + ending))) {
        return new ModuleFile(base, base + "/__init__" + ending);
      }
    }
    for (String ending : new String[] {".py", ".pyc"}) {
      if (Files.isRegularFile(interpreter.resolve(base + ending))) {
        return new ModuleFile("", base + ending);
      }
    }
    return null;
  }

  boolean isPackage() {
    return !folder.isEmpty();
  }

  /** The code of the module. */
  PyCode code(InterpreterState interpreter) {
    byte[] data;
    try {
      data = Files.readAllBytes(interpreter.resolve(path));
    } catch (IOException e) {
      throw PyErrors.of(PyExc.ImportError, "can't read " + path);
    }
    if (path.endsWith(".pyc")) {
      try {
        PycFile file = PycFile.read(data);
        if (!file.version().equals(interpreter.version())) {
          throw PyErrors.of(PyExc.ImportError, "Bad magic number in " + path);
        }
        return CodeObjects.code(interpreter, file.code());
      } catch (MalformedDataException e) {
        throw PyErrors.of(PyExc.ImportError, "Bad magic number in " + path);
      }
    }
    return interpreter.sources().compileFile(data, path, false);
  }
}
