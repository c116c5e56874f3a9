package krait.vm.modules.io;

import krait.vm.object.PyErrors;
import krait.vm.object.PyMemoryView;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyUnicode;
import krait.vm.object.RawBytes;

/** Where {@code readinto} puts bytes. */
final class WritableBytes {

  private final PyObject target;

  private WritableBytes(PyObject target) {
    this.target = target;
  }

  /**
   * An argument that bytes can be put into.
   *
   * @param where the function, such as {@code readinto() }, or nothing
   */
  static WritableBytes of(PyObject object, String where) {
    if (object instanceof RawBytes || (object instanceof PyMemoryView view && !view.isReadOnly())) {
      return new WritableBytes(object);
    }
    if (object instanceof PyUnicode) {
      throw PyErrors.typeError("cannot use unicode as modifiable buffer");
    }
    throw PyErrors.typeError(
        where
            + "argument 1 must be read-write buffer, not "
            + (object == PyNone.NONE ? "None" : object.type().name()));
  }

  /** How many bytes fit. */
  int size() {
    return target instanceof PyMemoryView view ? view.size() : ((RawBytes) target).byteCount();
  }

  /** Puts bytes at the start. */
  void put(String latin1) {
    if (target instanceof PyMemoryView view) {
      view.put(0, latin1);
    } else {
      ((RawBytes) target).overwrite(0, latin1);
    }
  }
}
