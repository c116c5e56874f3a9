package krait.vm.object;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes new-style classes: what {@code type(name, bases, dict)} does. */
public final class TypeCreation {

  private static final PyStr MODULE = PyStr.internStatic("__module__");
  private static final PyStr DOC = PyStr.internStatic("__doc__");

  private TypeCreation() {}

  /** Makes a class; its dictionary is a copy of the one given. */
  public static PyObject create(
      PyType metatype, String name, PyTuple bases, PyDict namespace, @Nullable PyDict globals) {
    PyType winner = winner(metatype, bases);
    if (winner != metatype && winner.slot(Slot.NEW) != PyType.TYPE.slot(Slot.NEW)) {
      PyObject maker = winner.slot(Slot.NEW);
      if (maker != null) {
        return Attributes.bind(maker, null, winner)
            .call(new PyObject[] {winner, PyStr.of(name), bases, namespace}, Calls.NO_NAMES);
      }
    }
    PyObject[] all = bases.size() == 0 ? new PyObject[] {PyType.OBJECT} : bases.items();
    PyType base = TypeLayout.bestBase(all);
    TypeLayout.checkAcceptable(base);
    PyType type = PyType.heapType(winner, name, all, namespace.copy());
    addUsual(type, globals);
    TypeLayout.define(type, base);
    register(type, all);
    computeMro(type);
    warnOfLostHash(type, base);
    return type;
  }

  private static PyType winner(PyType metatype, PyTuple bases) {
    PyType winner = metatype;
    for (PyObject base : bases.items()) {
      PyType other = base.type();
      if (other == PyClassObj.TYPE || winner.isSubtypeOf(other)) {
        continue;
      }
      if (!other.isSubtypeOf(winner)) {
        throw PyErrors.typeError(
            "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass"
                + " of the metaclasses of all its bases");
      }
      winner = other;
    }
    return winner;
  }

  private static void addUsual(PyType type, @Nullable PyDict globals) {
    PyDict dict = type.dict();
    if (dict.getStr(MODULE) == null && globals != null) {
      PyObject module = globals.get("__name__");
      if (module != null) {
        dict.put(MODULE, module);
      }
    }
    PyObject maker = dict.getStr(Slot.NEW.pyName());
    if (maker instanceof PyFunction) {
      dict.put(Slot.NEW.pyName(), new PyStaticMethod(maker));
    }
    if (dict.getStr(DOC) == null) {
      dict.put(DOC, PyNone.NONE);
    }
  }

  /** In Python 3 a class that says how to compare has no hash of its base. */
  private static void warnOfLostHash(PyType type, PyType base) {
    InterpreterState interpreter = ThreadState.current().interpreter();
    if (!interpreter.warnsOfPython3() || type.dict().get("__hash__") != null) {
      return;
    }
    PyObject hash = base.slot(Slot.HASH);
    if (hash == null || hash == PyNone.NONE) {
      return;
    }
    boolean old = !VersionRange.FROM_2_7.contains(interpreter.version());
    String lost = " blocks inheritance of __hash__ in 3.x";
    try {
      if (old && type.dict().get("__cmp__") != null) {
        Warnings.ofPython3("Overriding __cmp__" + lost);
      }
      if (type.dict().get("__eq__") != null) {
        Warnings.ofPython3("Overriding __eq__" + lost);
      }
    } catch (PyException e) {
      // As in CPython a class is made even where this warning is an error.
      return;
    }
  }

  private static void register(PyType type, PyObject[] bases) {
    for (PyObject base : bases) {
      if (base instanceof PyType parent) {
        subclassesOf(parent).add(new WeakReference<>(type));
      }
    }
  }

  /** The list of subclasses of any type; that of a built-in one belongs to the interpreter. */
  public static List<WeakReference<PyType>> subclassesOf(PyType type) {
    return type.isHeap()
        ? type.subclasses()
        : ThreadState.current().interpreter().subclassesOf(type);
  }

  /** Replaces the bases of a class. */
  public static void setBases(PyType type, PyTuple newBases) {
    for (PyObject base : newBases.items()) {
      checkBase(type, base);
    }
    PyType oldBase = Objects.requireNonNull(type.base());
    PyType newBase = TypeLayout.bestBase(newBases.items());
    TypeLayout.checkCompatible(oldBase, newBase, newBase, oldBase, "__bases__");
    PyObject[] oldBases = type.bases();
    type.setBases(newBases.items());
    type.setBase(newBase);
    try {
      recompute(type);
    } catch (PyException e) {
      type.setBases(oldBases);
      type.setBase(oldBase);
      recompute(type);
      throw e;
    }
    for (PyObject old : oldBases) {
      if (old instanceof PyType parent) {
        subclassesOf(parent).removeIf(reference -> reference.get() == type);
      }
    }
    register(type, newBases.items());
    type.modified();
  }

  private static void checkBase(PyType type, PyObject base) {
    if (base instanceof PyType parent) {
      if (parent.isSubtypeOf(type)) {
        throw PyErrors.typeError("a __bases__ item causes an inheritance cycle");
      }
    } else if (!(base instanceof PyClassObj)) {
      throw PyErrors.typeError(
          type.name()
              + ".__bases__ must be tuple of old- or new-style classes, not '"
              + base.type().name()
              + "'");
    }
  }

  private static void recompute(PyType type) {
    computeMro(type);
    for (WeakReference<PyType> reference : type.subclasses()) {
      PyType subclass = reference.get();
      if (subclass != null) {
        recompute(subclass);
      }
    }
  }

  /** Computes the method resolution order, which a metaclass may define. */
  private static void computeMro(PyType type) {
    PyType metatype = type.type();
    PyStr name = PyStr.of("mro");
    PyObject custom = metatype.lookup(name);
    if (metatype == PyType.TYPE || custom == null || custom == PyType.TYPE.lookup(name)) {
      type.setMro(Linearization.of(type));
    } else {
      PyObject[] mro = Iterations.toArray(Attributes.bind(custom, type, metatype).call0());
      checkLayouts(type, mro);
      type.setMro(mro);
    }
    type.modified();
  }

  /** Complains of classes whose methods would not find in an instance what they look for. */
  private static void checkLayouts(PyType type, PyObject[] mro) {
    for (PyObject one : mro) {
      if (one instanceof PyType other) {
        if (!type.layout().isSubtypeOf(other.layout()) && other != type) {
          throw PyErrors.typeError(
              "mro() returned base with unsuitable layout ('" + other.name() + "')");
        }
      } else if (!(one instanceof PyClassObj)) {
        throw PyErrors.typeError("mro() returned a non-class ('" + one.type().name() + "')");
      }
    }
  }
}
