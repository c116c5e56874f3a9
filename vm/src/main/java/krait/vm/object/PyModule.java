package krait.vm.object;

/** A module. */
public class PyModule extends PyObject {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("module", true).withDict();

  private PyDict dict = new PyDict();

  /** A module of the running interpreter with a name and no documentation. */
  public PyModule(String name) {
    this(name, TypeRules.current().declaresPackages());
  }

  /** The same where no interpreter runs yet, with or without a {@code __package__} that is None. */
  PyModule(String name, boolean declaresPackage) {
    this(TYPE);
    put("__name__", PyStr.of(name));
    put("__doc__", PyNone.NONE);
    if (declaresPackage) {
      put("__package__", PyNone.NONE);
    }
  }

  /** A module before it is initialized. */
  public PyModule(PyType type) {
    super(type);
  }

  /** The name. */
  public final String name() {
    PyObject name = dict.get("__name__");
    return name instanceof PyStr text ? text.text() : "?";
  }

  /** Sets an attribute. */
  public final void put(String name, PyObject value) {
    dict.put(name, value);
  }

  @Override
  public final PyDict dict() {
    return dict;
  }

  @Override
  public final void setDict(PyDict newDict) {
    dict = newDict;
  }
}
