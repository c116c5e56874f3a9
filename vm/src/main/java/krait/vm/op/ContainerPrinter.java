package krait.vm.op;

import krait.vm.object.PyDict;
import krait.vm.object.PyList;
import krait.vm.object.PyObject;
import krait.vm.object.PySet;
import krait.vm.object.PyTuple;
import krait.vm.object.Texts;
import krait.vm.object.ThreadState;

/**
 * What {@code print} writes of a container to a real file. It differs from {@code repr} where a
 * tuple contains itself, which only {@code repr} notices, and where an item fails: what comes
 * before it is written.
 */
final class ContainerPrinter {

  private final StringBuilder out;

  ContainerPrinter(StringBuilder out) {
    this.out = out;
  }

  /** Whether CPython prints an object in pieces: a container of no derived class. */
  static boolean takes(PyObject object) {
    Class<?> kind = object.getClass();
    return kind == PyTuple.class
        || kind == PyList.class
        || kind == PyDict.class
        || kind == PySet.class;
  }

  /** Appends what is printed of an object inside of a container. */
  void append(PyObject object) {
    if (!takes(object)) {
      out.append(Texts.repr(object));
      return;
    }
    ThreadState state = ThreadState.current();
    if (object instanceof PyTuple tuple) {
      state.enterCall(" while getting the repr of a tuple");
      try {
        appendTuple(tuple);
      } finally {
        state.leaveCall();
      }
      return;
    }
    if (!state.enterRepr(object, " while getting the repr of a list")) {
      out.append(inside(object));
      return;
    }
    try {
      appendOther(object);
    } finally {
      state.leaveRepr();
    }
  }

  private static String inside(PyObject object) {
    if (object instanceof PyList) {
      return "[...]";
    }
    return object instanceof PyDict ? "{...}" : object.type().name() + "(...)";
  }

  private void appendTuple(PyTuple tuple) {
    out.append('(');
    for (int i = 0; i < tuple.size(); i++) {
      out.append(i == 0 ? "" : ", ");
      append(tuple.get(i));
    }
    out.append(tuple.size() == 1 ? ",)" : ")");
  }

  private void appendOther(PyObject object) {
    if (object instanceof PyList list) {
      out.append('[');
      for (int i = 0; i < list.size(); i++) {
        out.append(i == 0 ? "" : ", ");
        append(list.get(i));
      }
      out.append(']');
    } else if (object instanceof PyDict dict) {
      appendDict(dict);
    } else {
      out.append(object.type().name()).append("([");
      String comma = "";
      for (PyObject key : ((PySet) object).keyArray()) {
        out.append(comma);
        append(key);
        comma = ", ";
      }
      out.append("])");
    }
  }

  private void appendDict(PyDict dict) {
    out.append('{');
    String comma = "";
    for (int at = dict.nextEntry(0); at >= 0; at = dict.nextEntry(at + 1)) {
      PyObject value = dict.valueAt(at);
      out.append(comma);
      append(dict.keyAt(at));
      out.append(": ");
      append(value);
      comma = ", ";
    }
    out.append('}');
  }
}
