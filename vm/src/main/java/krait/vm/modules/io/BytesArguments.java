package krait.vm.modules.io;

import krait.vm.object.Attributes;
import krait.vm.object.Conversions;
import krait.vm.object.PyDict;
import krait.vm.object.PyErrors;
import krait.vm.object.PyException;
import krait.vm.object.PyFloat;
import krait.vm.object.PyInt;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;

/** Arguments of files in memory, which are looked at after the file itself. */
final class BytesArguments {

  private BytesArguments() {}

  /** The only argument, a number of bytes; negative if there is none. */
  static long size(BytesFile self, PyObject[] args, String function) {
    return size(self, args, function, -1);
  }

  /** The only argument, a number of bytes. */
  static long size(BytesFile self, PyObject[] args, String function, long otherwise) {
    if (args.length > 1) {
      throw tooMany(function, 1, args.length);
    }
    PyObject size = args.length == 0 ? PyNone.NONE : args[0];
    if (size == PyNone.NONE) {
      return otherwise;
    }
    if (!Conversions.isNumber(size) || (self.isOld() && size instanceof PyFloat)) {
      throw IoCalls.wrongSize(size);
    }
    return Conversions.toIndexOverflowing(size);
  }

  private static PyException tooMany(String function, int most, int given) {
    return PyErrors.typeError(
        function
            + "() takes at most "
            + most
            + (most == 1 ? " argument (" : " arguments (")
            + given
            + " given)");
  }

  private static long offset(BytesFile file, PyObject argument) {
    if (!file.isOld()) {
      return IoCalls.index(argument);
    }
    if (argument instanceof PyFloat) {
      throw PyErrors.typeError("position argument must be an integer");
    }
    return Conversions.toLong(argument);
  }

  /** Goes where the arguments say. */
  static long seek(BytesFile file, PyObject[] args) {
    if (args.length == 0) {
      throw PyErrors.typeError("seek() takes at least 1 argument (0 given)");
    }
    if (args.length > 2) {
      throw tooMany("seek", 2, args.length);
    }
    long offset = offset(file, args[0]);
    int whence = args.length == 2 ? Conversions.toInt(args[1]) : 0;
    if (offset < 0 && whence == 0) {
      throw PyErrors.valueError("negative seek value " + offset);
    }
    long from =
        switch (whence) {
          case 0 -> 0;
          case 1 -> file.position();
          case 2 -> file.size();
          default ->
              throw PyErrors.valueError("invalid whence (" + whence + ", should be 0, 1 or 2)");
        };
    if (offset > Long.MAX_VALUE - from) {
      throw PyErrors.overflowError("new position too large");
    }
    file.setPosition(Math.max(from + offset, 0));
    return file.position();
  }

  /** The content, the position and the attributes, to be pickled. */
  static PyObject state(BytesFile file) {
    return new PyTuple(PyStr.of(file.value()), PyInt.of(file.position()), attributes(file));
  }

  /** A copy of the attributes of a file; None if there are none. */
  static PyObject attributes(IoObject file) {
    PyDict dict = file.hasAttributes() ? Attributes.dictOf(file) : null;
    return dict == null ? PyNone.NONE : dict.copy();
  }

  /** Takes the attributes that {@link #attributes} gave. */
  static void setAttributes(IoObject file, PyObject attributes, String place) {
    if (attributes == PyNone.NONE) {
      return;
    }
    if (!(attributes instanceof PyDict dict)) {
      throw PyErrors.typeError(
          place + " item of state should be a dict, got a " + attributes.type().name());
    }
    PyDict own = Attributes.dictOf(file);
    for (int at = dict.nextEntry(0); own != null && at >= 0; at = dict.nextEntry(at + 1)) {
      own.put(dict.keyAt(at), dict.valueAt(at));
    }
  }

  /** A position of a state. */
  static long position(PyObject position) {
    long value = Conversions.toIndexOverflowing(position);
    if (value < 0) {
      throw PyErrors.valueError("position value cannot be negative");
    }
    return value;
  }

  /** Takes what {@link #state} gave. */
  static void setState(BytesFile file, PyObject state) {
    if (!(state instanceof PyTuple items) || items.size() != 3) {
      throw PyErrors.typeError(
          file.type().name()
              + ".__setstate__ argument should be 3-tuple, got "
              + state.type().name());
    }
    file.assign("");
    file.write(BytesFileMethods.bytes(file, items.get(0)));
    if (!Conversions.isIndex(items.get(1))) {
      throw PyErrors.typeError(
          "second item of state must be an integer, not " + items.get(1).type().name());
    }
    file.setPosition(position(items.get(1)));
    setAttributes(file, items.get(2), "third");
  }
}
