package krait.vm.exec;

import krait.vm.object.PyBaseString;
import krait.vm.object.PyBool;
import krait.vm.object.PyBuiltin;
import krait.vm.object.PyCode;
import krait.vm.object.PyComplex;
import krait.vm.object.PyDict;
import krait.vm.object.PyFloat;
import krait.vm.object.PyFunction;
import krait.vm.object.PyInt;
import krait.vm.object.PyList;
import krait.vm.object.PyLong;
import krait.vm.object.PyModule;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PyType;
import krait.vm.object.PyUnicode;
import krait.vm.object.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Short descriptions of objects for somebody who looks on: no code of the program runs for them,
 * and their length is bounded.
 */
public final class ShortText {

  private static final int MAX_STRING = 40;
  private static final int MAX_ITEMS = 4;
  private static final int MAX_DEPTH = 2;
  private static final int MAX_BITS = 256;

  private ShortText() {}

  /** The description of an object; an unset place shows as {@code <NULL>}. */
  public static String of(@Nullable PyObject object) {
    StringBuilder out = new StringBuilder();
    append(out, object, 0);
    return out.toString();
  }

  private static void append(StringBuilder out, @Nullable PyObject object, int depth) {
    if (object == null) {
      out.append("<NULL>");
    } else if (object.getClass() == PyStr.class || object.getClass() == PyUnicode.class) {
      appendString(out, (PyBaseString) object);
    } else if (isNumber(object) || object == PyNone.NONE) {
      out.append(Texts.repr(object));
    } else if (object.getClass() == PyTuple.class) {
      PyTuple tuple = (PyTuple) object;
      appendItems(out, tuple.items(), tuple.size(), '(', tuple.size() == 1 ? ",)" : ")", depth);
    } else if (object.getClass() == PyList.class) {
      PyList list = (PyList) object;
      appendItems(out, list.array(), list.size(), '[', "]", depth);
    } else {
      appendOther(out, object);
    }
  }

  private static boolean isNumber(PyObject object) {
    Class<?> kind = object.getClass();
    return kind == PyInt.class
        || kind == PyBool.class
        || kind == PyFloat.class
        || kind == PyComplex.class
        || (kind == PyLong.class && ((PyLong) object).value().bitLength() <= MAX_BITS);
  }

  private static void appendString(StringBuilder out, PyBaseString string) {
    String text = string.text();
    boolean cut = text.length() > MAX_STRING;
    String shown = cut ? text.substring(0, MAX_STRING) : text;
    out.append(
        string instanceof PyStr ? Texts.quote(shown) : Texts.quoteUnicode(PyUnicode.of(shown)));
    out.append(cut ? "..." : "");
  }

  private static void appendItems(
      StringBuilder out, PyObject[] items, int size, char open, String close, int depth) {
    out.append(open);
    int shown = depth >= MAX_DEPTH ? 0 : Math.min(size, MAX_ITEMS);
    for (int i = 0; i < shown; i++) {
      out.append(i == 0 ? "" : ", ");
      append(out, items[i], depth + 1);
    }
    if (shown < size) {
      out.append(shown == 0 ? "..." : ", ...");
    }
    out.append(close);
  }

  private static void appendOther(StringBuilder out, PyObject object) {
    if (object.getClass() == PyDict.class) {
      out.append("<dict of ").append(((PyDict) object).size()).append('>');
    } else if (object instanceof PyFunction function) {
      named(out, "function", function.name().text());
    } else if (object instanceof PyBuiltin function) {
      named(out, "built-in function", function.name());
    } else if (object instanceof PyCode code) {
      named(out, "code object", code.name());
    } else if (object instanceof PyType type) {
      named(out, "type", type.name());
    } else if (object instanceof PyModule module) {
      named(out, "module", module.name());
    } else {
      out.append('<').append(object.type().name()).append(" object>");
    }
  }

  private static void named(StringBuilder out, String kind, String name) {
    String cut = name.length() > MAX_STRING ? name.substring(0, MAX_STRING) + "..." : name;
    out.append('<').append(kind).append(' ').append(cut).append('>');
  }
}
