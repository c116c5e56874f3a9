package krait.vm.modules;

import krait.vm.object.InterpreterState;
import krait.vm.object.PyExc;
import krait.vm.object.PyModule;
import krait.vm.object.PyType;
import krait.vm.object.PythonInitializer;
import krait.vm.object.PythonModule;
import krait.vm.object.ThreadState;

/** {@code exceptions}: the built-in exception types, which are built-in names too. */
@PythonModule("exceptions")
public final class ExceptionsModule {

  private ExceptionsModule() {}

  @PythonInitializer
  static void initialize(PyModule module) {
    InterpreterState interpreter = ThreadState.current().interpreter();
    for (PyType type : PyExc.all()) {
      if (PyExc.versions(type).contains(interpreter.version())) {
        module.put(type.shortName(), type);
        interpreter.builtins().put(type.shortName(), type);
      }
    }
  }
}
