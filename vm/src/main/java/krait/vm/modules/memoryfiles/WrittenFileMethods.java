package krait.vm.modules.memoryfiles;

import krait.vm.modules.BufferArguments;
import krait.vm.object.Conversions;
import krait.vm.object.Encodings;
import krait.vm.object.Iterations;
import krait.vm.object.PyErrors;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyUnicode;
import krait.vm.object.PythonGetter;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonSetter;
import krait.vm.object.PythonType;
import org.jspecify.annotations.Nullable;

/** What only files in memory have that are written. */
@PythonType("cStringIO.StringO")
public final class WrittenFileMethods {

  private WrittenFileMethods() {}

  @PythonMethod(style = "PARSED")
  static void write(MemoryFile self, PyObject text) {
    String bytes = BufferArguments.characters(text, "write() argument 1");
    self.write(bytes);
  }

  @PythonMethod
  static void writelines(MemoryFile self, PyObject lines) {
    PyObject iterator = Iterations.iterator(lines);
    PyObject line = Iterations.next(iterator);
    while (line != null) {
      if (line instanceof PyUnicode text) {
        self.write(Encodings.ascii(text).text());
      } else if (line instanceof PyStr) {
        self.write(line.toString());
      } else {
        throw PyErrors.typeError(
            "expected string or Unicode object, " + line.type().name() + " found");
      }
      line = Iterations.next(iterator);
    }
  }

  @PythonGetter(member = true)
  static long softspace(MemoryFile self) {
    return self.softspace();
  }

  @PythonSetter(name = "softspace")
  static void setSoftspace(MemoryFile self, @Nullable PyObject value) {
    if (value == null) {
      throw PyErrors.typeError("can't delete numeric/char attribute");
    }
    self.setSoftspace(Conversions.toInt(value));
  }
}
