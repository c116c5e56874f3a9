package krait.vm.object;

import org.jspecify.annotations.Nullable;

/** A {@code property}. */
public class PyProperty extends PyObject implements DataDescriptor {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("property", true);

  private static final PyStr DOC = PyStr.internStatic("__doc__");

  private @Nullable PyObject getter;
  private @Nullable PyObject setter;
  private @Nullable PyObject deleter;
  private PyObject doc = PyNone.NONE;
  private boolean documentedByGetter;

  /** A property without functions. */
  public PyProperty() {
    this(TYPE);
  }

  PyProperty(PyType type) {
    super(type);
  }

  /** Sets the functions, null for those that are missing. */
  public final void define(
      @Nullable PyObject newGetter,
      @Nullable PyObject newSetter,
      @Nullable PyObject newDeleter,
      PyObject newDoc) {
    getter = newGetter;
    setter = newSetter;
    deleter = newDeleter;
    doc = newDoc;
    documentedByGetter = false;
  }

  /**
   * Takes the documentation of the getter. In a subclass it becomes an attribute of the instance,
   * as that of the class would hide it.
   */
  public final void documentByGetter(PyObject text) {
    if (type() == TYPE) {
      doc = text;
    } else {
      Attributes.set(this, DOC, text);
    }
    documentedByGetter = true;
  }

  /** Whether the documentation is the getter's, so that it changes with it. */
  public final boolean isDocumentedByGetter() {
    return documentedByGetter;
  }

  /** The function that reads. */
  public final @Nullable PyObject getter() {
    return getter;
  }

  /** The function that writes. */
  public final @Nullable PyObject setter() {
    return setter;
  }

  /** The function that deletes. */
  public final @Nullable PyObject deleter() {
    return deleter;
  }

  /** The documentation. */
  public final PyObject doc() {
    return doc;
  }

  @Override
  public final PyObject get(@Nullable PyObject object, PyObject owner) {
    if (object == null || object == PyNone.NONE) {
      return this;
    }
    if (getter == null) {
      throw PyErrors.attributeError("unreadable attribute");
    }
    return getter.call1(object);
  }

  @Override
  public final void set(PyObject object, @Nullable PyObject value) {
    PyObject function = value == null ? deleter : setter;
    if (function == null) {
      throw PyErrors.attributeError(
          value == null ? "can't delete attribute" : "can't set attribute");
    }
    if (value == null) {
      function.call1(object);
    } else {
      function.call2(object, value);
    }
  }

  /** An instance of a subclass. */
  public static final class Derived extends PyProperty implements Extended {
    private final Extension extension = new Extension();

    /** An instance of a subclass. */
    public Derived(PyType type) {
      super(type);
    }

    @Override
    public Extension extension() {
      return extension;
    }
  }
}
