package krait.conformance;

import java.util.HexFormat;
import java.util.List;
import krait.code.ByteString;
import krait.code.CodeObject;
import krait.code.Const.Str;
import krait.testkit.Corpus;
import krait.testkit.Corpus.Golden;

/**
 * A changed code object as one line of text.
 *
 * @param program the program's path below the corpus, without ending
 * @param version the version that its file is of
 * @param index which of its code objects, in the order of {@code CodeTree}
 * @param numbers argcount, nlocals, stacksize, flags
 * @param code the bytecode in hexadecimal
 */
record Crasher(String program, String version, int index, List<Integer> numbers, String code) {

  static Crasher of(Golden golden, int index, CodeObject code) {
    return new Crasher(
        Corpus.root().relativize(golden.stem()).toString(),
        golden.version(),
        index,
        List.of(code.argcount(), code.nlocals(), code.stacksize(), code.flags()),
        HexFormat.of().formatHex(code.code().value().toByteArray()));
  }

  static Crasher parse(String line) {
    String[] words = line.split(" ", -1);
    return new Crasher(
        words[0],
        words[1],
        Integer.parseInt(words[2]),
        List.of(
            Integer.parseInt(words[3]),
            Integer.parseInt(words[4]),
            Integer.parseInt(words[5]),
            Integer.parseInt(words[6])),
        words[7]);
  }

  /** The changed code object, made from the one of the corpus. */
  CodeObject applyTo(CodeObject original) {
    return new CodeObject(
        numbers.get(0),
        numbers.get(1),
        numbers.get(2),
        numbers.get(3),
        new Str(ByteString.copyOf(HexFormat.of().parseHex(code)), false),
        original.consts(),
        original.names(),
        original.varnames(),
        original.freevars(),
        original.cellvars(),
        original.filename(),
        original.name(),
        original.firstlineno(),
        original.lnotab());
  }

  Golden golden() {
    return new Golden(version, Corpus.root().resolve(program));
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(program).append(' ').append(version);
    text.append(' ').append(index);
    for (int number : numbers) {
      text.append(' ').append(number);
    }
    return text.append(' ').append(code).toString();
  }
}
