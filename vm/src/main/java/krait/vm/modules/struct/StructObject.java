package krait.vm.modules.struct;

import krait.vm.modules.BufferArguments;
import krait.vm.object.Conversions;
import krait.vm.object.Encodings;
import krait.vm.object.ExtendedObject;
import krait.vm.object.PyByteArray;
import krait.vm.object.PyErrors;
import krait.vm.object.PyException;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PyType;
import krait.vm.object.PyUnicode;
import krait.vm.object.PythonGetter;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;
import krait.vm.object.RawBytes;
import org.jspecify.annotations.Nullable;

/** {@code struct.Struct}: a format that was read once. */
@PythonType("Struct")
public final class StructObject extends ExtendedObject {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("Struct", true).withWeakrefs();

  private StructFormat format =
      new StructFormat("", StructFormat.Order.NATIVE, java.util.List.of(), 0, 0);

  private StructObject(PyType type) {
    super(type);
  }

  @PythonNew(name = "__new__")
  static PyObject create(PyType cls, PyObject[] args, PyStr[] names) {
    return new StructObject(cls);
  }

  @PythonMethod(name = "__init__", keywords = "format", style = "KEYWORDS", errorName = "Struct")
  static void init(StructObject self, PyObject format) {
    self.format = format(format);
  }

  /** The format that an argument is. */
  static StructFormat format(PyObject argument) {
    if (argument instanceof PyStr text) {
      return StructFormat.of(text.text());
    }
    if (StructErrors.areStrict()) {
      if (argument instanceof PyUnicode text) {
        return StructFormat.of(Encodings.ascii(text).text());
      }
      throw PyErrors.typeError("Struct() argument 1 must be string, not " + argument.type().name());
    }
    throw BufferArguments.wrong(argument, "Struct() argument 1 must be string");
  }

  @PythonGetter
  static PyObject format(StructObject self) {
    return PyStr.of(self.format.text());
  }

  @PythonGetter
  static long size(StructObject self) {
    return self.format.size();
  }

  @PythonMethod
  static PyObject pack(StructObject self, PyObject[] values) {
    return pack(self.format, values, 0);
  }

  static PyObject pack(StructFormat format, PyObject[] values, int from) {
    if (values.length - from != format.count()) {
      throw StructErrors.wrongCount("pack", format.count(), values.length - from);
    }
    return PyStr.of(StructPacking.pack(format, values, from));
  }

  @PythonMethod(name = "pack_into")
  static PyObject packInto(StructObject self, PyObject[] values) {
    return packInto(self.format, values, 0);
  }

  static PyObject packInto(StructFormat format, PyObject[] values, int from) {
    int given = values.length - from - 2;
    if (given != format.count()) {
      throw StructErrors.wrongCount("pack_into", format.count(), given);
    }
    PyObject target = values[from];
    if (!(target instanceof RawBytes buffer)) {
      throw PyErrors.typeError(
          StructErrors.areStrict()
              ? "argument must be read-write buffer, not " + target.type().name()
              : target instanceof PyStr || target instanceof PyUnicode
                  ? "Cannot use string as modifiable buffer"
                  : "expected a writeable buffer object");
    }
    int at = offset(values[from + 1], buffer.byteCount(), format.size(), "pack_into");
    String bytes = StructPacking.pack(format, values, from + 2);
    if (at + bytes.length() > buffer.byteCount()) {
      throw tooShort("pack_into", format.size());
    }
    buffer.overwrite(at, bytes);
    return PyNone.NONE;
  }

  private static PyException tooShort(String function, long size) {
    return StructErrors.error(function + " requires a buffer of at least " + size + " bytes");
  }

  private static int offset(PyObject offset, int length, long size, String function) {
    long at = Conversions.toLong(offset);
    at += at < 0 ? length : 0;
    if (at < 0 || length - at < size) {
      throw tooShort(function, size);
    }
    return (int) at;
  }

  @PythonMethod
  static PyObject unpack(StructObject self, PyObject data) {
    return unpack(self.format, data);
  }

  /** Older versions take no bytes that could move. */
  private static boolean isTaken(PyObject data) {
    return StructErrors.areStrict() || !(data instanceof PyByteArray);
  }

  static PyObject unpack(StructFormat format, PyObject data) {
    String bytes = isTaken(data) ? BufferArguments.bytes(data) : null;
    if (bytes == null || bytes.length() != format.size()) {
      throw StructErrors.error("unpack requires a string argument of length " + format.size());
    }
    return new PyTuple(StructPacking.unpack(format, bytes, 0));
  }

  @PythonMethod(name = "unpack_from", keywords = "buffer offset")
  static PyObject unpackFrom(StructObject self, PyObject buffer, @Nullable PyObject offset) {
    return unpackFrom(self.format, buffer, offset);
  }

  static PyObject unpackFrom(StructFormat format, PyObject buffer, @Nullable PyObject offset) {
    String bytes = BufferArguments.string(buffer, "unpack_from() argument 1");
    PyObject from = offset == null ? krait.vm.object.PyInt.ZERO : offset;
    int at = offset(from, bytes.length(), format.size(), "unpack_from");
    return new PyTuple(StructPacking.unpack(format, bytes, at));
  }
}
