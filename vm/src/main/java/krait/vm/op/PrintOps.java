package krait.vm.op;

import krait.opcode.Opcode;
import krait.vm.object.Attributes;
import krait.vm.object.Calls;
import krait.vm.object.Encodings;
import krait.vm.object.InterpreterState;
import krait.vm.object.PyBaseString;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyFile;
import krait.vm.object.PyInt;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyUnicode;
import krait.vm.object.Texts;
import krait.vm.object.ThreadState;

/** The print statement and its blanks. */
public final class PrintOps {

  private static final PyStr WRITE = PyStr.internStatic("write");
  private static final PyStr SOFTSPACE = PyStr.internStatic("softspace");
  private static final PyStr STDOUT = PyStr.internStatic("stdout");
  private static final PyStr DISPLAYHOOK = PyStr.internStatic("displayhook");

  /** How often a text may stand for another before CPython gives up. */
  private static final int MAX_NESTING = 10;

  private PrintOps() {}

  private static PyObject stdout() {
    PyObject file = ThreadState.current().interpreter().sys().dict().getStr(STDOUT);
    if (file == null) {
      throw PyErrors.runtimeError("lost sys.stdout");
    }
    return file;
  }

  /** Prints one item to {@code sys.stdout}. */
  @Executes(Opcode.PRINT_ITEM)
  public static void printItem(PyObject value) {
    itemTo(value, stdout());
  }

  /** Ends the line on {@code sys.stdout}. */
  @Executes(Opcode.PRINT_NEWLINE)
  public static void printNewline() {
    newlineTo(stdout());
  }

  /** Prints one item to a file, or to {@code sys.stdout} if that is None. */
  @Executes(Opcode.PRINT_ITEM_TO)
  public static void printItemTo(PyObject value, PyObject file) {
    itemTo(value, file == PyNone.NONE ? stdout() : file);
  }

  /** Ends the line on a file, or on {@code sys.stdout} if that is None. */
  @Executes(Opcode.PRINT_NEWLINE_TO)
  public static void printNewlineTo(PyObject file) {
    newlineTo(file == PyNone.NONE ? stdout() : file);
  }

  /** Hands a value to {@code sys.displayhook}. */
  @Executes(Opcode.PRINT_EXPR)
  public static void printExpression(PyObject value) {
    PyObject hook = ThreadState.current().interpreter().sys().dict().getStr(DISPLAYHOOK);
    if (hook == null) {
      throw PyErrors.runtimeError("lost sys.displayhook");
    }
    hook.call1(value);
  }

  private static void itemTo(PyObject value, PyObject file) {
    if (softSpace(file, 0) != 0) {
      write(file, PyStr.of(" "));
    }
    writeObject(file, value);
    if (!endsWithSpace(value)) {
      softSpace(file, 1);
    }
  }

  private static boolean endsWithSpace(PyObject value) {
    if (!(value instanceof PyBaseString string) || string.length() == 0) {
      return false;
    }
    char last = string.text().charAt(string.length() - 1);
    return last == '\n' || last == '\t' || last == '\r' || last == '\f' || last == 0x0b;
  }

  private static void newlineTo(PyObject file) {
    write(file, PyStr.of("\n"));
    softSpace(file, 0);
  }

  /** Writes the {@code str} of an object to a file. */
  public static void writeObject(PyObject file, PyObject value) {
    if (file instanceof PyFile known && file.type() == PyFile.TYPE) {
      if (ContainerPrinter.takes(value)) {
        writeContainer(known, value);
      } else {
        known.write(text(known, value));
      }
      return;
    }
    PyObject text = value instanceof PyUnicode ? value : Texts.str(value);
    write(file, text);
  }

  private static void writeContainer(PyFile file, PyObject value) {
    StringBuilder out = new StringBuilder();
    try {
      new ContainerPrinter(out).append(value);
    } finally {
      file.write(out.toString());
    }
  }

  private static String text(PyFile file, PyObject value) {
    if (!(value instanceof PyUnicode unicode)) {
      return printed(value).text();
    }
    return encoded(file, unicode);
  }

  /** The text of an object; again of that text for as long as it is of a derived class. */
  private static PyStr printed(PyObject value) {
    PyStr text = Texts.str(value);
    for (int nesting = 0; text.type() != PyStr.TYPE; nesting++) {
      if (nesting == MAX_NESTING) {
        throw PyErrors.runtimeError("print recursion");
      }
      text = Texts.str(text);
    }
    return text;
  }

  /** The bytes that a text is written to a file as. */
  public static String encoded(PyFile file, PyUnicode text) {
    String encoding = file.encoding();
    if (encoding == null) {
      return Encodings.ascii(text).text();
    }
    PyStr name = PyStr.of(encoding);
    String errors = file.errors();
    PyObject bytes =
        errors == null
            ? Calls.method(text, "encode", name)
            : Calls.method(text, "encode", name, PyStr.of(errors));
    return bytes.toString();
  }

  /** Writes a string to a file or to anything with a method {@code write}. */
  public static void write(PyObject file, PyObject text) {
    if (file instanceof PyFile known && file.type() == PyFile.TYPE && text instanceof PyStr bytes) {
      known.write(bytes.text());
    } else {
      Attributes.get(file, WRITE).call1(text);
    }
  }

  /** Ends the line on {@code sys.stdout} if the next item there would need a blank before it. */
  public static void flushLine(InterpreterState interpreter) {
    PyObject out = interpreter.sys().dict().getStr(STDOUT);
    if (out == null || softSpace(out, 0) == 0) {
      return;
    }
    try {
      write(out, PyStr.of("\n"));
    } catch (PyException e) {
      // CPython forgets this error, too: what comes next matters more.
      e.setTraceback(null);
    }
  }

  /** Writes what CPython's C code writes to the process's own standard error. */
  public static void notice(String text) {
    if (ThreadState.current().interpreter().sys().dict().get("__stderr__") instanceof PyFile file) {
      file.write(text);
    }
  }

  /** Sets whether the next item needs a blank before it, and returns what was set. */
  public static int softSpace(PyObject file, int value) {
    if (file instanceof PyFile known) {
      int old = known.softspace();
      known.setSoftspace(value);
      return old;
    }
    int old = 0;
    try {
      PyObject before = Attributes.find(file, SOFTSPACE);
      if (before instanceof PyInt number) {
        old = (int) number.value();
      }
      Attributes.set(file, SOFTSPACE, PyInt.of(value));
    } catch (PyException e) {
      if (!e.matches(PyExc.Exception)) {
        throw e;
      }
    }
    return old;
  }
}
