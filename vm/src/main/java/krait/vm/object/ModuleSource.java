package krait.vm.object;

/** Where built-in modules come from. */
public interface ModuleSource {
  /** Whether there is a module of a name; loads nothing of it. */
  boolean has(String moduleName);

  /** The tables of a module; none if there is no such module. */
  MethodTable[] tables(String moduleName);

  /** Makes a built-in module, which must exist. */
  PyModule load(InterpreterState interpreter, String moduleName);

  /** Makes what gives the warnings of an interpreter. */
  WarningSystem warnings(InterpreterState interpreter);
}
