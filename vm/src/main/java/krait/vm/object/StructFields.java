package krait.vm.object;

import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The type of a {@link PyStructSequence} and the names of its fields. */
public final class StructFields implements Consumer<PyDict> {

  private final PyType type;
  private final int visible;
  private final @Nullable String[] names;

  /**
   * A new type.
   *
   * @param typeName its name with the module
   * @param visible how many of the fields are items too
   * @param names the names of all fields; null for one without a name
   */
  public StructFields(String typeName, int visible, @Nullable String... names) {
    this.visible = visible;
    this.names = names;
    this.type = PyType.builtin(typeName, false).withExtras(this);
  }

  /** Fills the dictionary of the type. Not a lambda, as sys needs one at every start. */
  @Override
  public void accept(PyDict dict) {
    int unnamed = 0;
    for (int i = 0; i < names.length; i++) {
      String name = names[i];
      if (name == null) {
        unnamed++;
      } else {
        PyStr key = PyStr.of(name);
        dict.put(key, new Field(type, key, i));
      }
    }
    dict.put("n_sequence_fields", PyInt.of(visible));
    dict.put("n_fields", PyInt.of(names.length));
    dict.put("n_unnamed_fields", PyInt.of(unnamed));
  }

  /** The type. */
  public PyType type() {
    return type;
  }

  /** How many fields are items. */
  public int visible() {
    return visible;
  }

  /** The name of a field, or null. */
  public @Nullable String name(int index) {
    return names[index];
  }

  /** The name that stands before an item where a value is shown: fields without one are skipped. */
  public String shownName(int index) {
    int left = index;
    for (String name : names) {
      if (name != null && left-- == 0) {
        return name;
      }
    }
    return "";
  }

  /** A value with given items, one for each field. */
  public PyStructSequence of(PyObject... values) {
    return new PyStructSequence(this, values);
  }

  /** What calling the type does. */
  public PyStructSequence create(PyObject sequence, @Nullable PyObject dict) {
    boolean iterable =
        sequence.type().slot(Slot.ITER) != null || sequence.type().slot(Slot.GETITEM) != null;
    if (!iterable) {
      throw PyErrors.typeError("constructor requires a sequence");
    }
    PyObject[] given = Iterations.toArray(sequence);
    if (dict != null && !(dict instanceof PyDict)) {
      throw PyErrors.typeError(type.name() + "() takes a dict as second arg, if any");
    }
    check(given.length);
    PyObject[] values = Arrays.copyOf(given, names.length);
    for (int i = given.length; i < values.length; i++) {
      String name = names[i];
      PyObject value = dict instanceof PyDict known && name != null ? known.get(name) : null;
      values[i] = value == null ? PyNone.NONE : value;
    }
    return new PyStructSequence(this, values);
  }

  private void check(int given) {
    String wanted;
    if (visible == names.length) {
      wanted = given == visible ? "" : "a " + visible;
    } else if (given < visible) {
      wanted = "an at least " + visible;
    } else {
      wanted = given > names.length ? "an at most " + names.length : "";
    }
    if (!wanted.isEmpty()) {
      throw PyErrors.typeError(
          type.name() + "() takes " + wanted + "-sequence (" + given + "-sequence given)");
    }
  }

  /** A field as an attribute. */
  private static final class Field extends PyMember {
    Field(PyType owner, PyStr name, int index) {
      super(owner, name, index);
    }

    @Override
    public PyObject get(@Nullable PyObject object, PyObject type) {
      if (object == null) {
        return this;
      }
      check(object);
      return ((PyStructSequence) object).field(index());
    }

    @Override
    public void set(PyObject object, @Nullable PyObject value) {
      check(object);
      throw PyErrors.typeError("readonly attribute");
    }
  }
}
