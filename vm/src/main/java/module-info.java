/** Runs Python 2 bytecode. */
module krait.vm {
  requires static org.jspecify;
  requires transitive krait.bytecode;
  requires transitive krait.compiler;

  exports krait.vm.object;
  exports krait.vm.op;
  exports krait.vm.methods;
  exports krait.vm.modules;
  exports krait.vm.exec;
}
