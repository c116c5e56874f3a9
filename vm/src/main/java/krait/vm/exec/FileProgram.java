package krait.vm.exec;

import krait.vm.object.InterpreterState;
import krait.vm.object.PyCode;
import krait.vm.object.PyModule;
import krait.vm.object.PyStr;
import krait.vm.op.ExecOps;
import krait.vm.op.PrintOps;

/** A program in a file. */
abstract class FileProgram implements Program {

  private static final PyStr FILE = PyStr.internStatic("__file__");

  private final String name;
  private final String folder;
  private final String file;

  FileProgram(String name, String folder, String file) {
    this.name = name;
    this.folder = folder;
    this.file = file;
  }

  /** Its code. */
  abstract PyCode code(InterpreterState interpreter);

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final String folder() {
    return folder;
  }

  @Override
  public final void run(InterpreterState interpreter, PyModule main) {
    main.dict().put(FILE, PyStr.of(file));
    ExecOps.run(code(interpreter), main.dict(), main.dict());
    PrintOps.flushLine(interpreter);
  }

  @Override
  public final void finish(PyModule main) {
    main.dict().remove(FILE);
  }
}
