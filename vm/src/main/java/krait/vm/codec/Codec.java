package krait.vm.codec;

import krait.vm.object.PyObject;

/** A codec that is built in. */
interface Codec {

  /** What the codec makes of a text or of bytes. */
  PyObject encode(PyObject object, String errors);

  /** What the codec makes of bytes. */
  PyObject decode(PyObject object, String errors);
}
