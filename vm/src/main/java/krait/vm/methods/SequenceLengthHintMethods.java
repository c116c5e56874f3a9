package krait.vm.methods;

import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;
import krait.vm.object.SequenceIterator;

/** How many items are left in iterators that ask a sequence for one item after the other. */
@PythonType({"iterator", "bytearray_iterator"})
public final class SequenceLengthHintMethods {

  private SequenceLengthHintMethods() {}

  @PythonMethod(name = "__length_hint__")
  static long lengthHint(SequenceIterator self) {
    long left = self.remaining();
    return self.type() == SequenceIterator.TYPE ? Math.max(left, 0) : left;
  }
}
