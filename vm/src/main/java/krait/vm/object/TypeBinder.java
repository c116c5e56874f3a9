package krait.vm.object;

/** Finds the tables of the methods of built-in types; known once the machine is put together. */
public interface TypeBinder {
  /** The tables of the type of a name. */
  MethodTable[] tables(String typeName);
}
