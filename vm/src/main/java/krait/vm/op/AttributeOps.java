package krait.vm.op;

import krait.opcode.Opcode;
import krait.vm.object.Attributes;
import krait.vm.object.PyDict;
import krait.vm.object.PyFunction;
import krait.vm.object.PyHeapObject;
import krait.vm.object.PyInstance;
import krait.vm.object.PyMember;
import krait.vm.object.PyMethod;
import krait.vm.object.PyModule;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyType;
import krait.vm.object.Slot;
import org.jspecify.annotations.Nullable;

/** Attributes, with a memory per site. */
public final class AttributeOps {

  private AttributeOps() {}

  /** The attribute of an object. */
  @Executes(Opcode.LOAD_ATTR)
  public static PyObject load(PyObject object, PyStr name, Site site) {
    if (object instanceof PyHeapObject instance) {
      PyType type = object.type();
      if (site.type == type && site.version == type.version()) {
        PyObject value = remembered(instance, name, site);
        if (value != null) {
          return value;
        }
      }
      return loadFromInstance(instance, name, site);
    }
    if (object instanceof PyInstance old) {
      PyObject value = old.dict().probe(site.place, name);
      return value != null ? value : loadFromOldInstance(old, name, site);
    }
    return loadOther(object, name, site);
  }

  private static @Nullable PyObject remembered(PyHeapObject object, PyStr name, Site site) {
    PyDict dict = object.existingDict();
    return switch (site.kind) {
      case INSTANCE -> dict == null ? null : dict.probe(site.place, name);
      case METHOD -> {
        PyObject value = site.value;
        yield value == null || (dict != null && dict.getStr(name) != null)
            ? null
            : new PyMethod(value, object, object.type());
      }
      case SLOT -> object.slot(site.place);
      case NOTHING -> null;
    };
  }

  private static PyObject loadFromInstance(PyHeapObject object, PyStr name, Site site) {
    PyType type = object.type();
    if (!type.hasGenericGetattr()) {
      return Attributes.get(object, name);
    }
    PyObject found = type.lookup(name);
    site.type = type;
    site.version = type.version();
    site.kind = Site.Kind.NOTHING;
    if (found == null) {
      PyDict dict = object.existingDict();
      int place = dict == null ? -1 : dict.find(name);
      if (dict != null && place >= 0) {
        site.kind = Site.Kind.INSTANCE;
        site.place = place;
        return dict.valueAt(place);
      }
    } else if (found instanceof PyFunction) {
      site.kind = Site.Kind.METHOD;
      site.value = found;
    } else if (found instanceof PyMember member) {
      site.kind = Site.Kind.SLOT;
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

  /** Sets an attribute. */
  @Executes(Opcode.STORE_ATTR)
  public static void store(PyObject value, PyObject object, PyStr name, Site site) {
    if (object instanceof PyHeapObject instance) {
      PyType type = object.type();
      PyDict dict = instance.existingDict();
      if (site.type == type && site.version == type.version()) {
        if (site.kind == Site.Kind.SLOT) {
          instance.setSlot(site.place, value);
          return;
        }
        if (site.kind == Site.Kind.INSTANCE && dict != null) {
          if (dict.probe(site.place, name) != null) {
            dict.setValueAt(site.place, value);
          } else {
            dict.put(name, value);
          }
          return;
        }
      }
      storeToInstance(value, instance, name, site);
      return;
    }
    Attributes.set(object, name, value);
  }

  private static void storeToInstance(PyObject value, PyHeapObject object, PyStr name, Site site) {
    PyType type = object.type();
    Attributes.set(object, name, value);
    site.kind = Site.Kind.NOTHING;
    if (type != object.type() || type.slot(Slot.SETATTR) != PyType.OBJECT.slot(Slot.SETATTR)) {
      return;
    }
    PyObject found = type.lookup(name);
    PyDict dict = object.existingDict();
    if (found instanceof PyMember member) {
      site.kind = Site.Kind.SLOT;
      site.place = member.index();
    } else if (dict != null && (found == null || !Attributes.isData(found))) {
      site.kind = Site.Kind.INSTANCE;
      site.place = Math.max(dict.find(name), 0);
    }
    site.type = type;
    site.version = type.version();
  }

  /** Deletes an attribute. */
  @Executes(Opcode.DELETE_ATTR)
  public static void delete(PyObject object, PyStr name) {
    Attributes.set(object, name, null);
  }
}
