package krait.vm.modules;

import java.nio.charset.StandardCharsets;
import krait.marshal.MarshalWriter;
import krait.vm.object.Conversions;
import krait.vm.object.Encodings;
import krait.vm.object.InterpreterState;
import krait.vm.object.PyBuffer;
import krait.vm.object.PyErrors;
import krait.vm.object.PyFile;
import krait.vm.object.PyInt;
import krait.vm.object.PyModule;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyUnicode;
import krait.vm.object.PythonInitializer;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonModule;
import krait.vm.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** {@code marshal}: values and code objects as bytes. */
@PythonModule("marshal")
public final class MarshalModule {

  private MarshalModule() {}

  @PythonInitializer
  static void initialize(PyModule module) {
    InterpreterState interpreter = ThreadState.current().interpreter();
    module.put("version", PyInt.of(interpreter.dialect().marshalVersion()));
  }

  @PythonMethod(style = "PARSED")
  static PyObject dumps(PyObject value, @Nullable PyObject version) {
    InterpreterState interpreter = ThreadState.current().interpreter();
    int current = interpreter.dialect().marshalVersion();
    int number = version == null ? current : Conversions.toInt(version);
    MarshalWriter writer =
        new MarshalWriter(interpreter.dialect(), Math.max(Math.min(number, current), 0));
    writer.write(new Constants(interpreter).constant(value));
    return PyStr.of(new String(writer.toByteArray(), StandardCharsets.ISO_8859_1));
  }

  @PythonMethod(style = "PARSED")
  static PyObject loads(PyObject data) {
    String bytes = bytes(data);
    int[] position = {0};
    return read(() -> position[0] < bytes.length() ? bytes.charAt(position[0]++) : -1);
  }

  private static String bytes(PyObject data) {
    if (data instanceof PyStr text) {
      return text.text();
    }
    if (data instanceof PyUnicode text) {
      return Encodings.ascii(text).text();
    }
    if (data instanceof PyBuffer buffer) {
      return buffer.content();
    }
    String name = data == PyNone.NONE ? "None" : data.type().name();
    throw PyErrors.typeError("loads() argument 1 must be string or read-only buffer, not " + name);
  }

  private static PyObject read(MarshalScalars.Bytes source) {
    return new MarshalInput(ThreadState.current().interpreter(), source).read();
  }

  @PythonMethod(style = "PARSED")
  static void dump(PyObject value, PyObject file, @Nullable PyObject version) {
    if (version != null) {
      Conversions.toInt(version);
    }
    if (!(file instanceof PyFile known)) {
      throw PyErrors.typeError("marshal.dump() 2nd arg must be file");
    }
    known.write(dumps(value, version).toString());
  }

  @PythonMethod
  static PyObject load(PyObject file) {
    if (!(file instanceof PyFile known)) {
      throw PyErrors.typeError("marshal.load() arg must be file");
    }
    return read(known.stream()::read);
  }
}
