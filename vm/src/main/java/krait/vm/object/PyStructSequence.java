package krait.vm.object;

import java.util.Arrays;

/** A value of named fields that is a sequence as well, such as {@code time.struct_time}. */
public final class PyStructSequence extends PyObject {

  private final StructFields fields;
  private final PyObject[] values;

  PyStructSequence(StructFields fields, PyObject[] values) {
    super(fields.type());
    this.fields = fields;
    this.values = values;
  }

  /** The fields of its type. */
  public StructFields fields() {
    return fields;
  }

  /** The value of a field, visible as an item or not. */
  public PyObject field(int index) {
    return values[index];
  }

  /** The items as a tuple. */
  public PyTuple toTuple() {
    return PyTuple.of(Arrays.copyOf(values, fields.visible()));
  }

  /** The fields that are no items, by name. */
  public PyDict hidden() {
    PyDict dict = new PyDict();
    for (int i = fields.visible(); i < values.length; i++) {
      String name = fields.name(i);
      if (name != null) {
        dict.put(name, values[i]);
      }
    }
    return dict;
  }
}
