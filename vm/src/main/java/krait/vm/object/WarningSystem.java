package krait.vm.object;

import org.jspecify.annotations.Nullable;

/** Decides what becomes of warnings: they are shown, raised or forgotten. */
public interface WarningSystem {
  /**
   * Warns of what a running frame does.
   *
   * @param category a class of warnings
   * @param message the text, or an instance of the class
   * @param level 1 for the running frame, 2 for its caller and so on
   */
  void warn(PyObject category, PyObject message, long level);

  /**
   * Warns of a place in a source.
   *
   * @param module the name of the module, or null for that of the file
   * @param registry what remembers the warnings given, or null or None for nothing
   * @param sourceLine the line of the source, or null to read it from the file
   */
  void warnOf(
      PyObject category,
      PyObject message,
      PyObject filename,
      int line,
      @Nullable PyObject module,
      @Nullable PyObject registry,
      @Nullable PyObject sourceLine);
}
