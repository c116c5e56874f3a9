package krait.vm.modules.posix;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import krait.vm.codec.Codecs;
import krait.vm.object.PyErrors;
import krait.vm.object.PyInt;
import krait.vm.object.PyList;
import krait.vm.object.PyModule;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PythonInitializer;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonModule;
import krait.vm.object.StructFields;

/** {@code pwd}: the users that {@code /etc/passwd} lists. */
@PythonModule("pwd")
public final class PwdModule {

  private static final StructFields FIELDS =
      new StructFields(
          "pwd.struct_passwd",
          7,
          "pw_name",
          "pw_passwd",
          "pw_uid",
          "pw_gid",
          "pw_gecos",
          "pw_dir",
          "pw_shell");

  private static final int USER = 2;
  private static final int GROUP = 3;

  private PwdModule() {}

  @PythonInitializer
  static void initialize(PyModule module) {
    module.put("struct_passwd", FIELDS.type());
    module.put("struct_pwent", FIELDS.type());
  }

  private static List<String[]> entries() {
    SystemCalls.checkAllowed();
    List<String[]> entries = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(Path.of("/etc/passwd"), StandardCharsets.ISO_8859_1)) {
        String[] fields = line.split(":", -1);
        if (fields.length == FIELDS.visible()
            && isNumber(fields[USER])
            && isNumber(fields[GROUP])) {
          entries.add(fields);
        }
      }
    } catch (IOException e) {
      return entries;
    }
    return entries;
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty()
        && text.length() < 11
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static PyObject entry(String[] fields) {
    PyObject[] values = new PyObject[fields.length];
    for (int i = 0; i < fields.length; i++) {
      values[i] =
          i == USER || i == GROUP ? PyInt.of(Long.parseLong(fields[i])) : PyStr.of(fields[i]);
    }
    return FIELDS.of(values);
  }

  @PythonMethod
  static PyObject getpwall() {
    PyList all = new PyList();
    for (String[] fields : entries()) {
      all.add(entry(fields));
    }
    return all;
  }

  @PythonMethod(style = "PARSED")
  static PyObject getpwnam(PyObject name) {
    String wanted = Codecs.name(name, "getpwnam", 1, "");
    for (String[] fields : entries()) {
      if (fields[0].equals(wanted)) {
        return entry(fields);
      }
    }
    throw PyErrors.keyError(PyStr.of("getpwnam(): name not found: " + wanted));
  }

  @PythonMethod(style = "PARSED")
  static PyObject getpwuid(int user) {
    for (String[] fields : entries()) {
      if (fields[USER].equals(Integer.toString(user))) {
        return entry(fields);
      }
    }
    throw PyErrors.keyError(PyStr.of("getpwuid(): uid not found: " + user));
  }
}
