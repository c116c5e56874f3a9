package krait.vm.object;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The codecs and error handlers that programs have registered, and the codecs found so far. */
public final class CodecRegistry {

  private static final PyStr ENCODINGS = PyStr.internStatic("encodings");

  private final Map<String, PyObject> handlers = new HashMap<>();
  private final List<PyObject> searches = new ArrayList<>();
  private final Map<String, PyTuple> found = new HashMap<>();

  private final Map<String, PyObject> errors = new HashMap<>();
  private boolean prepared;

  CodecRegistry() {}

  /** The exceptions of codecs, by the module that CPython has them in. */
  public Map<String, PyObject> errors() {
    return errors;
  }

  /** What is called for errors, by name. */
  public Map<String, PyObject> handlers() {
    return handlers;
  }

  /**
   * What is asked for a codec, in this order. The first is that of the package {@code encodings},
   * where there is one, as it registers itself when it is imported.
   */
  public List<PyObject> searches() {
    if (!prepared) {
      prepared = true;
      try {
        Calls.importModule(ENCODINGS);
      } catch (PyException e) {
        if (!e.matches(PyExc.ImportError)) {
          throw e;
        }
      }
    }
    return searches;
  }

  /** The codecs found, by normalized name. */
  public Map<String, PyTuple> found() {
    return found;
  }
}
