package krait.vm.modules.pickle;

import java.util.ArrayList;
import java.util.List;
import krait.vm.object.PyException;
import krait.vm.object.PyObject;
import krait.vm.object.PyTuple;

/** The stack of the machine that reads pickles, with marks between its objects. */
final class PickleStack {

  private final List<PyObject> objects = new ArrayList<>();
  private final List<Integer> marks = new ArrayList<>();

  /** The error for a pickle that takes what it has not put down. */
  static PyException underflow() {
    return PickleModule.unpicklingError("unpickling stack underflow");
  }

  void clear() {
    objects.clear();
    marks.clear();
  }

  void push(PyObject object) {
    objects.add(object);
  }

  void mark() {
    marks.add(objects.size());
  }

  PyObject top() {
    if (objects.isEmpty()) {
      throw underflow();
    }
    return objects.get(objects.size() - 1);
  }

  /** The object below the top. */
  PyObject second() {
    if (objects.size() < 2) {
      throw underflow();
    }
    return objects.get(objects.size() - 2);
  }

  PyObject pop() {
    if (objects.isEmpty()) {
      throw PickleModule.unpicklingError("bad pickle data");
    }
    return objects.remove(objects.size() - 1);
  }

  /** Takes the mark on the top away, or else the object. */
  void drop() {
    int last = marks.size() - 1;
    if (last >= 0 && marks.get(last) == objects.size()) {
      marks.remove(last);
    } else {
      pop(1);
    }
  }

  /** The objects on the top, the lowest first. */
  PyObject[] pop(int count) {
    if (objects.size() < count) {
      throw underflow();
    }
    return cut(objects.size() - count);
  }

  /** What is called and its arguments. */
  PyObject[] popPair() {
    if (objects.size() < 2) {
      throw PickleModule.unpicklingError("bad pickle data");
    }
    return pop(2);
  }

  /** The objects above the last mark. */
  PyObject[] popToMark() {
    if (marks.isEmpty()) {
      throw PickleModule.unpicklingError("could not find MARK");
    }
    int mark = marks.remove(marks.size() - 1);
    if (mark > objects.size()) {
      throw underflow();
    }
    return cut(mark);
  }

  private PyObject[] cut(int from) {
    List<PyObject> above = objects.subList(from, objects.size());
    PyObject[] taken = above.toArray(PyTuple.NO_ITEMS);
    above.clear();
    return taken;
  }
}
