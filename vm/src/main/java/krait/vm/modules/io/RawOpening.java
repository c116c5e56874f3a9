package krait.vm.modules.io;

import krait.vm.codec.Codecs;
import krait.vm.modules.DiskFile;
import krait.vm.modules.FileArguments;
import krait.vm.modules.OpenFiles;
import krait.vm.object.Attributes;
import krait.vm.object.Conversions;
import krait.vm.object.PyBaseString;
import krait.vm.object.PyBuffer;
import krait.vm.object.PyErrors;
import krait.vm.object.PyException;
import krait.vm.object.PyFloat;
import krait.vm.object.PyInt;
import krait.vm.object.PyLong;
import krait.vm.object.PyObject;
import krait.vm.object.PyUnicode;
import org.jspecify.annotations.Nullable;

/** Opens files without a buffer. */
final class RawOpening {

  private RawOpening() {}

  /** What {@code FileIO} does with its arguments. */
  static void open(
      RawFile self, PyObject file, @Nullable PyObject mode, @Nullable PyObject closefd) {
    String letters = Codecs.name(mode, "fileio", 2, "r");
    boolean closes = closefd == null || Conversions.toInt(closefd) != 0;
    boolean old = self.isOld();
    if (file instanceof PyFloat && !old) {
      throw PyErrors.typeError("integer argument expected, got float");
    }
    boolean numbered = file instanceof PyInt || file instanceof PyLong || file instanceof PyFloat;
    int number = numbered ? Conversions.toInt(file) : -1;
    if (numbered && number < 0) {
      throw PyErrors.valueError(old ? "Negative filedescriptor" : "negative file descriptor");
    }
    if (!numbered) {
      checkName(file, old);
    }
    String how = mode(letters, old);
    if (numbered) {
      self.open(number, how, closes);
    } else if (closes) {
      self.open(opened(file, how), how);
    } else {
      throw PyErrors.valueError("Cannot use closefd=False with file name");
    }
    if (!old) {
      Attributes.genericSet(self, IoCalls.NAME, file);
    }
  }

  private static DiskFile opened(PyObject name, String mode) {
    PyObject bytes = name instanceof PyUnicode text ? FileArguments.bytes(text) : name;
    DiskFile file = OpenFiles.unbuffered(bytes, mode);
    if (mode.charAt(0) == 'a') {
      file.seek(file.length());
    }
    return file;
  }

  private static void checkName(PyObject name, boolean old) {
    boolean text = name instanceof PyBaseString || name instanceof PyBuffer;
    if (text && !old && name.toString().indexOf('\0') >= 0) {
      throw PyErrors.typeError("embedded NUL character");
    }
    FileArguments.checkName(name, "fileio() argument 1");
  }

  /** The mode as {@code r}, {@code w} or {@code a} and perhaps a plus. */
  private static String mode(String letters, boolean old) {
    char kind = 0;
    boolean updates = false;
    for (int i = 0; i < letters.length(); i++) {
      char letter = letters.charAt(i);
      boolean again =
          switch (letter) {
            case 'r', 'w', 'a' -> kind != 0;
            case '+' -> updates;
            case 'b' -> false;
            default -> throw PyErrors.valueError("invalid mode: " + letters);
          };
      if (again) {
        throw wrongMode(old);
      }
      if (letter == '+') {
        updates = true;
      } else if (letter != 'b') {
        kind = letter;
      }
    }
    if (kind == 0) {
      throw wrongMode(old);
    }
    return kind + (updates ? "+" : "");
  }

  private static PyException wrongMode(boolean old) {
    return PyErrors.valueError(
        "Must have exactly one of read/write/append mode" + (old ? "" : " and at most one plus"));
  }

  /** A position in a file. */
  static long offset(PyObject position) {
    if (position instanceof PyFloat) {
      throw PyErrors.typeError("an integer is required");
    }
    return Conversions.toLong(position);
  }

  /** All that is left, where the file may be read. */
  static String all(RawFile self) {
    self.read(0);
    return self.readAll();
  }
}
