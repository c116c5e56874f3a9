/** Python 2 source to the tree and the code that CPython makes of it. */
module krait.compiler {
  requires transitive krait.bytecode;
  requires static transitive org.jspecify;

  exports krait.compiler.source;
  exports krait.compiler.ast;
  exports krait.compiler.token;
  exports krait.compiler.parse;
}
