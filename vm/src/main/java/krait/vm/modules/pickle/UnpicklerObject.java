package krait.vm.modules.pickle;

import krait.vm.object.PyErrors;
import krait.vm.object.PyObject;
import krait.vm.object.PyType;
import krait.vm.object.PythonGetter;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonSetter;
import krait.vm.object.PythonType;
import org.jspecify.annotations.Nullable;

/** {@code cPickle.Unpickler}. */
@PythonType("cPickle.Unpickler")
public final class UnpicklerObject extends PyObject {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("cPickle.Unpickler", false);

  private final PickleReader reader;

  UnpicklerObject(PickleInput input) {
    super(TYPE);
    reader = new PickleReader(input);
  }

  @PythonMethod
  static PyObject load(UnpicklerObject self) {
    return self.reader.load();
  }

  private static PyObject known(@Nullable PyObject value, String name) {
    if (value == null) {
      throw PyErrors.attributeError(name);
    }
    return value;
  }

  @PythonGetter(name = "persistent_load")
  static PyObject persistentLoad(UnpicklerObject self) {
    return known(self.reader.persistentLoad(), "persistent_load");
  }

  @PythonSetter(name = "persistent_load")
  static void setPersistentLoad(UnpicklerObject self, @Nullable PyObject value) {
    self.reader.setPersistentLoad(value);
  }

  @PythonGetter(name = "find_global")
  static PyObject findGlobal(UnpicklerObject self) {
    return known(self.reader.findGlobal(), "find_global");
  }

  @PythonSetter(name = "find_global")
  static void setFindGlobal(UnpicklerObject self, @Nullable PyObject value) {
    self.reader.setFindGlobal(value);
  }
}
