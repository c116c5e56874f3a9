package krait.vm.modules;

import static krait.version.PyVersion.V2_5;
import static krait.version.PyVersion.V2_6;
import static krait.version.PyVersion.V2_7;

import java.util.List;
import krait.version.Dialect;
import krait.version.PyVersion;
import krait.vm.object.PyInt;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import org.jspecify.annotations.Nullable;

/**
 * The release that {@code sys} says it is.
 *
 * @param line the version described
 * @param micro the third number of the version
 * @param apiVersion the version of the C interface
 * @param runsPackages whether {@code -m} takes a package, whose {@code __main__} it runs
 * @param mainModule what a message calls the module that a folder or zip file needs to be run; null
 *     if these are never run
 * @param showsFailures whether the text of an uncaught exception says that making it has failed
 * @param ignoresDeprecation whether warnings of deprecated things are ignored unless asked for
 */
public record SysRelease(
    PyVersion line,
    int micro,
    int apiVersion,
    boolean runsPackages,
    @Nullable String mainModule,
    boolean showsFailures,
    boolean ignoresDeprecation) {

  private static final int FINAL_LEVEL = 0xf0;

  private static final List<SysRelease> ALL =
      List.of(
          new SysRelease(V2_5, 6, 1013, false, null, false, false),
          new SysRelease(V2_6, 4, 1013, false, "'__main__.py'", false, false),
          new SysRelease(V2_7, 18, 1013, true, "'__main__' module", true, true));

  /** The release of a version. */
  public static SysRelease of(PyVersion version) {
    for (SysRelease release : ALL) {
      if (release.line.equals(version)) {
        return release;
      }
    }
    throw new IllegalArgumentException("Python " + version + " is not supported");
  }

  /** The number with all its parts, such as 2.6.4. */
  public String number() {
    return line + "." + micro;
  }

  /**
   * {@code sys.version}. In the form of CPython's, because programs take it apart: number, build
   * and its date, compiler.
   */
  public String version() {
    return number()
        + " (Krait, Jan  1 2026, 00:00:00) \n[Java "
        + Runtime.version().feature()
        + "]";
  }

  long hexVersion() {
    return ((long) line.major() << 24) | (line.minor() << 16) | (micro << 8) | FINAL_LEVEL;
  }

  /** The items of {@code sys.version_info}. */
  PyObject[] versionInfo() {
    return new PyObject[] {
      PyInt.of(line.major()),
      PyInt.of(line.minor()),
      PyInt.of(micro),
      PyStr.of("final"),
      PyInt.of(0)
    };
  }

  boolean wideUnicode() {
    return Dialect.of(line).unicodeWidth() == Dialect.UnicodeWidth.WIDE;
  }
}
