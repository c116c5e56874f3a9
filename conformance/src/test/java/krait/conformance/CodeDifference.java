package krait.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import krait.code.CodeCursor;
import krait.code.CodeObject;
import krait.code.Const;
import krait.opcode.OpcodeTable;
import krait.version.PyVersion;

/** Where two code objects differ, whatever was interned. */
final class CodeDifference {

  private CodeDifference() {}

  /** The first difference, innermost code objects first: its path, the field, and both values. */
  static Optional<String> between(CodeObject wanted, CodeObject made) {
    return Optional.ofNullable(difference(wanted, made, ""));
  }

  private static String difference(CodeObject wanted, CodeObject made, String path) {
    String here = path + "/" + wanted.name().value();
    List<CodeObject> inner = wanted.nested();
    List<CodeObject> others = made.nested();
    for (int i = 0; i < Math.min(inner.size(), others.size()); i++) {
      String difference = difference(inner.get(i), others.get(i), here);
      if (difference != null) {
        return difference;
      }
    }
    List<String> expected = fields(wanted);
    List<String> actual = fields(made);
    for (int i = 0; i < expected.size(); i++) {
      if (!expected.get(i).equals(actual.get(i))) {
        return here + ": " + expected.get(i) + " but was " + actual.get(i);
      }
    }
    return null;
  }

  private static List<String> fields(CodeObject code) {
    return List.of(
        "name " + code.name().value(),
        "argcount " + code.argcount(),
        "names " + texts(code.names()),
        "varnames " + texts(code.varnames()),
        "freevars " + texts(code.freevars()),
        "cellvars " + texts(code.cellvars()),
        "code " + bytes(code.code()),
        "consts " + texts(code.consts()),
        "flags " + code.flags(),
        "nlocals " + code.nlocals(),
        "stacksize " + code.stacksize(),
        "firstlineno " + code.firstlineno(),
        "lnotab " + bytes(code.lnotab()),
        "filename " + code.filename().value());
  }

  /** Every field of a code object and those in it, whatever was interned. */
  static String text(CodeObject code) {
    return "code " + fields(code);
  }

  private static List<String> texts(List<? extends Const> values) {
    List<String> texts = new ArrayList<>();
    for (Const value : values) {
      if (value instanceof Const.Str string) {
        texts.add("str " + string.value());
      } else if (value instanceof Const.Tuple tuple) {
        texts.add(texts(tuple.items()).toString());
      } else if (value instanceof CodeObject code) {
        texts.add(text(code));
      } else {
        texts.add(value.toString());
      }
    }
    return texts;
  }

  private static List<Integer> bytes(Const.Str string) {
    List<Integer> bytes = new ArrayList<>();
    for (byte b : string.value().toByteArray()) {
      bytes.add(b & 0xff);
    }
    return bytes;
  }

  /** Whether a code object, or one within it, has an instruction with a number. */
  static boolean contains(CodeObject code, int number, PyVersion version) {
    CodeCursor cursor = new CodeCursor(code.code().value(), OpcodeTable.of(version));
    while (cursor.next()) {
      if (cursor.opcode() == number) {
        return true;
      }
    }
    return code.nested().stream().anyMatch(inner -> contains(inner, number, version));
  }
}
