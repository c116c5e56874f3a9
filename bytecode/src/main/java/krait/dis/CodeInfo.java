package krait.dis;

import java.util.List;
import krait.code.CodeFlag;
import krait.code.CodeObject;
import krait.code.Const;

/** The fields of a code object as text, as {@code dis.code_info} of later Pythons writes them. */
final class CodeInfo {

  private static final int LABEL_WIDTH = 19;

  private final ConstRepr repr;
  private final TextBudget budget = new TextBudget();
  private final ByteSink out;

  CodeInfo(ConstRepr repr, ByteSink out) {
    this.repr = repr;
    this.out = out;
  }

  void write(CodeObject code) {
    label("Name:");
    out.put(code.name().value());
    out.put('\n');
    label("Filename:");
    out.put(code.filename().value());
    out.put('\n');
    number("Argument count:", code.argcount());
    number("Number of locals:", code.nlocals());
    number("Stack size:", code.stacksize());
    label("Flags:");
    out.put(code.flags() == 0 ? "0x0" : String.join(", ", CodeFlag.names(code.flags())));
    out.put('\n');
    writeConstants(code.consts());
    writeNames("Names:", code.names());
    writeNames("Variable names:", code.varnames());
    writeNames("Free variables:", code.freevars());
    writeNames("Cell variables:", code.cellvars());
  }

  private void label(String text) {
    out.put(text);
    out.fill(' ', LABEL_WIDTH - text.length());
  }

  private void number(String text, int value) {
    label(text);
    out.putNumber(value);
    out.put('\n');
  }

  private void writeConstants(List<Const> constants) {
    if (constants.isEmpty()) {
      return;
    }
    out.put("Constants:\n");
    for (int i = 0; i < constants.size(); i++) {
      index(i);
      int start = out.size();
      repr.write(constants.get(i), out, budget.limit());
      budget.charge(out.size() - start, repr.takeExtraWork());
      out.put('\n');
      out.endLine();
    }
  }

  private void writeNames(String heading, List<Const.Str> names) {
    if (names.isEmpty()) {
      return;
    }
    out.put(heading);
    out.put('\n');
    for (int i = 0; i < names.size(); i++) {
      index(i);
      out.put(names.get(i).value());
      out.put('\n');
      out.endLine();
    }
  }

  private void index(int index) {
    out.putRight(index, 4);
    out.put(": ");
  }
}
