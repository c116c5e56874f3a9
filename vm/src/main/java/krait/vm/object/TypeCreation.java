package krait.vm.object;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes new-style classes: what {@code type(name, bases, dict)} does. */
public final class TypeCreation {

  private static final PyStr SLOTS = PyStr.internStatic("__slots__");
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
    PyType base = bestBase(all);
    PyType type = PyType.heapType(winner, name, all, namespace.copy());
    addUsual(type, globals);
    addSlots(type, base);
    register(type, all);
    computeMro(type);
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

  private static PyType bestBase(PyObject[] bases) {
    PyType best = null;
    PyType layout = null;
    for (PyObject object : bases) {
      if (object instanceof PyClassObj) {
        continue;
      }
      if (!(object instanceof PyType base)) {
        throw PyErrors.typeError("bases must be types");
      }
      if (!base.isSubclassable()) {
        throw PyErrors.typeError("type '" + base.name() + "' is not an acceptable base type");
      }
      PyType candidate = base.layout();
      if (best == null || layout == null) {
        best = base;
        layout = candidate;
      } else if (candidate.isSubtypeOf(layout) && candidate != layout) {
        best = base;
        layout = candidate;
      } else if (!layout.isSubtypeOf(candidate)) {
        throw PyErrors.typeError("multiple bases have instance lay-out conflict");
      }
    }
    if (best == null) {
      throw PyErrors.typeError("a new-style class can't have only classic bases");
    }
    return best;
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

  private static void addSlots(PyType type, PyType base) {
    PyObject declared = type.dict().getStr(SLOTS);
    if (declared == null) {
      type.setLayout(base, base.layout(), base.slotCount(), true);
      addAttribute(type, "__dict__", !base.hasDict());
      addAttribute(type, "__weakref__", !base.isHeap() && base != PyType.TYPE);
      return;
    }
    List<PyStr> names = slotNames(declared);
    boolean withDict = base.hasDict();
    int next = base.slotCount();
    for (PyStr name : names) {
      if (name.text().equals("__dict__")) {
        if (withDict) {
          throw PyErrors.typeError("__dict__ slot disallowed: we already got one");
        }
        withDict = true;
        continue;
      }
      if (name.text().equals("__weakref__")) {
        addAttribute(type, "__weakref__", true);
        continue;
      }
      PyStr mangled = PyStr.of(mangle(type.name(), name.text()));
      if (type.dict().getStr(mangled) != null) {
        throw PyErrors.valueError("'" + mangled + "' in __slots__ conflicts with class variable");
      }
      type.dict().put(mangled, new PyMember(type, mangled, next++));
    }
    for (PyObject other : type.bases()) {
      withDict |= other instanceof PyClassObj || (other instanceof PyType t && t.hasDict());
    }
    addAttribute(type, "__dict__", withDict && !base.hasDict());
    boolean grows = next > base.slotCount();
    type.setLayout(base, grows ? type : base.layout(), next, withDict);
  }

  private static void addAttribute(PyType type, String name, boolean wanted) {
    if (wanted && type.dict().get(name) == null) {
      type.dict().put(name, new AttributesDescriptor(type, name));
    }
  }

  private static List<PyStr> slotNames(PyObject declared) {
    PyObject[] items =
        declared instanceof PyBaseString ? new PyObject[] {declared} : Iterations.toArray(declared);
    List<PyStr> names = new ArrayList<>();
    for (PyObject item : items) {
      if (!(item instanceof PyStr name)) {
        throw PyErrors.typeError(
            "__slots__ items must be strings, not '" + item.type().name() + "'");
      }
      if (!isIdentifier(name.text())) {
        throw PyErrors.typeError("__slots__ must be identifiers");
      }
      names.add(name);
    }
    return names;
  }

  private static boolean isIdentifier(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
      if (!letter && c != '_' && (i == 0 || c < '0' || c > '9')) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static String mangle(String className, String name) {
    if (!name.startsWith("__") || name.endsWith("__") || name.indexOf('.') >= 0) {
      return name;
    }
    int first = 0;
    while (first < className.length() && className.charAt(first) == '_') {
      first++;
    }
    return first == className.length() ? name : "_" + className.substring(first) + name;
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
    PyType base = bestBase(newBases.items());
    if (base.layout() != java.util.Objects.requireNonNull(type.base()).layout()) {
      throw PyErrors.typeError(
          "__bases__ assignment: '"
              + base.name()
              + "' object layout differs from '"
              + java.util.Objects.requireNonNull(type.base()).name()
              + "'");
    }
    PyObject[] oldBases = type.bases();
    PyType oldBase = type.base();
    type.setBases(newBases.items());
    type.setLayout(base, type.layout(), type.slotCount(), type.hasDict());
    try {
      recompute(type);
    } catch (PyException e) {
      type.setBases(oldBases);
      type.setLayout(
          java.util.Objects.requireNonNull(oldBase),
          type.layout(),
          type.slotCount(),
          type.hasDict());
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
      type.setMro(Iterations.toArray(Attributes.bind(custom, type, metatype).call0()));
    }
    type.modified();
  }
}
