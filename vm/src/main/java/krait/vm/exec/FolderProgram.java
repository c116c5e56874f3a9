package krait.vm.exec;

import krait.vm.modules.RunnableModule;
import krait.vm.object.InterpreterState;
import krait.vm.object.PyModule;
import krait.vm.object.PyStr;
import krait.vm.op.ExecOps;
import krait.vm.op.PrintOps;

/** The module {@code __main__} in a folder or zip file. */
record FolderProgram(String name) implements Program {

  @Override
  public String folder() {
    return name;
  }

  @Override
  public void run(InterpreterState interpreter, PyModule main) {
    RunnableModule found = RunnableModule.inFolder(interpreter, name);
    main.put("__file__", PyStr.of(found.file()));
    main.put("__loader__", found.loader());
    main.put("__package__", PyStr.of(""));
    ExecOps.run(found.code(), main.dict(), main.dict());
    PrintOps.flushLine(interpreter);
  }
}
