package krait.vm.modules.array;

import krait.vm.object.ExtendedObject;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyType;
import krait.vm.object.RawBytes;

/** {@code array.array}: items of one kind, as bytes. */
final class ArrayObject extends ExtendedObject implements RawBytes {

  /** The type. */
  static final PyType TYPE = PyType.builtin("array.array", true).withWeakrefs().unhashable();

  private final ItemKind kind;
  private final StringBuilder bytes;

  /** An array of items that bytes are. */
  ArrayObject(PyType type, ItemKind kind, String bytes) {
    super(type);
    this.kind = kind;
    this.bytes = new StringBuilder(bytes);
  }

  /** A plain array of the same kind. */
  ArrayObject like(String content) {
    return new ArrayObject(TYPE, kind, content);
  }

  ItemKind kind() {
    return kind;
  }

  /** The number of items. */
  int size() {
    return bytes.length() / kind.size();
  }

  PyObject get(int index) {
    return kind.read(bytes, index * kind.size());
  }

  void set(int index, PyObject item) {
    String content = kind.bytes(item);
    // Making bytes of an item may run Python code, which may have changed the array.
    if (index < size()) {
      overwrite(index * kind.size(), content);
    }
  }

  void append(PyObject item) {
    insert(size(), item);
  }

  void insert(int index, PyObject item) {
    String content = kind.bytes(item);
    makeRoom(content.length());
    bytes.insert(Math.min(index, size()) * kind.size(), content);
  }

  private void makeRoom(long more) {
    if (bytes.length() + more > Integer.MAX_VALUE - 16) {
      throw new PyException(PyExc.MemoryError, PyNone.NONE);
    }
  }

  /** Adds bytes of whole items. */
  void append(String content) {
    makeRoom(content.length());
    bytes.append(content);
  }

  /** The bytes of the items from one index up to another. */
  String part(int from, int to) {
    return bytes.substring(from * kind.size(), to * kind.size());
  }

  /** Replaces the items from one index up to another by bytes. */
  void replace(int from, int to, String content) {
    makeRoom(content.length());
    bytes.replace(from * kind.size(), to * kind.size(), content);
  }

  /** Keeps the items up to a length. */
  void truncate(int length) {
    bytes.setLength(length * kind.size());
  }

  /** The bytes of all items some times over. */
  String repeated(long count) {
    long times = Math.max(count, 0);
    if (bytes.length() > 0 && times > Integer.MAX_VALUE / bytes.length()) {
      throw new PyException(PyExc.MemoryError, PyNone.NONE);
    }
    return bytes.length() == 0 ? "" : bytes.toString().repeat((int) times);
  }

  @Override
  public String content() {
    return bytes.toString();
  }

  @Override
  public int byteCount() {
    return bytes.length();
  }

  @Override
  public void overwrite(int offset, String latin1) {
    for (int i = 0; i < latin1.length(); i++) {
      bytes.setCharAt(offset + i, latin1.charAt(i));
    }
  }

  /** The bytes, as for all that is a buffer. */
  @Override
  public String toString() {
    return content();
  }
}
