package krait.vm.modules.pickle;

import krait.vm.object.Attributes;
import krait.vm.object.Conversions;
import krait.vm.object.PyErrors;
import krait.vm.object.PyInt;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyType;
import krait.vm.object.PythonGetter;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonSetter;
import krait.vm.object.PythonType;
import org.jspecify.annotations.Nullable;

/** {@code cPickle.Pickler}: writes several objects, of which later ones can refer to earlier. */
@PythonType("cPickle.Pickler")
public final class PicklerObject extends PyObject {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("cPickle.Pickler", false);

  private final @Nullable PyObject write;
  private final PickleWriter writer;
  private final StringBuilder written = new StringBuilder();
  private long binary;

  private PicklerObject(@Nullable PyObject write, PickleWriter writer, int protocol) {
    super(TYPE);
    this.write = write;
    this.writer = writer;
    this.binary = protocol > 0 ? 1 : 0;
  }

  /** One that writes to a file, or keeps all if there is none. */
  static PicklerObject on(@Nullable PyObject file, int protocol) {
    PyObject write = file == null ? null : Attributes.find(file, PyStr.of("write"));
    if (file != null && write == null) {
      throw PyErrors.typeError("argument must have 'write' attribute");
    }
    return new PicklerObject(write, new PickleWriter(protocol), protocol);
  }

  @PythonMethod(style = "PARSED")
  static PyObject dump(PicklerObject self, PyObject object, @Nullable PyObject clear) {
    if (clear != null && Conversions.toInt(clear) != 0) {
      self.writer.clearMemo();
    }
    String text = self.writer.dump(object);
    PyObject target = self.write;
    if (target == null) {
      self.written.append(text);
    } else {
      target.call1(PyStr.of(text));
    }
    return target == null ? self : krait.vm.object.PyNone.NONE;
  }

  @PythonMethod(name = "clear_memo")
  static void clearMemo(PicklerObject self) {
    self.writer.clearMemo();
  }

  @PythonMethod(style = "PARSED")
  static String getvalue(PicklerObject self, @Nullable PyObject clear) {
    if (self.write != null) {
      throw PickleModule.picklingError("Attempt to getvalue() a non-list-based pickler");
    }
    return self.written.toString();
  }

  @PythonGetter(member = true)
  static long binary(PicklerObject self) {
    return self.binary;
  }

  @PythonSetter(name = "binary")
  static void setBinary(PicklerObject self, @Nullable PyObject value) {
    self.binary = Conversions.toInt(value == null ? PyInt.ZERO : value);
    self.writer.setBinary(self.binary != 0);
  }

  @PythonGetter(member = true)
  static boolean fast(PicklerObject self) {
    return self.writer.isFast();
  }

  @PythonSetter(name = "fast")
  static void setFast(PicklerObject self, @Nullable PyObject value) {
    self.writer.setFast(value != null && Conversions.isTrue(value));
  }

  @PythonGetter(name = "persistent_id")
  static PyObject persistentId(PicklerObject self) {
    PyObject known = self.writer.persistentId();
    if (known == null) {
      throw PyErrors.attributeError("persistent_id");
    }
    return known;
  }

  @PythonSetter(name = "persistent_id")
  static void setPersistentId(PicklerObject self, @Nullable PyObject value) {
    self.writer.setPersistentId(value);
  }
}
