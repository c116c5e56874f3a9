package krait.vm.op;

import krait.opcode.Opcode;
import krait.vm.object.Attributes;
import krait.vm.object.PyDict;
import krait.vm.object.PyFunction;
import krait.vm.object.PyHeapObject;
import krait.vm.object.PyInstance;
import krait.vm.object.PyMember;
import krait.vm.object.PyMethod;
import krait.vm.object.PyMethodDescr;
import krait.vm.object.PyModule;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyType;
import krait.vm.object.Slot;
import org.jspecify.annotations.Nullable;

/** Attributes, with a memory per site. */
public final class AttributeOps {

  private AttributeOps() {}

  /** The attribute of an object, if the site knows where the object itself holds it. */
  public static @Nullable PyObject quickLoad(PyObject object, PyStr name, Site site) {
    if (object.getClass() == PyHeapObject.class) {
      PyType type = object.type();
      if (site.type == type && site.version == type.version()) {
        PyHeapObject instance = (PyHeapObject) object;
        if (site.kind == Site.INSTANCE) {
          PyDict dict = instance.existingDict();
          return dict == null ? null : dict.probe(site.place, name);
        }
        return site.kind == Site.SLOT ? instance.slot(site.place) : null;
      }
    } else if (object.getClass() == PyInstance.class) {
      return ((PyInstance) object).dict().probe(site.place, name);
    }
    return null;
  }

  /** The attribute of an object. */
  @Executes(Opcode.LOAD_ATTR)
  public static PyObject load(PyObject object, PyStr name, Site site) {
    if (object instanceof PyHeapObject instance) {
      PyObject function = site.kind == Site.METHOD ? quickMethod(object, name, site) : null;
      return function != null
          ? new PyMethod(function, object, object.type())
          : loadFromInstance(instance, name, site);
    }
    if (object instanceof PyInstance old) {
      return loadFromOldInstance(old, name, site);
    }
    return loadOther(object, name, site);
  }

  /** The function of a method of an object, if the site knows it. */
  public static @Nullable PyObject quickMethod(PyObject object, PyStr name, Site site) {
    PyType type = object.type();
    if (site.type != type || site.version != type.version()) {
      return null;
    }
    if (site.kind == Site.METHOD) {
      PyDict dict =
          object.getClass() == PyHeapObject.class ? ((PyHeapObject) object).existingDict() : null;
      return dict == null || dict.getStr(name) == null ? site.value : null;
    }
    return site.kind == Site.BUILTIN ? site.value : null;
  }

  /**
   * The function of a method, to be called with the object itself as first argument; null if the
   * attribute is something else.
   */
  public static @Nullable PyObject loadMethod(PyObject object, PyStr name, Site site) {
    PyType type = object.type();
    if (!type.hasGenericGetattr()) {
      return null;
    }
    PyObject found = type.lookup(name);
    if (object instanceof PyHeapObject && found instanceof PyFunction) {
      site.remember(type, Site.METHOD, found);
    } else if (!type.isHeap() && !type.hasDict() && isBuiltinMethod(found)) {
      site.remember(type, Site.BUILTIN, found);
    }
    return quickMethod(object, name, site);
  }

  private static boolean isBuiltinMethod(@Nullable PyObject found) {
    return found instanceof PyMethodDescr && found.type() == PyMethodDescr.METHOD_TYPE;
  }

  private static PyObject loadFromInstance(PyHeapObject object, PyStr name, Site site) {
    PyType type = object.type();
    if (!type.hasGenericGetattr()) {
      return Attributes.get(object, name);
    }
    PyObject found = type.lookup(name);
    site.remember(type, Site.NOTHING, null);
    if (found == null) {
      PyDict dict = object.existingDict();
      int place = dict == null ? -1 : dict.find(name);
      if (dict != null && place >= 0) {
        site.kind = Site.INSTANCE;
        site.place = place;
        return dict.valueAt(place);
      }
    } else if (found instanceof PyFunction) {
      site.remember(type, Site.METHOD, found);
    } else if (found instanceof PyMember member) {
      site.kind = Site.SLOT;
      site.place = member.index();
    }
    return Attributes.get(object, name);
  }

  private static PyObject loadFromOldInstance(PyInstance object, PyStr name, Site site) {
    int place = object.dict().find(name);
    if (place >= 0) {
      PyObject value = object.dict().valueAt(place);
      site.place = place;
      return value;
    }
    return Attributes.get(object, name);
  }

  private static PyObject loadOther(PyObject object, PyStr name, Site site) {
    if (object.getClass() == PyModule.class && object.type() == PyModule.TYPE) {
      PyDict dict = ((PyModule) object).dict();
      PyObject value = dict.probe(site.place, name);
      if (value != null) {
        return value;
      }
      int place = dict.find(name);
      if (place >= 0 && PyModule.TYPE.lookup(name) == null) {
        site.place = place;
        return dict.valueAt(place);
      }
    }
    return Attributes.get(object, name);
  }

  /** Sets an attribute, if the site knows where the object itself holds it; whether it did. */
  public static boolean quickStore(PyObject value, PyObject object, PyStr name, Site site) {
    if (object.getClass() == PyHeapObject.class) {
      PyType type = object.type();
      if (site.type == type && site.version == type.version()) {
        PyHeapObject instance = (PyHeapObject) object;
        if (site.kind == Site.INSTANCE) {
          PyDict dict = instance.existingDict();
          return dict != null && dict.replace(site.place, name, value);
        }
        if (site.kind == Site.SLOT) {
          instance.setSlot(site.place, value);
          return true;
        }
      }
    }
    return false;
  }

  /** Sets an attribute. */
  @Executes(Opcode.STORE_ATTR)
  public static void store(PyObject value, PyObject object, PyStr name, Site site) {
    if (object instanceof PyHeapObject instance) {
      PyType type = object.type();
      PyDict dict = instance.existingDict();
      if (site.type == type
          && site.version == type.version()
          && site.kind == Site.INSTANCE
          && dict != null) {
        dict.put(name, value);
      } else {
        storeToInstance(value, instance, name, site);
      }
      return;
    }
    Attributes.set(object, name, value);
  }

  private static void storeToInstance(PyObject value, PyHeapObject object, PyStr name, Site site) {
    PyType type = object.type();
    Attributes.set(object, name, value);
    site.remember(type, Site.NOTHING, null);
    if (type != object.type() || type.slot(Slot.SETATTR) != PyType.OBJECT.slot(Slot.SETATTR)) {
      return;
    }
    PyObject found = type.lookup(name);
    PyDict dict = object.existingDict();
    if (found instanceof PyMember member) {
      site.kind = Site.SLOT;
      site.place = member.index();
    } else if (dict != null && (found == null || !Attributes.isData(found))) {
      site.kind = Site.INSTANCE;
      site.place = Math.max(dict.find(name), 0);
    }
  }

  /** Deletes an attribute. */
  @Executes(Opcode.DELETE_ATTR)
  public static void delete(PyObject object, PyStr name) {
    Attributes.set(object, name, null);
  }
}
