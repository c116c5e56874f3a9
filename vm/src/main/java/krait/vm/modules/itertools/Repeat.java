package krait.vm.modules.itertools;

import krait.vm.object.Conversions;
import krait.vm.object.PyErrors;
import krait.vm.object.PyObject;
import krait.vm.object.PyType;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;
import krait.vm.object.SubclassableIterator;
import krait.vm.object.Texts;
import org.jspecify.annotations.Nullable;

/** {@code itertools.repeat}: one object again and again. */
@PythonType("itertools.repeat")
public final class Repeat extends SubclassableIterator {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("itertools.repeat", true);

  private final PyObject item;
  private long left;

  private Repeat(PyType type, PyObject item, long times) {
    super(type);
    this.item = item;
    this.left = times;
  }

  @PythonNew(
      name = "__new__",
      keywords = "object times",
      keywordsSince = "2.7",
      errorName = "repeat")
  static PyObject create(PyType cls, PyObject item, @Nullable PyObject times) {
    return new Repeat(cls, item, times == null ? -1 : Math.max(0, Conversions.toLong(times)));
  }

  @Override
  public @Nullable PyObject next() {
    if (left > 0) {
      left--;
    } else if (left == 0) {
      return null;
    }
    return item;
  }

  @PythonMethod(name = "__repr__")
  static String repr(Repeat self) {
    String times = self.left == -1 ? "" : ", " + self.left;
    return "repeat(" + Texts.repr(self.item) + times + ")";
  }

  @PythonMethod(name = "__length_hint__")
  static long hint(Repeat self) {
    if (self.left == -1) {
      throw PyErrors.typeError("len() of unsized object");
    }
    return self.left;
  }
}
