package krait.vm.modules.datetime;

import krait.vm.object.PyInt;
import krait.vm.object.PyModule;
import krait.vm.object.PythonInitializer;
import krait.vm.object.PythonModule;

/** {@code datetime}. */
@PythonModule("datetime")
public final class DateTimeModule {

  private DateTimeModule() {}

  @PythonInitializer
  static void initialize(PyModule module) {
    module.put("MINYEAR", PyInt.of(Calendar.FIRST_YEAR));
    module.put("MAXYEAR", PyInt.of(Calendar.LAST_YEAR));
    module.put("date", DateObject.TYPE);
    module.put("datetime", DateTimeObject.TYPE);
    module.put("time", TimeObject.TYPE);
    module.put("timedelta", TimeDelta.TYPE);
    module.put("tzinfo", ZoneObject.TYPE);
  }
}
