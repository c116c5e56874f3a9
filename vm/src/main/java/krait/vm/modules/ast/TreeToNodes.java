package krait.vm.modules.ast;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import krait.code.Const;
import krait.compiler.ast.Mod;
import krait.compiler.ast.TreeEvents;
import krait.compiler.ast.TreeWalk;
import krait.compiler.source.GrammarFeature;
import krait.compiler.source.GrammarOptions;
import krait.vm.modules.CodeObjects;
import krait.vm.object.Attributes;
import krait.vm.object.PyBool;
import krait.vm.object.PyHeapObject;
import krait.vm.object.PyInt;
import krait.vm.object.PyList;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import org.jspecify.annotations.Nullable;

/** Makes nodes of the compiler's tree. */
final class TreeToNodes implements TreeEvents {

  private static final long UNSIGNED = 0xffffffffL;

  private final NodeClasses classes;
  private final boolean unsignedColumns;
  private final Deque<Open> open = new ArrayDeque<>();
  private @Nullable PyObject root;

  /** A node or a list that is not complete; a node knows the field that comes next. */
  private static final class Open {
    final PyObject object;
    PyStr field = PyStr.EMPTY;

    Open(PyObject object) {
      this.object = object;
    }
  }

  private TreeToNodes(NodeClasses classes, GrammarOptions options) {
    this.classes = classes;
    this.unsignedColumns = options.has(GrammarFeature.UNSIGNED_COLUMNS);
  }

  /** The node that stands for a whole tree. */
  static PyObject nodes(Mod tree) {
    NodeClasses classes = NodeClasses.current();
    GrammarOptions options = GrammarOptions.of(classes.interpreter().version());
    TreeToNodes maker = new TreeToNodes(classes, options);
    TreeWalk.walk(tree, options, maker);
    return Objects.requireNonNull(maker.root);
  }

  private void add(PyObject value) {
    Open around = open.peek();
    if (around == null) {
      root = value;
    } else if (around.object instanceof PyList list) {
      list.add(value);
    } else {
      Attributes.set(around.object, around.field, value);
    }
  }

  @Override
  public void open(String name) {
    open.push(new Open(new PyHeapObject(classes.named(name))));
  }

  @Override
  public void field(String name) {
    Objects.requireNonNull(open.peek()).field = classes.identifier(name);
  }

  @Override
  public void openList() {
    open.push(new Open(new PyList()));
  }

  @Override
  public void item() {}

  @Override
  public void closeList() {
    add(open.pop().object);
  }

  @Override
  public void word(String name) {
    add(classes.word(name));
  }

  @Override
  public void identifier(String name) {
    add(classes.identifier(name));
  }

  @Override
  public void constant(Const value) {
    add(CodeObjects.object(classes.interpreter(), value));
  }

  @Override
  public void number(int value) {
    add(PyInt.of(value));
  }

  @Override
  public void bool(boolean value) {
    add(PyBool.of(value));
  }

  @Override
  public void none() {
    add(PyNone.NONE);
  }

  @Override
  public void close() {
    add(open.pop().object);
  }

  @Override
  public void close(int line, int column) {
    PyObject node = Objects.requireNonNull(open.peek()).object;
    Attributes.set(node, AstRules.LINE, PyInt.of(line));
    Attributes.set(node, AstRules.COLUMN, PyInt.of(unsignedColumns ? column & UNSIGNED : column));
    close();
  }
}
