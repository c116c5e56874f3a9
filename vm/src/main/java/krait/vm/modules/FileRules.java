package krait.vm.modules;

import static krait.version.PyVersion.V2_5;
import static krait.version.PyVersion.V2_6;
import static krait.version.PyVersion.V2_7;

import java.util.List;
import krait.version.PyVersion;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyFile;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.ThreadState;

/**
 * What differs between versions in file objects.
 *
 * @param version the version described
 * @param modeChecked whether methods look at the letters of the mode before they try
 * @param textNamed whether what is written and is no text is called by its type
 * @param encodes whether the method {@code write} minds the encoding of the file
 */
record FileRules(PyVersion version, boolean modeChecked, boolean textNamed, boolean encodes) {

  private static final List<FileRules> ALL =
      List.of(
          new FileRules(V2_5, false, true, false),
          new FileRules(V2_6, false, true, false),
          new FileRules(V2_7, true, false, true));

  /** The rules of the version that the current thread runs. */
  static FileRules current() {
    PyVersion version = ThreadState.current().interpreter().version();
    for (FileRules rules : ALL) {
      if (rules.version.equals(version)) {
        return rules;
      }
    }
    throw new IllegalArgumentException("Python " + version + " is not supported");
  }

  private static boolean has(PyFile file, String letters) {
    for (int i = 0; i < letters.length(); i++) {
      if (file.mode().indexOf(letters.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Refuses to read a file that is only written. */
  static void checkReadable(PyFile file) {
    file.stream();
    if (current().modeChecked && !has(file, "rU+")) {
      throw PyErrors.of(PyExc.IOError, "File not open for reading");
    }
  }

  /** Refuses to write a file that is only read. */
  static void checkWritable(PyFile file) {
    file.stream();
    if (current().modeChecked && !has(file, "wa+")) {
      throw PyErrors.of(PyExc.IOError, "File not open for writing");
    }
  }

  /** The error for something to write that is no text. */
  PyException noText(PyObject object) {
    return PyErrors.typeError(
        textNamed
            ? "argument 1 must be string or read-only character buffer, not " + shown(object)
            : "expected a string or other character buffer object");
  }

  private static String shown(PyObject object) {
    return object == PyNone.NONE ? "None" : object.type().name();
  }
}
