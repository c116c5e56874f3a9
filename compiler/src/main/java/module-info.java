/** Python 2 source to the tree and the code that CPython makes of it. */
module krait.compiler {
  requires transitive krait.bytecode;
  requires static transitive org.jspecify;

  exports krait.compiler;
  exports krait.compiler.assemble;
  exports krait.compiler.codegen;
  exports krait.compiler.peephole;
  exports krait.compiler.source;
  exports krait.compiler.symtable;
  exports krait.compiler.ast;
  exports krait.compiler.token;
  exports krait.compiler.parse;
}
