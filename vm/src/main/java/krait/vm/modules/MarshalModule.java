package krait.vm.modules;

import java.nio.charset.StandardCharsets;
import krait.marshal.MalformedDataException;
import krait.marshal.MarshalReader;
import krait.marshal.MarshalWriter;
import krait.vm.object.Calls;
import krait.vm.object.Conversions;
import krait.vm.object.InterpreterState;
import krait.vm.object.PyBuffer;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyInt;
import krait.vm.object.PyModule;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
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
    int number =
        version == null ? interpreter.dialect().marshalVersion() : Conversions.toInt(version);
    MarshalWriter writer = new MarshalWriter(interpreter.dialect(), number);
    writer.write(new Constants(interpreter).constant(value));
    return PyStr.of(new String(writer.toByteArray(), StandardCharsets.ISO_8859_1));
  }

  @PythonMethod(style = "PARSED")
  static PyObject loads(PyObject data) {
    if (!(data instanceof PyStr) && !(data instanceof PyBuffer)) {
      throw PyErrors.typeError(
          "loads() argument 1 must be string or read-only buffer, not " + data.type().name());
    }
    byte[] bytes = data.toString().getBytes(StandardCharsets.ISO_8859_1);
    try {
      return CodeObjects.object(
          ThreadState.current().interpreter(), new MarshalReader(bytes, 0).readValue());
    } catch (MalformedDataException e) {
      if (bytes.length == e.offset()) {
        throw PyErrors.of(PyExc.EOFError, "EOF read where object expected");
      }
      throw PyErrors.valueError("bad marshal data");
    }
  }

  @PythonMethod(style = "PARSED")
  static void dump(PyObject value, PyObject file, @Nullable PyObject version) {
    Calls.method(file, "write", dumps(value, version));
  }

  @PythonMethod(style = "PARSED")
  static PyObject load(PyObject file) {
    return loads(Calls.method(file, "read"));
  }
}
