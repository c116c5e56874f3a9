package krait.vm.object;

/** Which of CPython's abstract protocols an object obeys. */
public final class Protocols {

  private Protocols() {}

  private static boolean has(PyObject object, Slot slot) {
    return object instanceof PyInstance instance
        ? instance.lookup(slot.pyName()) != null
        : object.type().slot(slot) != null;
  }

  /** Whether an object counts as a sequence: it has items and is no dictionary. */
  public static boolean isSequence(PyObject object) {
    return !(object instanceof PyDict)
        && !object.type().name().equals("dictproxy")
        && has(object, Slot.GETITEM);
  }

  /** Whether an object counts as a mapping: it has items, but no slices of C's kind. */
  public static boolean isMapping(PyObject object) {
    if (object instanceof PyInstance) {
      return has(object, Slot.GETITEM);
    }
    boolean indexed =
        object instanceof PyXRange || object.type().name().equals("collections.deque");
    return !indexed && has(object, Slot.GETITEM) && !has(object, Slot.GETSLICE);
  }
}
