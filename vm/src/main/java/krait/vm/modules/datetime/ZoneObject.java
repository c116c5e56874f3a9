package krait.vm.modules.datetime;

import krait.vm.object.Attributes;
import krait.vm.object.Calls;
import krait.vm.object.ExtendedObject;
import krait.vm.object.PyBaseString;
import krait.vm.object.PyDict;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PyType;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;
import org.jspecify.annotations.Nullable;

/** {@code datetime.tzinfo}, from which classes of time zones are derived. */
@PythonType("datetime.tzinfo")
@SuppressWarnings("DoNotCallSuggester") // these are there to be called from Python
public final class ZoneObject extends ExtendedObject {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("datetime.tzinfo", true);

  private static final int DAY_MINUTES = 1440;

  private ZoneObject(PyType type) {
    super(type);
  }

  @PythonNew(name = "__new__")
  static PyObject create(PyType cls, PyObject[] args, PyStr[] names) {
    return new ZoneObject(cls);
  }

  private static PyException missing(String name) {
    return PyErrors.of(
        PyExc.NotImplementedError, "a tzinfo subclass must implement " + name + "()");
  }

  @PythonMethod
  static PyObject tzname(ZoneObject self, PyObject when) {
    throw missing("tzname");
  }

  @PythonMethod
  static PyObject utcoffset(ZoneObject self, PyObject when) {
    throw missing("utcoffset");
  }

  @PythonMethod
  static PyObject dst(ZoneObject self, PyObject when) {
    throw missing("dst");
  }

  @PythonMethod
  static PyObject fromutc(ZoneObject self, PyObject when) {
    if (!(when instanceof DateTimeObject utc)) {
      throw PyErrors.typeError("fromutc: argument must be a datetime");
    }
    if (utc.zone() != self) {
      throw PyErrors.valueError("fromutc: dt.tzinfo is not self");
    }
    Integer offset = minutes(self, "utcoffset", utc);
    if (offset == null) {
      throw PyErrors.valueError("fromutc: non-None utcoffset() result required");
    }
    Integer saving = minutes(self, "dst", utc);
    if (saving == null) {
      throw PyErrors.valueError("fromutc: non-None dst() result required");
    }
    DateTimeObject local = utc.plus(0, 60L * (offset - saving), 0);
    Integer after = minutes(self, "dst", local);
    if (after == null) {
      throw PyErrors.valueError("fromutc: tz.dst() gave inconsistent results; cannot convert");
    }
    return after == 0 ? local : local.plus(0, 60L * after, 0);
  }

  @PythonMethod(name = "__reduce__")
  static PyObject reduce(ZoneObject self) {
    PyObject getArguments = Attributes.find(self, PyStr.of("__getinitargs__"));
    PyObject arguments = getArguments == null ? PyTuple.EMPTY : getArguments.call0();
    PyObject getState = Attributes.find(self, PyStr.of("__getstate__"));
    PyObject state;
    if (getState != null) {
      state = getState.call0();
    } else {
      PyObject dict = Attributes.find(self, PyStr.of("__dict__"));
      state = dict instanceof PyDict known && known.size() > 0 ? known : PyNone.NONE;
    }
    return state == PyNone.NONE
        ? new PyTuple(self.type(), arguments)
        : new PyTuple(self.type(), arguments, state);
  }

  /**
   * What a time zone says of an offset in minutes; null if it does not know, or is None.
   *
   * @param name utcoffset or dst
   * @param when the time that it is asked for, or None
   */
  static @Nullable Integer minutes(PyObject zone, String name, PyObject when) {
    if (zone == PyNone.NONE) {
      return null;
    }
    PyObject result = Calls.method(zone, name, when);
    if (result == PyNone.NONE) {
      return null;
    }
    if (!(result instanceof TimeDelta delta)) {
      throw PyErrors.typeError(
          "tzinfo."
              + name
              + "() must return None or timedelta, not '"
              + result.type().name()
              + "'");
    }
    if (delta.days() < -1 || delta.days() > 0) {
      throw outOfRange(name, DAY_MINUTES);
    }
    int seconds = delta.days() * TimeDelta.DAY + delta.seconds();
    if (seconds % 60 != 0 || delta.micros() != 0) {
      throw PyErrors.valueError("tzinfo." + name + "() must return a whole number of minutes");
    }
    int minutes = seconds / 60;
    if (Math.abs(minutes) >= DAY_MINUTES) {
      throw outOfRange(name, minutes);
    }
    return minutes;
  }

  private static PyException outOfRange(String name, long minutes) {
    return PyErrors.valueError(
        "tzinfo." + name + "() returned " + minutes + "; must be in -1439 .. 1439");
  }

  /** An offset as a difference, or None. */
  static PyObject offset(PyObject zone, String name, PyObject when) {
    Integer minutes = minutes(zone, name, when);
    return minutes == null ? PyNone.NONE : TimeDelta.of(0, minutes * 60L, 0);
  }

  /** The name of a time zone, or None. */
  static PyObject name(PyObject zone, PyObject when) {
    if (zone == PyNone.NONE) {
      return zone;
    }
    PyObject name = Calls.method(zone, "tzname", when);
    if (name != PyNone.NONE && !(name instanceof PyBaseString)) {
      throw PyErrors.typeError(
          "tzinfo.tzname() must return None or a string, not '" + name.type().name() + "'");
    }
    return name;
  }

  /** Writes an offset: a sign, hours and minutes, with something between them. */
  static void addOffset(StringBuilder text, int minutes, String between) {
    int size = Math.abs(minutes);
    Fields.addTwo(text, minutes < 0 ? '-' : '+', size / 60);
    text.append(between).append(size % 60 < 10 ? "0" : "").append(size % 60);
  }
}
