package krait.vm.object;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes the dictionaries of built-in types of the generated tables. */
public final class TypeDictionaries {

  private static volatile @Nullable TypeBinder binder;

  private TypeDictionaries() {}

  /** Says where the tables of built-in types are. Any later call must say the same. */
  public static void setBinder(TypeBinder newBinder) {
    binder = newBinder;
  }

  /** Whether it is known where the tables are; before, types are empty. */
  static boolean canFill() {
    return binder != null;
  }

  /**
   * The attributes of a built-in type of all versions.
   *
   * @param extras adds those that no table has
   */
  static PyDict of(PyType type, @Nullable Consumer<PyDict> extras) {
    PyDict dict = new PyDict();
    TypeBinder tables = binder;
    if (tables == null) {
      return dict;
    }
    Bindings.fill(type, dict, tables.tables(type.name()));
    if (extras != null) {
      extras.accept(dict);
    }
    if (!type.isHashable()) {
      dict.put("__hash__", PyNone.NONE);
    }
    if (type != PyExc.BaseException && type.isSubtypeOf(PyExc.BaseException)) {
      Bindings.ownConstructor(type, dict);
    }
    dict.setDefault(PyStr.internStatic("__doc__"), Documentation.entry(type));
    return dict;
  }

  /** What the version in use has of the attributes of a built-in type. */
  static PyDict visible(PyDict all) {
    PyDict shown = new PyDict();
    for (int at = all.nextEntry(0); at >= 0; at = all.nextEntry(at + 1)) {
      if (Bindings.isVisible(all.valueAt(at))) {
        shown.put(all.keyAt(at), all.valueAt(at));
      }
    }
    return shown;
  }
}
