package krait.vm.exec;

import java.util.List;
import krait.vm.modules.BuiltinModules;
import krait.vm.modules.StandardFiles;
import krait.vm.object.Flag;
import krait.vm.object.InterpreterState;
import krait.vm.object.PyList;
import krait.vm.object.PyModule;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;

/** Fills the modules that are there from the start. */
final class Setup {

  private static final String PATH = "path";
  private static final String ARGUMENTS = "argv";
  private static final String[] HOOKS = {"displayhook", "excepthook"};

  private final InterpreterState interpreter;
  private final StandardFiles files;

  Setup(InterpreterState interpreter, StandardFiles files) {
    this.interpreter = interpreter;
    this.files = files;
  }

  /** Does it for a program and its arguments; the module {@code __main__}. */
  PyModule prepare(Program program, List<String> arguments) {
    PyModule sys = interpreter.sys();
    interpreter.modules().put("sys", sys);
    interpreter.modules().put("__builtin__", interpreter.builtins());
    BuiltinModules.fill(interpreter, sys, ModuleTables.of("sys"));
    BuiltinModules.fill(interpreter, interpreter.builtins(), ModuleTables.of("__builtin__"));
    BuiltinModules.load(interpreter, "exceptions");
    files.open(sys, interpreter.settings());
    for (String hook : HOOKS) {
      PyObject value = sys.dict().get(hook);
      sys.put("__" + hook + "__", value == null ? PyNone.NONE : value);
    }
    interpreter.imports().remember(interpreter.builtins());
    interpreter.imports().remember(sys, PATH, ARGUMENTS);
    if (!interpreter.settings().has(Flag.NO_SITE)) {
      // The module site takes it away when CPython starts; reload brings it back.
      sys.dict().remove(PyStr.of("setdefaultencoding"));
    }
    // Code that runs before the program has handled exceptions, and nothing else is left of them.
    sys.put("exc_type", PyNone.NONE);
    setArguments(sys, program, arguments);
    if (!interpreter.settings().warnOptions().isEmpty()) {
      // Says now what options it does not understand.
      interpreter.warnings();
    }
    PyModule module = new PyModule("__main__");
    module.put("__builtins__", interpreter.builtins());
    interpreter.modules().put("__main__", module);
    return module;
  }

  private static void setArguments(PyModule sys, Program program, List<String> arguments) {
    PyList argv = new PyList();
    argv.add(PyStr.of(program.name()));
    for (String argument : arguments) {
      argv.add(PyStr.of(argument));
    }
    sys.put(ARGUMENTS, argv);
    String folder = program.folder();
    if (folder != null && sys.dict().get(PATH) instanceof PyList path) {
      path.insert(0, PyStr.of(folder));
    }
  }
}
