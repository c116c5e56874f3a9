package krait.vm.object;

import org.jspecify.annotations.Nullable;

/** Attributes of objects: lookup, descriptors, hooks. */
public final class Attributes {

  private Attributes() {}

  /** The dictionary of an object, made on demand, or null if it has none. */
  public static @Nullable PyDict dictOf(PyObject object) {
    if (object instanceof Extended extended) {
      return object.type().hasDict() ? extended.extension().dict() : null;
    }
    return object.dict();
  }

  /** Replaces the dictionary of an object. */
  public static void setDict(PyObject object, PyDict dict) {
    if (object instanceof Extended extended) {
      extended.extension().setDict(dict);
    } else {
      object.setDict(dict);
      Finalizers.dictReplaced(object, dict);
    }
  }

  /** The attribute of an object. */
  public static PyObject get(PyObject object, PyStr name) {
    PyType type = object.type();
    if (type.hasGenericGetattr()) {
      PyObject value = generic(object, name);
      if (value == null) {
        throw PyErrors.noAttribute(object, name);
      }
      return value;
    }
    return getHooked(object, type, name);
  }

  private static PyObject getHooked(PyObject object, PyType type, PyStr name) {
    PyObject fallback = type.slot(Slot.GETATTR);
    PyObject method = type.slot(Slot.GETATTRIBUTE);
    if (method == null) {
      throw PyErrors.noAttribute(object, name);
    }
    if (fallback == null) {
      return Calls.invoke(method, object, name);
    }
    try {
      return Calls.invoke(method, object, name);
    } catch (PyException e) {
      if (!e.matches(PyExc.AttributeError)) {
        throw e;
      }
    }
    return Calls.invoke(fallback, object, name);
  }

  /** The attribute of an object, or null if there is none. */
  public static @Nullable PyObject find(PyObject object, PyStr name) {
    try {
      return object.type().hasGenericGetattr() ? generic(object, name) : get(object, name);
    } catch (PyException e) {
      if (e.matches(PyExc.AttributeError)) {
        return null;
      }
      throw e;
    }
  }

  /** What {@code object.__getattribute__} finds, or null. */
  public static @Nullable PyObject generic(PyObject object, PyStr name) {
    PyType type = object.type();
    PyObject found = type.lookup(name);
    if (found != null && decides(found)) {
      return bind(found, object, type);
    }
    PyDict dict = hasDict(object) ? dictOf(object) : null;
    if (dict != null) {
      PyObject value = dict.getStr(name);
      if (value != null) {
        return value;
      }
    }
    return found == null ? null : bind(found, object, type);
  }

  /** Whether an attribute of a class comes before what an instance holds under the name. */
  private static boolean decides(PyObject attribute) {
    return attribute instanceof DataDescriptor
        || (isData(attribute) && attribute.type().slot(Slot.GET) != null);
  }

  /** Whether an attribute of a class has a say when an instance's attribute is set. */
  public static boolean isData(PyObject attribute) {
    if (attribute instanceof DataDescriptor) {
      return true;
    }
    PyType type = attribute.type();
    return type.isHeap() && (type.slot(Slot.SET) != null || type.slot(Slot.DELETE) != null);
  }

  /** What an attribute of a class is for an instance, or for the class if the object is null. */
  public static PyObject bind(PyObject attribute, @Nullable PyObject object, PyObject owner) {
    if (attribute instanceof Descriptor descriptor && !attribute.type().isHeap()) {
      return descriptor.get(object, owner);
    }
    PyObject method = attribute.type().slot(Slot.GET);
    if (method == null) {
      return attribute;
    }
    return Calls.invoke(method, attribute, object == null ? PyNone.NONE : object, owner);
  }

  /** The special method of an object, bound, looked up on its type; null if there is none. */
  public static @Nullable PyObject special(PyObject object, PyStr name) {
    PyObject found = object.type().lookup(name);
    return found == null ? null : bind(found, object, object.type());
  }

  /** Sets an attribute, or deletes it if the value is null. */
  public static void set(PyObject object, PyStr name, @Nullable PyObject value) {
    PyType type = object.type();
    PyObject method = type.slot(value == null ? Slot.DELATTR : Slot.SETATTR);
    if (method == null || method == PyType.OBJECT.slot(Slot.SETATTR)) {
      genericSet(object, name, value);
    } else if (value == null) {
      Calls.invoke(method, object, name);
    } else {
      Calls.invoke(method, object, name, value);
    }
  }

  /** What {@code object.__setattr__} and {@code object.__delattr__} do. */
  public static void genericSet(PyObject object, PyStr name, @Nullable PyObject value) {
    PyType type = object.type();
    PyObject found = type.lookup(name);
    if (found != null && isData(found)) {
      setThrough(found, object, value);
      return;
    }
    PyDict dict = value == null && !hasDict(object) ? null : dictOf(object);
    if (dict == null) {
      throw PyErrors.attributeError(
          found == null
              ? "'" + type.name() + "' object has no attribute '" + name + "'"
              : "'" + type.name() + "' object attribute '" + name + "' is read-only");
    }
    if (value != null) {
      dict.put(name, value);
    } else if (dict.remove(name) == null) {
      throw PyErrors.attributeError(name.text());
    }
  }

  /** Whether the object's dictionary was needed before, so that it exists in CPython too. */
  private static boolean hasDict(PyObject object) {
    if (object instanceof Extended extended) {
      return extended.extension().hasDict();
    }
    return !(object instanceof PyHeapObject instance) || instance.existingDict() != null;
  }

  private static void setThrough(PyObject found, PyObject object, @Nullable PyObject value) {
    if (found instanceof DataDescriptor descriptor && !found.type().isHeap()) {
      descriptor.set(object, value);
      return;
    }
    PyObject method = found.type().slot(value == null ? Slot.DELETE : Slot.SET);
    if (method == null) {
      throw PyErrors.attributeError(value == null ? "__delete__" : "__set__");
    }
    if (value == null) {
      Calls.invoke(method, found, object);
    } else {
      Calls.invoke(method, found, object, value);
    }
  }

  /** What {@code type.__getattribute__} finds, or null. */
  public static @Nullable PyObject ofType(PyType type, PyStr name) {
    PyType metatype = type.type();
    PyObject meta = metatype.lookup(name);
    if (meta != null && decides(meta)) {
      return bind(meta, type, metatype);
    }
    PyObject own = type.lookup(name);
    if (own != null) {
      return bind(own, null, type);
    }
    return meta == null ? null : bind(meta, type, metatype);
  }

  /** What {@code type.__setattr__} and {@code type.__delattr__} do. */
  public static void setOfType(PyType type, PyStr name, @Nullable PyObject value) {
    if (!type.isHeap()) {
      throw PyErrors.typeError(
          "can't set attributes of built-in/extension type '" + type.name() + "'");
    }
    PyObject meta = type.type().lookup(name);
    if (meta != null && isData(meta)) {
      setThrough(meta, type, value);
    } else if (value != null) {
      type.dict().put(name, value);
    } else if (type.dict().remove(name) == null) {
      throw PyErrors.attributeError(name.text());
    }
    type.modified();
  }
}
