package krait.vm.codec;

import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyUnicode;

/** A codec between texts and bytes. */
final class TextCodec implements Codec {

  private final String name;
  private final TextEncoder encoder;
  private final Decoding.Decoder decoder;

  /** Makes bytes of a text. */
  interface TextEncoder {
    String encode(PyUnicode text, String errors);
  }

  TextCodec(String name, TextEncoder encoder, Decoding.Decoder decoder) {
    this.name = name;
    this.encoder = encoder;
    this.decoder = decoder;
  }

  @Override
  public PyObject encode(PyObject object, String errors) {
    return PyStr.of(encoder.encode(Operands.text(object), errors));
  }

  @Override
  public PyObject decode(PyObject object, String errors) {
    return new Decoding(name, Operands.bytes(object), errors, true).decodedBy(decoder);
  }
}
