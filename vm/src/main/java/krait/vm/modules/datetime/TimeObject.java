package krait.vm.modules.datetime;

import krait.vm.object.ExtendedObject;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyType;

/** {@code datetime.time}: a time of day, in a time zone or in none. */
final class TimeObject extends ExtendedObject {

  /** The type. */
  static final PyType TYPE =
      PyType.builtin("datetime.time", true)
          .withExtras(
              dict -> {
                dict.put("min", new TimeObject(TimeObject.TYPE, Clock.MIDNIGHT, PyNone.NONE));
                dict.put("max", new TimeObject(TimeObject.TYPE, Clock.LAST, PyNone.NONE));
                dict.put("resolution", TimeDelta.of(0, 0, 1));
              });

  private final Clock clock;
  private final PyObject zone;

  /** A time of day. */
  TimeObject(PyType type, Clock clock, PyObject zone) {
    super(type);
    this.clock = clock;
    this.zone = zone;
  }

  Clock clock() {
    return clock;
  }

  /** The time zone, or None. */
  PyObject zone() {
    return zone;
  }
}
