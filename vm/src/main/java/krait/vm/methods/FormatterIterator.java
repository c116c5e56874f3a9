package krait.vm.methods;

import java.util.Iterator;
import krait.vm.object.PyBaseString;
import krait.vm.object.PyBool;
import krait.vm.object.PyErrors;
import krait.vm.object.PyIterator;
import krait.vm.object.PyLong;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyTuple;
import krait.vm.object.PyType;
import org.jspecify.annotations.Nullable;

/** Iterators over format strings and field names, from which {@code string.Formatter} is made. */
final class FormatterIterator extends PyIterator {

  /** The type of iterators over format strings. */
  static final PyType TYPE = PyType.builtin("formatteriterator", false);

  /** The type of iterators over field names. */
  static final PyType FIELD_TYPE = PyType.builtin("fieldnameiterator", false);

  private final Source source;

  /** Gives one object after another. */
  interface Source {
    @Nullable PyObject next();
  }

  FormatterIterator(PyType type, Source source) {
    super(type);
    this.source = source;
  }

  @Override
  public @Nullable PyObject next() {
    return source.next();
  }

  /** A piece of a format string as Python sees it. */
  static PyObject tuple(PyBaseString kind, FormatTemplate.Piece piece) {
    String name = piece.name();
    if (name == null) {
      return new PyTuple(
          Strings.like(kind, piece.literal()), PyNone.NONE, PyNone.NONE, PyNone.NONE);
    }
    return new PyTuple(
        Strings.like(kind, piece.literal()),
        Strings.like(kind, name),
        Strings.like(kind, piece.spec()),
        piece.conversion() == 0
            ? PyNone.NONE
            : Strings.like(kind, String.valueOf(piece.conversion())));
  }

  private static PyObject part(PyBaseString kind, String name) {
    long number = FieldName.number(name);
    return number >= 0 ? PyLong.of(number) : Strings.like(kind, name);
  }

  /** The first part of a field name, and an iterator over the steps behind it. */
  static PyObject split(PyBaseString self) {
    String first = FieldName.first(self.text());
    if (first.isEmpty() && !FormatRules.current().later()) {
      throw PyErrors.valueError("empty field name");
    }
    Iterator<FieldName.Step> steps = FieldName.steps(self.text()).iterator();
    return new PyTuple(
        part(self, first),
        new FormatterIterator(
            FIELD_TYPE,
            () -> {
              if (!steps.hasNext()) {
                return null;
              }
              FieldName.Step step = steps.next();
              return new PyTuple(
                  PyBool.of(step.attribute()),
                  step.attribute() ? Strings.like(self, step.name()) : part(self, step.name()));
            }));
  }
}
