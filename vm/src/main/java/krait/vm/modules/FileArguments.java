package krait.vm.modules;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import krait.vm.codec.Codecs;
import krait.vm.object.ArgumentRules;
import krait.vm.object.Encodings;
import krait.vm.object.Errno;
import krait.vm.object.InterpreterState;
import krait.vm.object.PyBaseString;
import krait.vm.object.PyBuffer;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyType;
import krait.vm.object.PyUnicode;
import krait.vm.object.ThreadState;

/** What files are made of, and where they are. */
public final class FileArguments {

  private FileArguments() {}

  /** Checks that an object can be the name of a file. */
  static void checkName(PyObject name) {
    checkName(name, "file() argument 1");
  }

  /**
   * Checks that an object can be the name of a file.
   *
   * @param where the function and the place of the argument, for errors
   */
  public static void checkName(PyObject name, String where) {
    if (!(name instanceof PyBaseString) && !(name instanceof PyBuffer)) {
      throw PyErrors.typeError(
          "coercing to Unicode: need string or buffer, " + name.type().name() + " found");
    }
    if (name.toString().indexOf('\0') >= 0) {
      throw PyErrors.typeError(
          where
              + " must be encoded string without "
              + ArgumentRules.current().nullBytes()
              + ", not "
              + name.type().name());
    }
  }

  /**
   * The file of a name that was checked.
   *
   * @param errors the type of the error if there can be no such file, or none may be touched
   */
  public static Path path(PyObject name, PyType errors) {
    InterpreterState interpreter = ThreadState.current().interpreter();
    String text = name instanceof PyUnicode unicode ? bytes(unicode).text() : name.toString();
    if (interpreter.settings().isIsolated()) {
      throw Errno.EACCES.error(errors, shown(name, errors));
    }
    if (text.isEmpty()) {
      throw Errno.ENOENT.error(errors, shown(name, errors));
    }
    try {
      return interpreter.resolveStrictly(text);
    } catch (InvalidPathException e) {
      throw Errno.ENOENT.error(errors, shown(name, errors));
    }
  }

  /** The bytes of a name that is a text, in the encoding that the system is told to have. */
  public static PyStr bytes(PyUnicode name) {
    String encoding = ThreadState.current().interpreter().settings().encoding();
    return encoding != null && Codecs.encode(name, encoding, "strict") instanceof PyStr bytes
        ? bytes
        : Encodings.ascii(name);
  }

  /** The name as an error shows it: functions of {@code posix} know its bytes only. */
  public static PyObject shown(PyObject name, PyType errors) {
    return errors == PyExc.OSError && name instanceof PyUnicode text ? bytes(text) : name;
  }
}
