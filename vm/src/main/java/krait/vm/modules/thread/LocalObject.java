package krait.vm.modules.thread;

import java.util.Map;
import java.util.WeakHashMap;
import krait.vm.object.Attributes;
import krait.vm.object.PyDict;
import krait.vm.object.PyErrors;
import krait.vm.object.PyException;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyType;
import krait.vm.object.PythonGetter;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;
import krait.vm.object.Slot;
import krait.vm.object.ThreadState;
import krait.vm.object.TypeCalls;

/** {@code thread._local}: an object with other attributes in each thread. */
@PythonType("thread._local")
public final class LocalObject extends PyObject {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("thread._local", true).withDict();

  private final Map<ThreadState, PyDict> dicts = new WeakHashMap<>();
  private final PyObject[] args;
  private final PyStr[] names;

  private LocalObject(PyType type, PyObject[] args, PyStr[] names) {
    super(type);
    this.args = args;
    this.names = names;
  }

  @PythonNew(name = "__new__")
  static PyObject create(PyType cls, PyObject[] args, PyStr[] names) {
    if (args.length > 0 && TypeCalls.inherits(cls, Slot.INIT)) {
      throw PyErrors.typeError("Initialization arguments are not supported");
    }
    LocalObject made = new LocalObject(cls, args, names);
    made.dicts.put(ThreadState.current(), new PyDict());
    return made;
  }

  /** The attributes in the current thread; a class with an {@code __init__} fills them first. */
  @Override
  public PyDict dict() {
    ThreadState thread = ThreadState.current();
    PyDict known = dicts.get(thread);
    if (known != null) {
      return known;
    }
    PyDict made = new PyDict();
    dicts.put(thread, made);
    PyObject init = type().slot(Slot.INIT);
    if (init != null && !TypeCalls.inherits(type(), Slot.INIT)) {
      try {
        Attributes.bind(init, this, type()).call(args, names);
      } catch (PyException e) {
        dicts.remove(thread);
        throw e;
      }
    }
    return made;
  }

  @PythonGetter(name = "__dict__")
  static PyObject dictionary(LocalObject self) {
    return self.dict();
  }
}
