/** Runs Python 2 bytecode. */
module krait.vm {
  requires static org.jspecify;
  requires transitive krait.bytecode;
  requires transitive krait.compiler;

  exports krait.vm.codec;
  exports krait.vm.exec;
  exports krait.vm.methods;
  exports krait.vm.modules.array;
  exports krait.vm.modules.ast;
  exports krait.vm.modules.binascii;
  exports krait.vm.modules.cmath;
  exports krait.vm.modules.collections;
  exports krait.vm.modules.csv;
  exports krait.vm.modules.datetime;
  exports krait.vm.modules.functools;
  exports krait.vm.modules.hash;
  exports krait.vm.modules.io;
  exports krait.vm.modules.itertools;
  exports krait.vm.modules.math;
  exports krait.vm.modules.memory;
  exports krait.vm.modules.memoryfiles;
  exports krait.vm.modules.operator;
  exports krait.vm.modules.pickle;
  exports krait.vm.modules.posix;
  exports krait.vm.modules.random;
  exports krait.vm.modules.sre;
  exports krait.vm.modules.struct;
  exports krait.vm.modules.thread;
  exports krait.vm.modules.time;
  exports krait.vm.modules;
  exports krait.vm.object;
  exports krait.vm.op;
  exports krait.vm.api;
}
