/** Python 2 bytecode: the instruction set, code objects, files, listings. Depends on nothing. */
module krait.bytecode {
  requires static transitive org.jspecify;

  exports krait.version;
  exports krait.opcode;
  exports krait.code;
  exports krait.flow;
  exports krait.marshal;
  exports krait.asm;
  exports krait.diff;
  exports krait.dis;
  exports krait.verify;
}
