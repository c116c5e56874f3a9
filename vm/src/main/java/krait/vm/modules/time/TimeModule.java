package krait.vm.modules.time;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import krait.vm.modules.FunctionRules;
import krait.vm.object.Calls;
import krait.vm.object.Conversions;
import krait.vm.object.PyBaseString;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyInt;
import krait.vm.object.PyModule;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PyType;
import krait.vm.object.PythonInitializer;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonModule;
import krait.vm.object.ThreadState;
import krait.vm.op.ImportOps;
import org.jspecify.annotations.Nullable;

/** The functions of {@code time}. */
@PythonModule("time")
public final class TimeModule {

  private static final double NANOS = 1e9;
  private static final long LOOK_NANOS = 50_000_000;
  private static final double MICROS = 1e6;
  private static final int INVALID_ARGUMENT = 22;
  private static final int OVERFLOW = 75;
  private static final int HALF_YEAR = (365 * 24 + 6) * 3600 / 2;

  private TimeModule() {}

  @PythonInitializer
  static void initialize(PyModule module) {
    module.put("struct_time", BrokenDownTime.FIELDS.type());
    module.put("accept2dyear", PyInt.ONE);
    describeZone(module);
  }

  private static void describeZone(PyModule module) {
    LocalZone zone = new LocalZone();
    long january = currentSeconds() / (2L * HALF_YEAR) * (2L * HALF_YEAR);
    long july = january + HALF_YEAR;
    boolean south = zone.offset(january) > zone.offset(july);
    long standard = south ? july : january;
    long summer = south ? january : july;
    module.put("timezone", PyInt.of(-zone.offset(standard)));
    module.put("altzone", PyInt.of(-zone.offset(summer)));
    module.put("daylight", PyInt.of(zone.offset(standard) == zone.offset(summer) ? 0 : 1));
    module.put(
        "tzname",
        new PyTuple(
            PyStr.of(zone.name(zone.isDaylight(standard))),
            PyStr.of(zone.name(zone.isDaylight(summer)))));
  }

  private static long currentSeconds() {
    return Instant.now().getEpochSecond();
  }

  @PythonMethod
  static double time() {
    Instant now = Instant.now();
    int micros = now.getNano() / 1000;
    return now.getEpochSecond() + micros / MICROS;
  }

  @PythonMethod
  static double clock() {
    Duration used = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    return used.toNanos() / NANOS;
  }

  @PythonMethod(style = "PARSED")
  static void sleep(double seconds) {
    if (seconds < 0) {
      throw systemError(PyExc.IOError, INVALID_ARGUMENT, "Invalid argument");
    }
    ThreadState state = ThreadState.current();
    long end = System.nanoTime() + (long) Math.min(seconds * NANOS, Long.MAX_VALUE / 4.0);
    long left = end - System.nanoTime();
    do {
      pause(state, Math.max(0, Math.min(left, LOOK_NANOS)));
      state.poll();
      left = end - System.nanoTime();
    } while (left > 0);
  }

  /** Sleeps while other threads run; interrupts are looked for afterwards. */
  private static void pause(ThreadState state, long nanos) {
    state.leave();
    try {
      TimeUnit.NANOSECONDS.sleep(nanos);
    } catch (InterruptedException e) {
      state.interrupt();
    } finally {
      state.enter();
    }
  }

  private static PyException systemError(PyType type, int number, String message) {
    return new PyException(type, new PyTuple(PyInt.of(number), PyStr.of(message)));
  }

  private static long seconds(@Nullable PyObject when) {
    if (when == null || when == PyNone.NONE) {
      return currentSeconds();
    }
    double exact = Conversions.toDouble(when);
    long seconds = Double.isNaN(exact) ? Long.MIN_VALUE : (long) exact;
    if (Math.abs(exact - seconds) >= 1) {
      throw PyErrors.valueError("timestamp out of range for platform time_t");
    }
    return seconds;
  }

  private static boolean hasYear(BrokenDownTime time) {
    return Math.abs(time.year()) <= Integer.MAX_VALUE;
  }

  private static BrokenDownTime checked(BrokenDownTime time) {
    if (!hasYear(time)) {
      throw systemError(PyExc.ValueError, OVERFLOW, "Value too large for defined data type");
    }
    return time;
  }

  @PythonMethod(style = "PARSED")
  static PyObject gmtime(@Nullable PyObject when) {
    return checked(BrokenDownTime.of(seconds(when), 0, false)).toStruct();
  }

  @PythonMethod(style = "PARSED")
  static PyObject localtime(@Nullable PyObject when) {
    return checked(new LocalZone().at(seconds(when))).toStruct();
  }

  @PythonMethod(style = "UNPACKED")
  static String ctime(@Nullable PyObject when) {
    BrokenDownTime time = new LocalZone().at(seconds(when));
    if (FunctionRules.current().timesChecked()) {
      return TimeFormat.plain(checked(time));
    }
    if (!hasYear(time)) {
      throw PyErrors.valueError("unconvertible time");
    }
    return untrimmed(TimeFormat.plain(time));
  }

  /** A line end is only removed where the year has four digits. */
  private static String untrimmed(String text) {
    return text.length() == 24 ? text : text + "\n";
  }

  @PythonMethod(style = "UNPACKED")
  static String asctime(@Nullable PyObject tuple) {
    BrokenDownTime time =
        tuple == null ? new LocalZone().at(currentSeconds()) : TimeArguments.parse(tuple);
    return FunctionRules.current().timesChecked()
        ? TimeFormat.plain(TimeArguments.checked(time))
        : untrimmed(TimeFormat.plain(time));
  }

  @PythonMethod
  static double mktime(PyObject tuple) {
    long seconds = new LocalZone().seconds(TimeArguments.parse(tuple));
    if (seconds == -1 && !FunctionRules.current().timesChecked()) {
      throw PyErrors.overflowError("mktime argument out of range");
    }
    return seconds;
  }

  @PythonMethod(style = "PARSED")
  static String strftime(PyObject format, @Nullable PyObject tuple) {
    if (!(format instanceof PyBaseString text)) {
      throw PyErrors.typeError(
          "strftime() argument 1 must be string, not " + TimeArguments.typeName(format));
    }
    if (text.text().indexOf('\0') >= 0) {
      throw PyErrors.typeError(
          "strftime() argument 1 must be string without null bytes, not " + text.type().name());
    }
    LocalZone zone = new LocalZone();
    BrokenDownTime time =
        tuple == null
            ? zone.at(currentSeconds())
            : TimeArguments.checked(TimeArguments.parse(tuple));
    return TimeFormat.format(text.text(), time, zone);
  }

  @PythonMethod
  static PyObject strptime(PyObject[] args) {
    PyObject module = ImportOps.module("_strptime");
    return Calls.method(module, "_strptime_time", args);
  }

  @PythonMethod
  static void tzset() {
    if (ThreadState.current().interpreter().modules().get("time") instanceof PyModule module) {
      describeZone(module);
    }
  }
}
