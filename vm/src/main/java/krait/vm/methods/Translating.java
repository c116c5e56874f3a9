package krait.vm.methods;

import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyInt;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyUnicode;
import krait.vm.object.UnicodeLimits;
import krait.vm.op.ItemOps;
import org.jspecify.annotations.Nullable;

/** The methods {@code translate}. */
final class Translating {

  private static final int TABLE_SIZE = 256;

  private Translating() {}

  /** Checks that a table has an entry for each byte. */
  static void checkTable(@Nullable PyStr table) {
    if (table != null && table.length() != TABLE_SIZE) {
      throw PyErrors.valueError("translation table must be 256 characters long");
    }
  }

  /** Bytes by a table, without those that are deleted. */
  static PyStr bytes(PyStr self, @Nullable PyStr table, PyStr deleted) {
    checkTable(table);
    String text = self.text();
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (deleted.text().indexOf(c) < 0) {
        out.append(table == null ? c : table.text().charAt(c));
      }
    }
    return PyStr.of(out.toString());
  }

  /** Characters by a mapping from numbers to numbers, texts or None. */
  static PyUnicode unicode(PyUnicode self, PyObject mapping) {
    String text = self.text();
    StringBuilder out = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); ) {
      int c = Strings.characterAt(self, at);
      at = self.after(at);
      PyObject value = lookup(mapping, c);
      if (value == null) {
        UnicodeLimits.append(out, c);
      } else if (value instanceof PyInt number) {
        UnicodeLimits.append(out, checked(number.value()));
      } else if (value instanceof PyUnicode replacement) {
        out.append(replacement.text());
      } else if (value != PyNone.NONE) {
        throw PyErrors.typeError("character mapping must return integer, None or unicode");
      }
    }
    return PyUnicode.of(out.toString());
  }

  private static @Nullable PyObject lookup(PyObject mapping, int character) {
    try {
      return ItemOps.getItem(mapping, PyInt.of(character));
    } catch (PyException e) {
      if (e.matches(PyExc.LookupError)) {
        return null;
      }
      throw e;
    }
  }

  /** CPython formats the error with a letter that its own formatting lacks. */
  private static int checked(long value) {
    if (value < 0 || value > UnicodeLimits.current().largest()) {
      throw PyErrors.typeError("character mapping must be in range(0x%lx)");
    }
    return (int) value;
  }
}
