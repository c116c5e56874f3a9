package krait.vm.methods;

import krait.vm.object.Conversions;
import krait.vm.object.PyBaseException;
import krait.vm.object.PyBaseString;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyInt;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyUnicode;
import krait.vm.object.PythonGetter;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonSetter;
import krait.vm.object.PythonType;
import krait.vm.object.Texts;
import org.jspecify.annotations.Nullable;

/** {@code UnicodeEncodeError}, {@code UnicodeDecodeError} and {@code UnicodeTranslateError}. */
@PythonType({
  "exceptions.UnicodeEncodeError",
  "exceptions.UnicodeDecodeError",
  "exceptions.UnicodeTranslateError"
})
public final class UnicodeErrorMethods {

  private static final int ENCODING = 0;
  private static final int OBJECT = 1;
  private static final int START = 2;
  private static final int END = 3;
  private static final int REASON = 4;

  private UnicodeErrorMethods() {}

  private static boolean translates(PyBaseException self) {
    return self.type().isSubtypeOf(PyExc.UnicodeTranslateError);
  }

  private static boolean decodes(PyBaseException self) {
    return self.type().isSubtypeOf(PyExc.UnicodeDecodeError);
  }

  @PythonMethod(name = "__init__")
  static void init(PyBaseException self, PyObject[] args, PyStr[] names) {
    ExceptionMethods.init(self, args, names);
    int first = translates(self) ? OBJECT : ENCODING;
    int wanted = REASON + 1 - first;
    if (args.length != wanted) {
      throw PyErrors.typeError(
          "function takes exactly " + wanted + " arguments (" + args.length + " given)");
    }
    for (int i = 0; i < wanted; i++) {
      check(self, first + i, i + 1, args[i]);
      self.setMember(first + i, args[i]);
    }
  }

  private static void check(PyBaseException self, int member, int number, PyObject value) {
    String wanted =
        switch (member) {
          case OBJECT -> decodes(self) ? "str" : "unicode";
          case START, END -> "int";
          default -> "str";
        };
    boolean right =
        switch (wanted) {
          case "unicode" -> value instanceof PyUnicode;
          case "int" -> value instanceof PyInt;
          default -> value instanceof PyStr;
        };
    if (!right) {
      throw PyErrors.typeError(
          wanted.equals("int")
              ? "an integer is required"
              : "argument " + number + " must be " + wanted + ", not " + value.type().name());
    }
  }

  @PythonMethod(name = "__str__")
  static String str(PyBaseException self) {
    if (self.member(OBJECT) == null) {
      return "";
    }
    long start = Conversions.toLong(self.memberOrNone(START));
    long end = Conversions.toLong(self.memberOrNone(END));
    String what = translates(self) ? "can't translate" : "can't " + verb(self);
    String codec =
        translates(self) ? "" : "'" + Texts.str(self.memberOrNone(ENCODING)) + "' codec ";
    PyBaseString text = (PyBaseString) self.memberOrNone(OBJECT);
    String where;
    if (end == start + 1 && start >= 0 && start < text.length()) {
      int c = Strings.characterAt(text, text.offset((int) start));
      where = one(self, c) + " in position " + start;
    } else {
      where = (decodes(self) ? "bytes" : "characters") + " in position " + start + "-" + (end - 1);
    }
    return codec + what + " " + where + ": " + Texts.str(self.memberOrNone(REASON));
  }

  private static String verb(PyBaseException self) {
    return decodes(self) ? "decode" : "encode";
  }

  private static String one(PyBaseException self, int c) {
    String hex = Integer.toHexString(c);
    if (decodes(self)) {
      return "byte 0x" + "0".repeat(2 - hex.length()) + hex;
    }
    int digits = c < 0x100 ? 2 : c < 0x10000 ? 4 : 8;
    char kind = c < 0x100 ? 'x' : c < 0x10000 ? 'u' : 'U';
    return "character u'\\" + kind + "0".repeat(digits - hex.length()) + hex + "'";
  }

  @PythonGetter(member = true)
  static PyObject encoding(PyBaseException self) {
    return self.memberOrNone(ENCODING);
  }

  @PythonSetter(name = "encoding")
  static void setEncoding(PyBaseException self, @Nullable PyObject value) {
    self.setMember(ENCODING, value);
  }

  @PythonGetter(member = true)
  static PyObject object(PyBaseException self) {
    return self.memberOrNone(OBJECT);
  }

  @PythonSetter(name = "object")
  static void setObject(PyBaseException self, @Nullable PyObject value) {
    self.setMember(OBJECT, value);
  }

  @PythonGetter(member = true)
  static PyObject start(PyBaseException self) {
    return self.memberOrNone(START);
  }

  @PythonSetter(name = "start")
  static void setStart(PyBaseException self, @Nullable PyObject value) {
    self.setMember(START, value);
  }

  @PythonGetter(member = true)
  static PyObject end(PyBaseException self) {
    return self.memberOrNone(END);
  }

  @PythonSetter(name = "end")
  static void setEnd(PyBaseException self, @Nullable PyObject value) {
    self.setMember(END, value);
  }

  @PythonGetter(member = true)
  static PyObject reason(PyBaseException self) {
    return self.memberOrNone(REASON);
  }

  @PythonSetter(name = "reason")
  static void setReason(PyBaseException self, @Nullable PyObject value) {
    self.setMember(REASON, value);
  }
}
