package krait.vm.object;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The codecs and error handlers that programs have registered, and the codecs found so far. */
public final class CodecRegistry {

  private final Map<String, PyObject> handlers = new HashMap<>();
  private final List<PyObject> searches = new ArrayList<>();
  private final Map<String, PyTuple> found = new HashMap<>();

  private final Map<String, PyObject> errors = new HashMap<>();

  private boolean libraryAsked;

  CodecRegistry() {}

  /** The exceptions of codecs, by the module that CPython has them in. */
  public Map<String, PyObject> errors() {
    return errors;
  }

  /** Whether the library was asked for its codecs; says that it was from now on. */
  public boolean askLibrary() {
    boolean before = libraryAsked;
    libraryAsked = true;
    return before;
  }

  /** What is called for errors, by name. */
  public Map<String, PyObject> handlers() {
    return handlers;
  }

  /** What is asked for a codec, in this order. */
  public List<PyObject> searches() {
    return searches;
  }

  /** The codecs found, by normalized name. */
  public Map<String, PyTuple> found() {
    return found;
  }
}
