package krait.vm.object;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What instances of a class made in Python hold: data of a built-in type, slots, attributes. */
public final class TypeLayout {

  private static final PyStr SLOTS = PyStr.internStatic("__slots__");
  private static final String DICT = "__dict__";
  private static final String WEAKREF = "__weakref__";

  private final PyType type;
  private final PyType base;
  private boolean addsDict;
  private boolean addsWeakrefs;

  private TypeLayout(PyType type, PyType base) {
    this.type = type;
    this.base = base;
  }

  /** The base that determines the layout. */
  static PyType bestBase(PyObject[] bases) {
    PyType best = null;
    PyType layout = null;
    for (PyObject object : bases) {
      if (object instanceof PyClassObj) {
        continue;
      }
      if (!(object instanceof PyType base)) {
        throw PyErrors.typeError("bases must be types");
      }
      PyType candidate = base.layout();
      if (best == null || layout == null) {
        best = base;
        layout = candidate;
      } else if (!layout.isSubtypeOf(candidate)) {
        if (!candidate.isSubtypeOf(layout)) {
          throw PyErrors.typeError("multiple bases have instance lay-out conflict");
        }
        best = base;
        layout = candidate;
      }
    }
    if (best == null) {
      throw PyErrors.typeError("a new-style class can't have only classic bases");
    }
    return best;
  }

  /** Complains if no class can be derived from a type. */
  static void checkAcceptable(PyType base) {
    if (!base.isSubclassable()) {
      throw PyErrors.typeError("type '" + base.name() + "' is not an acceptable base type");
    }
  }

  /** Gives a new class its slots, by what its dictionary says. */
  static void define(PyType type, PyType base) {
    new TypeLayout(type, base).define();
  }

  private boolean mayAddDict() {
    return !base.hasDict() && !addsDict;
  }

  private boolean mayAddWeakrefs() {
    return !base.hasWeakrefs() && !base.hasItems() && !addsWeakrefs;
  }

  private void define() {
    PyObject declared = type.dict().getStr(SLOTS);
    PyTuple names = null;
    if (declared == null) {
      addsDict = mayAddDict();
      addsWeakrefs = mayAddWeakrefs();
    } else {
      names = ownSlots(slotNames(declared));
      addFromOtherBases();
    }
    type.setLayout(base, names, addsDict, addsWeakrefs);
    for (int i = 0; names != null && i < names.size(); i++) {
      PyStr name = (PyStr) names.get(i);
      addAttribute(name, new PyMember(type, name, base.slotCount() + i));
    }
    if (addsDict) {
      addAttribute(PyStr.internStatic(DICT), new AttributesDescriptor(type, DICT));
    }
    if (addsWeakrefs) {
      addAttribute(PyStr.internStatic(WEAKREF), new AttributesDescriptor(type, WEAKREF));
    }
  }

  private void addAttribute(PyStr name, PyObject value) {
    type.dict().setDefault(name, value);
  }

  private static PyObject[] slotNames(PyObject declared) {
    return declared instanceof PyBaseString
        ? new PyObject[] {declared}
        : Iterations.toArray(declared);
  }

  /** The names that become slots, sorted; those of dictionary and weak references are noted. */
  private PyTuple ownSlots(PyObject[] names) {
    if (names.length > 0 && base.hasItems()) {
      throw PyErrors.typeError(
          "nonempty __slots__ not supported for subtype of '" + base.name() + "'");
    }
    List<PyStr> slots = new ArrayList<>();
    for (PyObject item : names) {
      String name = identifier(item);
      if (name.equals(DICT)) {
        if (!mayAddDict()) {
          throw PyErrors.typeError("__dict__ slot disallowed: we already got one");
        }
        addsDict = true;
      } else if (name.equals(WEAKREF)) {
        if (!mayAddWeakrefs()) {
          throw PyErrors.typeError(
              "__weakref__ slot disallowed: either we already got one, or __itemsize__ != 0");
        }
        addsWeakrefs = true;
      } else {
        slots.add(PyStr.of(mangle(type.name(), name)));
      }
    }
    slots.sort((a, b) -> a.text().compareTo(b.text()));
    return new PyTuple(slots.toArray(PyTuple.NO_ITEMS));
  }

  private void addFromOtherBases() {
    for (PyObject other : type.bases()) {
      boolean classic = other instanceof PyClassObj;
      addsDict = addsDict || (mayAddDict() && (classic || ((PyType) other).hasDict()));
      addsWeakrefs =
          addsWeakrefs || (mayAddWeakrefs() && (classic || ((PyType) other).hasWeakrefs()));
    }
  }

  private static String identifier(PyObject item) {
    PyObject name = item instanceof PyUnicode text ? Encodings.ascii(text) : item;
    if (!(name instanceof PyStr text)) {
      throw PyErrors.typeError("__slots__ items must be strings, not '" + item.type().name() + "'");
    }
    if (!isIdentifier(text.text())) {
      throw PyErrors.typeError("__slots__ must be identifiers");
    }
    return text.text();
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

  /**
   * Complains unless instances of one type can become, as they are, instances of another.
   *
   * @param first the type that the complaint names first
   * @param attribute what was assigned to
   */
  public static void checkCompatible(
      PyType from, PyType to, PyType first, PyType second, String attribute) {
    String difference = null;
    if (from != to && !(from.isHeap() && to.isHeap())) {
      difference = "deallocator differs from";
    }
    PyType left = widest(from);
    PyType right = widest(to);
    if ((difference == null) && (left != right) && !addSame(left, right)) {
      difference = "object layout differs from";
    }
    if (difference != null) {
      throw PyErrors.typeError(
          attribute
              + " assignment: '"
              + first.name()
              + "' "
              + difference
              + " '"
              + second.name()
              + "'");
    }
  }

  /** The first type, going from class to base, that adds anything to the layout of its base. */
  private static PyType widest(PyType type) {
    PyType at = type;
    PyType base = at.base();
    while (base != null && at.isHeap() && addsNothing(at, base)) {
      at = base;
      base = at.base();
    }
    return at;
  }

  private static boolean addsNothing(PyType type, PyType base) {
    return (type.slotCount() == base.slotCount())
        && (type.hasDict() == base.hasDict())
        && (type.hasWeakrefs() == base.hasWeakrefs());
  }

  private static boolean addSame(PyType a, PyType b) {
    @Nullable PyType base = a.base();
    if (!a.isHeap() || !b.isHeap() || base != b.base()) {
      return false;
    }
    PyTuple mine = a.slotNames();
    PyTuple theirs = b.slotNames();
    boolean sameSlots = a.slotCount() == b.slotCount();
    if (mine != null && theirs != null) {
      sameSlots = Comparisons.equal(mine, theirs);
    }
    return sameSlots && (a.hasDict() == b.hasDict()) && (a.hasWeakrefs() == b.hasWeakrefs());
  }
}
