package krait.dis;

import java.util.List;
import krait.code.ByteString;
import krait.code.CodeObject;
import krait.code.Const;

/** Code objects for the tests of this package. */
final class Codes {

  private Codes() {}

  static ByteString bytes(int... octets) {
    byte[] bytes = new byte[octets.length];
    for (int i = 0; i < octets.length; i++) {
      bytes[i] = (byte) octets[i];
    }
    return ByteString.copyOf(bytes);
  }

  static CodeObject code(int... octets) {
    return code(bytes(octets), List.of(Const.NONE), List.of(), "", 1);
  }

  static CodeObject withLines(String lnotab, int firstLine, int... octets) {
    return code(bytes(octets), List.of(Const.NONE), List.of(), lnotab, firstLine);
  }

  static CodeObject withConsts(List<Const> consts, int... octets) {
    return code(bytes(octets), consts, List.of(), "", 1);
  }

  static CodeObject withNames(List<Const.Str> names, int... octets) {
    return code(bytes(octets), List.of(Const.NONE), names, "", 1);
  }

  static CodeObject named(String name, List<Const> consts) {
    CodeObject code = withConsts(consts, 83);
    return new CodeObject(
        0,
        0,
        1,
        0x43,
        code.code(),
        consts,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Const.Str.of("f.py"),
        Const.Str.interned(name),
        3,
        Const.Str.of(""));
  }

  private static CodeObject code(
      ByteString code, List<Const> consts, List<Const.Str> names, String lnotab, int firstLine) {
    return new CodeObject(
        0,
        0,
        1,
        0x40,
        new Const.Str(code, false),
        consts,
        names,
        names,
        List.of(),
        List.of(),
        Const.Str.of("f.py"),
        Const.Str.interned("f"),
        firstLine,
        Const.Str.of(lnotab));
  }
}
