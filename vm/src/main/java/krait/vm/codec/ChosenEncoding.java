package krait.vm.codec;

import krait.vm.object.DefaultEncoding;
import krait.vm.object.PyErrors;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyUnicode;

/**
 * The encoding that {@code sys.setdefaultencoding} chose.
 *
 * @param name the name of a codec
 */
public record ChosenEncoding(String name) implements DefaultEncoding {

  @Override
  public PyStr encode(PyUnicode text) {
    PyObject result = Codecs.encode(text, name, "strict");
    if (result instanceof PyStr bytes) {
      return bytes;
    }
    throw PyErrors.typeError(
        "encoder did not return a string object (type=" + result.type().name() + ")");
  }

  @Override
  public PyUnicode decode(PyStr bytes) {
    PyObject result = Codecs.decode(bytes, name, "strict");
    if (result instanceof PyUnicode text) {
      return text;
    }
    throw PyErrors.typeError(
        "decoder did not return an unicode object (type=" + result.type().name() + ")");
  }
}
