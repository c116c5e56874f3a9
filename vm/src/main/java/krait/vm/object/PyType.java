package krait.vm.object;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A type: a built-in one, or a new-style class made in Python.
 *
 * <p>Built-in types are immutable and shared by all interpreters; their dictionaries are filled
 * from generated tables when first needed. Classes belong to one interpreter; a change to one
 * raises the {@link #version} of it and of its subclasses, by which caches know.
 */
public final class PyType extends PyObject {

  /** The type of types. */
  public static final PyType TYPE = new PyType("type");

  /** The root of all types. */
  public static final PyType OBJECT = new PyType(TYPE, "object", new PyObject[0], false);

  private final boolean heap;
  private String name;
  private PyObject[] bases;
  private @Nullable PyType base;
  private PyObject[] mro;
  private volatile @Nullable PyDict dict;
  private @Nullable PyDict found;
  private final @Nullable PyObject[] slots = new PyObject[Slot.count()];
  private PyType layout;
  private boolean subclassable;
  private VersionRange subclassableIn = VersionRange.ALL;
  private boolean instancesHaveDict;
  private boolean instancesHaveWeakrefs;
  private boolean instancesHaveItems;
  private @Nullable PyTuple slotNames;
  private boolean hashable = true;
  private boolean hidesHash;
  private boolean isAbstract;
  private int slotCount;
  private int version;
  private int genericGetattr;
  private int pythonComparison;
  private @Nullable PyObject plainInit;
  private final List<WeakReference<PyType>> subclasses = new ArrayList<>();
  private @Nullable Consumer<PyDict> extras;

  static {
    TYPE.base = OBJECT;
    TYPE.bases = new PyObject[] {OBJECT};
    TYPE.mro = new PyObject[] {TYPE, OBJECT};
    TYPE.subclassable = true;
    TYPE.instancesHaveDict = true;
    TYPE.instancesHaveWeakrefs = true;
    TYPE.instancesHaveItems = true;
    OBJECT.subclassable = true;
  }

  private PyType(String name) {
    this.name = name;
    this.heap = false;
    this.bases = new PyObject[0];
    this.mro = new PyObject[] {this};
    this.layout = this;
  }

  private PyType(PyType metatype, String name, PyObject[] bases, boolean heap) {
    super(metatype);
    this.name = name;
    this.heap = heap;
    this.bases = bases;
    this.mro = new PyObject[] {this};
    this.layout = this;
  }

  /** A built-in type derived from {@code object}. */
  public static PyType builtin(String name, boolean subclassable) {
    return builtin(name, OBJECT, subclassable);
  }

  /** A built-in type derived from another. */
  public static PyType builtin(String name, PyType base, boolean subclassable) {
    PyType type = new PyType(TYPE, name, new PyObject[] {base}, false);
    type.base = base;
    type.mro = new PyObject[base.mro.length + 1];
    type.mro[0] = type;
    System.arraycopy(base.mro, 0, type.mro, 1, base.mro.length);
    type.subclassable = subclassable;
    type.instancesHaveDict = base.instancesHaveDict;
    type.instancesHaveWeakrefs = base.instancesHaveWeakrefs;
    type.instancesHaveItems = base.instancesHaveItems;
    return type;
  }

  /** A built-in type whose instances look like those of its base. */
  public PyType sharingLayout(PyType other) {
    layout = other.layout;
    return this;
  }

  /** A built-in type that classes can be derived from in some versions only. */
  public PyType subclassableIn(VersionRange versions) {
    subclassableIn = versions;
    return this;
  }

  /** A built-in type whose instances have a dictionary. */
  public PyType withDict() {
    instancesHaveDict = true;
    return this;
  }

  /** A built-in type whose instances can be referred to weakly. */
  public PyType withWeakrefs() {
    instancesHaveWeakrefs = true;
    return this;
  }

  /** A built-in type whose instances have the size that they need, so that slots can't follow. */
  public PyType withItems() {
    instancesHaveItems = true;
    return this;
  }

  /** A built-in type whose instances have no hash. */
  public PyType unhashable() {
    hashable = false;
    return this;
  }

  /** A built-in type whose own instances have no hash, while those of derived classes have one. */
  public PyType withoutHash() {
    hidesHash = true;
    return this;
  }

  /** A built-in type with attributes that no table has. */
  public PyType withExtras(Consumer<PyDict> newExtras) {
    extras = newExtras;
    return this;
  }

  /** A class made in Python; {@link TypeCreation} fills it. */
  static PyType heapType(PyType metatype, String name, PyObject[] bases, PyDict dict) {
    PyType type = new PyType(metatype, name, bases, true);
    type.dict = dict;
    type.subclassable = true;
    return type;
  }

  /** Says what instances of a class have beside what those of its best base have. */
  void setLayout(PyType best, @Nullable PyTuple names, boolean addsDict, boolean addsWeakrefs) {
    base = best;
    slotNames = names;
    int added = names == null ? 0 : names.size();
    layout = added > 0 ? this : best.layout;
    slotCount = best.slotCount + added;
    instancesHaveDict = best.instancesHaveDict || addsDict;
    instancesHaveWeakrefs = best.instancesHaveWeakrefs || addsWeakrefs;
    instancesHaveItems = best.instancesHaveItems;
  }

  /** Replaces the base that determines the layout by one of the same layout. */
  void setBase(PyType newBase) {
    base = newBase;
  }

  void setMro(PyObject[] newMro) {
    mro = newMro;
  }

  /** The name as errors show it: that of some built-in types starts with their module. */
  public String name() {
    return name;
  }

  /** The name without a module: {@code __name__}. */
  public String shortName() {
    return heap ? name : name.substring(name.lastIndexOf('.') + 1);
  }

  /** Renames a class. */
  public void setName(String newName) {
    name = newName;
  }

  /** Whether it was made in Python. */
  public boolean isHeap() {
    return heap;
  }

  /** The bases: types, or classic classes. */
  public PyObject[] bases() {
    return bases;
  }

  /** Replaces the bases of a class. */
  void setBases(PyObject[] newBases) {
    bases = newBases;
  }

  /** The base that determines the layout of instances; null for {@code object}. */
  public @Nullable PyType base() {
    return base;
  }

  /** The method resolution order: types, or classic classes; the type itself comes first. */
  public PyObject[] mro() {
    return mro;
  }

  /** The type, built-in or with slots, that instances get their layout from. */
  public PyType layout() {
    return layout;
  }

  /** The nearest built-in type, which knows the Java class of instances. */
  public PyType builtinBase() {
    PyType type = this;
    while (type.heap && type.base != null) {
      type = type.base;
    }
    return type;
  }

  /** Whether {@code __abstractmethods__} was set to names, so that there are no instances. */
  public boolean isAbstract() {
    return isAbstract;
  }

  /** Sets whether it is {@link #isAbstract}. */
  public void setAbstract(boolean newAbstract) {
    isAbstract = newAbstract;
  }

  /** Whether classes can be derived from it. */
  public boolean isSubclassable() {
    return subclassable
        && (subclassableIn.isUnlimited()
            || subclassableIn.contains(ThreadState.current().interpreter().version()));
  }

  /** Whether instances have a dictionary. */
  public boolean hasDict() {
    return instancesHaveDict;
  }

  /** Whether instances can be referred to weakly. */
  public boolean hasWeakrefs() {
    return instancesHaveWeakrefs;
  }

  /** Whether instances have the size that they need. */
  boolean hasItems() {
    return instancesHaveItems;
  }

  /** The sorted names of the slots that a class adds, or null if it does not say. */
  @Nullable PyTuple slotNames() {
    return slotNames;
  }

  /** How many slots instances have. */
  public int slotCount() {
    return slotCount;
  }

  /** A number that changes with every change to the type or one of its bases. */
  public int version() {
    return version;
  }

  /** The subclasses made in Python of a class made in Python. */
  public List<WeakReference<PyType>> subclasses() {
    return subclasses;
  }

  /** The attributes of the type itself. */
  @Override
  public PyDict dict() {
    PyDict known = dict;
    return known != null ? known : fill();
  }

  /** The attributes of the type itself that the version in use has. */
  public PyDict visible() {
    return heap ? dict() : TypeDictionaries.visible(dict());
  }

  private synchronized PyDict fill() {
    PyDict known = dict;
    if (known == null) {
      known = TypeDictionaries.of(this, extras);
      if (TypeDictionaries.canFill()) {
        dict = known;
      }
    }
    return known;
  }

  /** Whether instances have a hash that derived classes can inherit. */
  boolean isHashable() {
    return hashable;
  }

  /** Whether it is a type or derived from it. */
  public boolean isSubtypeOf(PyType other) {
    if (this == other) {
      return true;
    }
    for (PyObject type : mro) {
      if (type == other) {
        return true;
      }
    }
    return false;
  }

  /** The attribute of the first class in the resolution order that has it, unbound. */
  public @Nullable PyObject lookup(PyStr attribute) {
    if (!heap) {
      return search(attribute);
    }
    PyDict cache = found;
    if (cache == null) {
      cache = new PyDict();
      found = cache;
    }
    PyObject value = cache.getStr(attribute);
    if (value == null) {
      value = search(attribute);
      if (value != null) {
        cache.put(attribute, value);
      }
    }
    return value;
  }

  private @Nullable PyObject search(PyStr attribute) {
    for (PyObject type : mro) {
      PyDict own = type.dict();
      PyObject value = own == null ? null : own.getStr(attribute);
      if (value != null && Bindings.isVisible(value)) {
        return value;
      }
    }
    return null;
  }

  /** The special method of a slot, unbound, or null if the type has none. */
  public @Nullable PyObject slot(Slot slot) {
    PyObject value = slots[slot.index()];
    if (value == null) {
      value = hidesHash && slot == Slot.HASH ? PyNone.NONE : search(slot.pyName());
      if (!TypeDictionaries.canFill()) {
        return value;
      }
      slots[slot.index()] = value == null ? PyNone.NOT_IMPLEMENTED : value;
      return value;
    }
    return value == PyNone.NOT_IMPLEMENTED ? null : value;
  }

  /** Whether instances get their attributes in the usual way, without hooks. */
  public boolean hasGenericGetattr() {
    if (genericGetattr == 0) {
      boolean generic =
          slot(Slot.GETATTRIBUTE) == OBJECT.slot(Slot.GETATTRIBUTE) && slot(Slot.GETATTR) == null;
      genericGetattr = generic ? 1 : -1;
    }
    return genericGetattr > 0;
  }

  /** Whether a class defines, or inherits, a comparison operator that is written in Python. */
  boolean comparesInPython() {
    if (!heap) {
      return false;
    }
    if (pythonComparison == 0) {
      pythonComparison = Comparisons.hasPythonMethods(this) ? 1 : -1;
    }
    return pythonComparison > 0;
  }

  /** To be called after any change to the dictionary or the bases of a class. */
  public void modified() {
    version++;
    found = null;
    genericGetattr = 0;
    pythonComparison = 0;
    plainInit = null;
    Arrays.fill(slots, null);
    for (WeakReference<PyType> reference : subclasses) {
      PyType subclass = reference.get();
      if (subclass != null) {
        subclass.modified();
      }
    }
  }

  /**
   * A frame of {@code __init__} for a call that makes an instance; null if that takes more.
   *
   * @param args where the arguments are, from an index on
   */
  public @Nullable PyFrame initFrame(PyFrame caller, PyObject[] args, int from, int count) {
    PyObject init = plainInit;
    if (init == null) {
      init = TypeCalls.plainInit(this);
      plainInit = init;
    }
    if (init.getClass() != PyFunction.class) {
      return null;
    }
    PyHeapObject instance = new PyHeapObject(this);
    PyFrame frame = ((PyFunction) init).frame(caller, instance, args, from, count);
    if (frame != null) {
      frame.setCreated(instance);
    }
    return frame;
  }

  /** Whether calling the type makes instances in the usual way: its own type is {@code type}. */
  private boolean hasPlainCall() {
    return type() == TYPE || type().slot(Slot.CALL) == TYPE.slot(Slot.CALL);
  }

  @Override
  public PyObject call0() {
    return call(PyTuple.NO_ITEMS, Calls.NO_NAMES);
  }

  @Override
  public PyObject call(PyObject[] args, PyStr[] names) {
    return hasPlainCall() ? TypeCalls.create(this, args, names) : Calls.callSlot(this, args, names);
  }

  @Override
  public String toString() {
    return name;
  }
}
