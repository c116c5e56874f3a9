package krait.compiler.ast;

import krait.code.Const;
import krait.compiler.source.GrammarFeature;
import krait.compiler.source.GrammarOptions;
import krait.dis.CodeAddress;
import krait.dis.ConstRepr;

/** Prints trees as the function {@code ast.dump} of CPython does. */
public final class AstDump implements TreeEvents {

  private static final long UNSIGNED = 0xffffffffL;

  private final StringBuilder out = new StringBuilder();
  private final boolean fieldNames;
  private final boolean positions;
  private final boolean unsignedColumns;
  private final ConstRepr repr;
  private boolean firstField;

  private AstDump(GrammarOptions options, boolean fieldNames, boolean positions) {
    this.fieldNames = fieldNames;
    this.positions = positions;
    this.unsignedColumns = options.has(GrammarFeature.UNSIGNED_COLUMNS);
    this.repr = new ConstRepr(options.dialect(), CodeAddress.STABLE);
  }

  /**
   * The text of a tree.
   *
   * @param options the version, which decides on names of fields and on how numbers look
   * @param fieldNames {@code annotate_fields} of CPython
   * @param positions {@code include_attributes} of CPython
   */
  public static String dump(
      Mod tree, GrammarOptions options, boolean fieldNames, boolean positions) {
    AstDump dump = new AstDump(options, fieldNames, positions);
    TreeWalk.walk(tree, options, dump);
    return dump.out.toString();
  }

  @Override
  public void open(String name) {
    out.append(name).append('(');
    firstField = true;
  }

  @Override
  public void field(String name) {
    if (!firstField) {
      out.append(", ");
    }
    firstField = false;
    if (fieldNames) {
      out.append(name).append('=');
    }
  }

  @Override
  public void openList() {
    out.append('[');
  }

  @Override
  public void item() {
    if (out.charAt(out.length() - 1) != '[') {
      out.append(", ");
    }
  }

  @Override
  public void closeList() {
    out.append(']');
  }

  @Override
  public void word(String name) {
    out.append(name).append("()");
  }

  @Override
  public void identifier(String name) {
    out.append('\'').append(name).append('\'');
  }

  @Override
  public void constant(Const value) {
    out.append(repr.text(value));
  }

  @Override
  public void number(int value) {
    out.append(value);
  }

  @Override
  public void bool(boolean value) {
    out.append(value ? "True" : "False");
  }

  @Override
  public void none() {
    out.append("None");
  }

  @Override
  public void close() {
    out.append(')');
    firstField = false;
  }

  @Override
  public void close(int line, int column) {
    if (positions) {
      out.append(firstField ? " " : ", ").append("lineno=").append(line);
      out.append(", col_offset=").append(unsignedColumns ? column & UNSIGNED : column);
    }
    close();
  }
}
