package krait.vm.exec;

import krait.vm.object.InterpreterState;
import krait.vm.object.PyCode;
import krait.vm.object.PyModule;
import krait.vm.object.PyStr;
import krait.vm.op.ExecOps;
import krait.vm.op.PrintOps;

/** A program that stands on the command line. */
record TextProgram(String source) implements Program {

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
    PyCode code =
        interpreter.sources().compile(PyStr.of(source + "\n"), "<string>", "exec", 0, false);
    ExecOps.run(code, main.dict(), main.dict());
    PrintOps.flushLine(interpreter);
  }
}
