package krait.vm.exec;

import krait.vm.modules.RunnableModule;
import krait.vm.object.InterpreterState;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyList;
import krait.vm.object.PyModule;
import krait.vm.object.PyStr;
import krait.vm.object.Texts;
import krait.vm.op.ExecOps;
import krait.vm.op.PrintOps;

/** A module that is found on {@code sys.path} and run as the main program. */
record ModuleProgram(String module) implements Program {

  /** What stands in {@code sys.argv} while the module is looked for, until its file is known. */
  @Override
  public String name() {
    return "-c";
  }

  @Override
  public String folder() {
    return "";
  }

  @Override
  public void run(InterpreterState interpreter, PyModule main) {
    RunnableModule found = find(interpreter);
    PyStr file = PyStr.of(found.file());
    if (interpreter.sys().dict().get("argv") instanceof PyList arguments && arguments.size() > 0) {
      arguments.set(0, file);
    }
    main.put("__file__", file);
    main.put("__loader__", found.loader());
    if (interpreter.typeRules().declaresPackages()) {
      main.put("__package__", PyStr.of(found.packageName()));
    }
    ExecOps.run(found.code(), main.dict(), main.dict());
    PrintOps.flushLine(interpreter);
  }

  /** A module that can't be imported ends the process with a message instead of a traceback. */
  private RunnableModule find(InterpreterState interpreter) {
    try {
      return RunnableModule.find(interpreter, module);
    } catch (PyException e) {
      if (e.normalize().matches(PyExc.ImportError)) {
        throw PyErrors.of(PyExc.SystemExit, "krait: " + Texts.str(e.value()));
      }
      throw e;
    }
  }
}
