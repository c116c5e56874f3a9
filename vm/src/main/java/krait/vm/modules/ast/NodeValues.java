package krait.vm.modules.ast;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The values of a node's fields, in the order of its kind, as parts of the compiler's tree. */
final class NodeValues {

  private final @Nullable Object[] values;

  NodeValues(@Nullable Object[] values) {
    this.values = values;
  }

  /** The value of a field, which must not be None. */
  <T> T one(int index, Class<T> type) {
    return type.cast(Objects.requireNonNull(values[index]));
  }

  /** The value of a field; null if it is None or missing. */
  <T> @Nullable T optional(int index, Class<T> type) {
    return type.cast(values[index]);
  }

  /** The name in a field. */
  String name(int index) {
    return one(index, String.class);
  }

  /** The values of a field that is a list. */
  @SuppressWarnings("unchecked") // each was read as what the field is declared to hold
  <T> List<T> list(int index, Class<T> type) {
    return (List<T>) one(index, List.class);
  }
}
