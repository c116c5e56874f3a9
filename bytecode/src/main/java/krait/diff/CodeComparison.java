package krait.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import krait.code.CodeFlag;
import krait.code.CodeObject;
import krait.code.Const;
import krait.code.Const.Str;
import krait.dis.CodeAddress;
import krait.dis.ConstRepr;
import krait.version.Dialect;
import krait.version.PyVersion;

/** Compares two code objects without those nested in them. */
final class CodeComparison {

  private final CodeObject left;
  private final CodeObject right;
  private final PyVersion leftVersion;
  private final PyVersion rightVersion;
  private final List<FieldDifference> fields = new ArrayList<>();
  private final List<TableDifference> tables = new ArrayList<>();

  CodeComparison(CodeObject left, PyVersion leftVersion, CodeObject right, PyVersion rightVersion) {
    this.left = left;
    this.right = right;
    this.leftVersion = leftVersion;
    this.rightVersion = rightVersion;
  }

  /**
   * Compares them.
   *
   * @param withFileName whether a different file name counts
   */
  CodeDifference run(String path, boolean withFileName) {
    if (withFileName) {
      compare("file name", text(left.filename()), text(right.filename()));
    }
    compare("name", text(left.name()), text(right.name()));
    compare("first line", left.firstlineno(), right.firstlineno());
    compare("arguments", left.argcount(), right.argcount());
    compare("locals", left.nlocals(), right.nlocals());
    compare("stack size", left.stacksize(), right.stacksize());
    compare(
        "flags",
        String.join(" ", CodeFlag.names(left.flags())),
        String.join(" ", CodeFlag.names(right.flags())));
    compareConsts();
    compareNames("names", left.names(), right.names());
    compareNames("variables", left.varnames(), right.varnames());
    compareNames("free variables", left.freevars(), right.freevars());
    compareNames("cell variables", left.cellvars(), right.cellvars());
    compareInterning();
    compareCode();
    return new CodeDifference(path, Line.Change.SAME, fields, tables);
  }

  private void compare(String field, Object leftValue, Object rightValue) {
    if (!leftValue.equals(rightValue)) {
      fields.add(new FieldDifference(field, leftValue.toString(), rightValue.toString()));
    }
  }

  private static String text(Str value) {
    return value.value().latin1();
  }

  private void compareConsts() {
    List<String> leftTexts = texts(left.consts(), leftVersion);
    List<String> rightTexts = texts(right.consts(), rightVersion);
    if (!leftTexts.equals(rightTexts)) {
      compareTables("constants", leftTexts, rightTexts);
    } else if (!plain(left.consts()).equals(plain(right.consts()))) {
      fields.add(
          new FieldDifference(
              "constants", "equal as text", "but not in their bits or their order"));
    }
  }

  private static List<String> texts(List<Const> values, PyVersion version) {
    ConstRepr repr = new ConstRepr(Dialect.of(version), CodeAddress.PLACEHOLDER);
    List<String> texts = new ArrayList<>();
    for (Const value : values) {
      texts.add(SymbolicListing.constant(value, repr));
    }
    return texts;
  }

  private void compareNames(String name, List<Str> leftNames, List<Str> rightNames) {
    List<String> leftTexts = new ArrayList<>();
    List<String> rightTexts = new ArrayList<>();
    leftNames.forEach(value -> leftTexts.add(text(value)));
    rightNames.forEach(value -> rightTexts.add(text(value)));
    if (!leftTexts.equals(rightTexts)) {
      compareTables(name, leftTexts, rightTexts);
    }
  }

  private void compareTables(String name, List<String> leftTexts, List<String> rightTexts) {
    int[] partners = Alignment.of(leftTexts, rightTexts);
    List<Line> lines = new ArrayList<>();
    int j = 0;
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] == Alignment.NONE) {
        lines.add(new Line(Line.Change.REMOVED, i, -1, leftTexts.get(i)));
        continue;
      }
      for (; j < partners[i]; j++) {
        lines.add(new Line(Line.Change.ADDED, -1, j, rightTexts.get(j)));
      }
      lines.add(new Line(Line.Change.SAME, i, j, rightTexts.get(j)));
      j++;
    }
    for (; j < rightTexts.size(); j++) {
      lines.add(new Line(Line.Change.ADDED, -1, j, rightTexts.get(j)));
    }
    tables.add(new TableDifference(name, lines));
  }

  /** Strings that are interned on one side only; where values differ this means nothing. */
  private void compareInterning() {
    boolean same = fields.isEmpty() && tables.isEmpty();
    if (same && !strings(left).equals(strings(right))) {
      fields.add(
          new FieldDifference(
              "interning", "equal strings are interned", "on one side and not on the other"));
    }
  }

  private static List<Object> strings(CodeObject code) {
    List<Object> all = new ArrayList<>(code.names());
    all.addAll(code.varnames());
    all.addAll(code.freevars());
    all.addAll(code.cellvars());
    all.addAll(List.of(code.filename(), code.name(), code.code().interned()));
    all.add(code.lnotab().interned());
    for (Const value : code.consts()) {
      all.add(value instanceof CodeObject ? "code" : value);
    }
    return all;
  }

  /** Constants without what interning adds, and without code objects. */
  private static List<Object> plain(List<? extends Const> values) {
    List<Object> plain = new ArrayList<>();
    for (Const value : values) {
      if (value instanceof Str string) {
        plain.add(string.value());
      } else if (value instanceof Const.Tuple tuple) {
        plain.add(plain(tuple.items()));
      } else {
        plain.add(value instanceof CodeObject ? "code" : value);
      }
    }
    return plain;
  }

  private void compareCode() {
    SymbolicListing leftListing = new SymbolicListing(left, leftVersion);
    SymbolicListing rightListing = new SymbolicListing(right, rightVersion);
    int[] partners = Alignment.of(leftListing.texts, rightListing.texts);
    List<Line> lines = lines(leftListing, rightListing, partners);
    boolean changed = lines.stream().anyMatch(line -> line.change() != Line.Change.SAME);
    if (changed) {
      tables.add(new TableDifference("instructions", lines));
    } else if (!left.code().value().equals(right.code().value())) {
      fields.add(
          new FieldDifference(
              "code",
              left.code().value().length() + " bytes",
              right.code().value().length() + " bytes of the same instructions"));
    }
    compareLines(leftListing, rightListing, partners, changed);
  }

  private static List<Line> lines(SymbolicListing left, SymbolicListing right, int[] partners) {
    List<Line> lines = new ArrayList<>();
    int j = 0;
    for (int i = 0; i < partners.length; i++) {
      int partner = partners[i];
      if (partner == Alignment.NONE) {
        lines.add(new Line(Line.Change.REMOVED, left.offsets.get(i), -1, left.full(i)));
        continue;
      }
      for (; j < partner; j++) {
        lines.add(new Line(Line.Change.ADDED, -1, right.offsets.get(j), right.full(j)));
      }
      int leftOffset = left.offsets.get(i);
      int rightOffset = right.offsets.get(j);
      if (left.sameTarget(i, right, j, partners)) {
        lines.add(new Line(Line.Change.SAME, leftOffset, rightOffset, right.full(j)));
      } else {
        lines.add(new Line(Line.Change.REMOVED, leftOffset, -1, left.full(i)));
        lines.add(new Line(Line.Change.ADDED, -1, rightOffset, right.full(j)));
      }
      j++;
    }
    for (; j < right.offsets.size(); j++) {
      lines.add(new Line(Line.Change.ADDED, -1, right.offsets.get(j), right.full(j)));
    }
    return lines;
  }

  private void compareLines(
      SymbolicListing leftListing, SymbolicListing rightListing, int[] partners, boolean changed) {
    if (left.lnotab().value().equals(right.lnotab().value())) {
      return;
    }
    int moved = 0;
    for (int i = 0; i < partners.length; i++) {
      boolean paired = partners[i] != Alignment.NONE;
      if (paired
          && !Objects.equals(leftListing.lines.get(i), rightListing.lines.get(partners[i]))) {
        moved++;
      }
    }
    String how =
        moved > 0
            ? "lines of " + moved + " equal instructions differ"
            : changed ? "as the instructions do" : "in how it is written";
    fields.add(
        new FieldDifference(
            "line table",
            left.lnotab().value().length() + " bytes",
            right.lnotab().value().length() + " bytes: " + how));
  }
}
