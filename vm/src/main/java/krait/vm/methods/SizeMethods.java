package krait.vm.methods;

import krait.vm.object.HashTable;
import krait.vm.object.PyByteArray;
import krait.vm.object.PyFrame;
import krait.vm.object.PyList;
import krait.vm.object.PyLong;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PyUnicode;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;

/** How many bytes objects with items of their own take in CPython. */
@PythonType({"str", "unicode", "bytearray", "long", "list", "dict", "set", "frozenset", "frame"})
public final class SizeMethods {

  private static final int POINTER = 8;
  private static final int DICT_ENTRY = 24;
  private static final int SET_ENTRY = 16;
  private static final int SMALL_TABLE = 8;

  private SizeMethods() {}

  @PythonMethod(name = "__sizeof__", since = "2.6")
  static long sizeof(PyObject self) {
    TypeSizes sizes = TypeSizes.of(self.type());
    return sizes.basic() + itemBytes(self, sizes);
  }

  static long itemBytes(PyObject self, TypeSizes sizes) {
    if (self instanceof PyStr text) {
      return text.length();
    }
    if (self instanceof PyUnicode text) {
      return (text.length() + 1L) * TypeSizes.bytesPerCharacter();
    }
    if (self instanceof PyByteArray bytes) {
      return bytes.size() == 0 ? 0 : bytes.size() + 1;
    }
    if (self instanceof PyLong number) {
      int bits = sizes.item() == 2 ? 15 : 30;
      return sizes.item() * ((number.value().abs().bitLength() + bits - 1) / bits);
    }
    if (self instanceof PyTuple tuple) {
      return (long) POINTER * tuple.size();
    }
    if (self instanceof PyList list) {
      return (long) POINTER * list.size();
    }
    if (self instanceof HashTable table) {
      int entry = sizes.basic() == TypeSizes.DICT_SIZE ? DICT_ENTRY : SET_ENTRY;
      return table.capacity() > SMALL_TABLE ? (long) entry * table.capacity() : 0;
    }
    return self instanceof PyFrame frame ? (long) POINTER * frame.values().length : 0;
  }
}
