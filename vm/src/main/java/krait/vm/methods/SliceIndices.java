package krait.vm.methods;

import krait.vm.object.Conversions;
import krait.vm.object.PyErrors;
import krait.vm.object.PyInt;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PySlice;
import krait.vm.object.PyTuple;
import krait.vm.object.TypeRules;
import krait.vm.object.TypeRules.SliceBounds;

/** What {@code slice.indices} returns; other than a sequence's, its length may be below zero. */
final class SliceIndices {

  private final long length;
  private final long step;
  private final SliceBounds rule;

  private SliceIndices(long length, long step) {
    this.length = length;
    this.rule = TypeRules.current().sliceBounds();
    this.step = rule == SliceBounds.ALL ? Math.max(step, -Long.MAX_VALUE) : step;
  }

  static PyObject of(PySlice slice, long length) {
    long step = Conversions.sliceBound(slice.step(), 1);
    if (step == 0) {
      throw PyErrors.valueError("slice step cannot be zero");
    }
    SliceIndices indices = new SliceIndices(length, step);
    long start = indices.start(slice.start());
    long stop = indices.stop(slice.stop());
    return new PyTuple(PyInt.of(start), PyInt.of(stop), PyInt.of(indices.step));
  }

  private long start(PyObject bound) {
    if (bound == PyNone.NONE && rule != SliceBounds.ALL) {
      return step < 0 ? length - 1 : 0;
    }
    return clip(Conversions.sliceBound(bound, step < 0 ? Long.MAX_VALUE : 0));
  }

  private long stop(PyObject bound) {
    if (bound == PyNone.NONE && rule != SliceBounds.ALL) {
      return step < 0 ? -1 : length;
    }
    long given = Conversions.sliceBound(bound, step < 0 ? Long.MIN_VALUE : Long.MAX_VALUE);
    if (rule == SliceBounds.STOP_BELOW) {
      return Math.min(Math.max(given < 0 ? given + length : given, -1), length);
    }
    return clip(given);
  }

  private long clip(long bound) {
    long at = bound;
    if (at < 0) {
      at += length;
      if (at < 0) {
        at = step < 0 ? -1 : 0;
      }
      if (rule == SliceBounds.ALL) {
        return at;
      }
    }
    return at < length ? at : step < 0 ? length - 1 : length;
  }
}
