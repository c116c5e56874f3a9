package krait.vm.modules.ast;

import java.util.Map;
import krait.vm.object.InterpreterState;
import krait.vm.object.PyInt;
import krait.vm.object.PyModule;
import krait.vm.object.PyStr;
import krait.vm.object.PyType;
import krait.vm.object.PythonInitializer;
import krait.vm.object.PythonModule;

/** {@code _ast}: the classes of the nodes of syntax trees. */
@PythonModule("_ast")
public final class AstModule {

  /** {@code PyCF_ONLY_AST}: the flag by which {@code compile} gives a tree. */
  static final int ONLY_TREE = 0x400;

  private AstModule() {}

  @PythonInitializer
  static void initialize(PyModule module) {
    NodeClasses classes = NodeClasses.current();
    InterpreterState interpreter = classes.interpreter();
    module.dict().put(interpreter.intern("AST"), classes.root());
    module.put("PyCF_ONLY_AST", PyInt.of(ONLY_TREE));
    module.put("__version__", PyStr.of(AstRules.of(interpreter.version()).number()));
    for (Map.Entry<String, PyType> entry : classes.all().entrySet()) {
      module.dict().put(interpreter.intern(entry.getKey()), entry.getValue());
    }
  }
}
