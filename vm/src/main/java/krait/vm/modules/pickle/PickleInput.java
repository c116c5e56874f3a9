package krait.vm.modules.pickle;

import krait.vm.object.Attributes;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyInt;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;

/** Where a pickle is read from. */
abstract class PickleInput {

  /** Some bytes; an EOFError if there are fewer. */
  abstract String read(int count);

  /** A line without the character that ends it; an EOFError if there is none. */
  abstract String line();

  private static PyException atEnd() {
    return new PyException(PyExc.EOFError, PyNone.NONE);
  }

  private static String withoutEnd(String line) {
    if (line.isEmpty()) {
      throw atEnd();
    }
    return line.substring(0, line.length() - 1);
  }

  /** A text. */
  static PickleInput ofText(String text) {
    return new PickleInput() {
      private int at;

      @Override
      String read(int count) {
        if (count > text.length() - at) {
          throw atEnd();
        }
        at += count;
        return text.substring(at - count, at);
      }

      @Override
      String line() {
        int end = text.indexOf('\n', at);
        int from = at;
        at = end < 0 ? text.length() : end + 1;
        return withoutEnd(text.substring(from, at));
      }
    };
  }

  /** A file, or an object that reads like one. */
  static PickleInput ofFile(PyObject file) {
    PyObject read = Attributes.find(file, PyStr.of("read"));
    PyObject readLine = Attributes.find(file, PyStr.of("readline"));
    if (read == null || readLine == null) {
      throw PyErrors.typeError("argument must have 'read' and 'readline' attributes");
    }
    return new PickleInput() {
      @Override
      String read(int count) {
        if (count == 0) {
          return "";
        }
        String text = text(read.call1(PyInt.of(count)));
        if (text.length() < count) {
          throw atEnd();
        }
        return text;
      }

      @Override
      String line() {
        return withoutEnd(text(readLine.call0()));
      }

      private String text(PyObject result) {
        if (!(result instanceof PyStr text)) {
          throw PyErrors.typeError("expected string, " + result.type().name() + " found");
        }
        return text.text();
      }
    };
  }
}
