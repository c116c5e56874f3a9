package krait.vm.modules.ast;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import krait.compiler.ast.Mod;
import krait.vm.modules.Constants;
import krait.vm.object.Attributes;
import krait.vm.object.Classes;
import krait.vm.object.Conversions;
import krait.vm.object.PyBool;
import krait.vm.object.PyErrors;
import krait.vm.object.PyException;
import krait.vm.object.PyInt;
import krait.vm.object.PyList;
import krait.vm.object.PyLong;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyType;
import krait.vm.object.PyUnicode;
import krait.vm.object.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Makes the compiler's tree of nodes, which may be anything that a program has put together: what
 * is no tree is refused as CPython refuses it, or instead of CPython where that one would crash.
 */
final class NodesToTree {

  private static final int SHOWN = 400;

  private final NodeClasses classes;
  private final AstRules rules;

  private NodesToTree(NodeClasses classes) {
    this.classes = classes;
    this.rules = AstRules.of(classes.interpreter().version());
  }

  /**
   * The tree that a node stands for.
   *
   * @param wanted the name of the class that the node must be of
   */
  static Mod tree(PyObject node, String wanted) {
    NodeClasses classes = NodeClasses.current();
    if (!Classes.isInstance(node, classes.named(wanted))) {
      throw PyErrors.typeError(
          "expected " + wanted + " node, got " + Texts.limited(node.type().name(), SHOWN));
    }
    Object tree = new NodesToTree(classes).member(node, NodeGroup.MOD);
    if (tree instanceof Mod mod) {
      return mod;
    }
    throw PyErrors.systemError("this tree can't be compiled");
  }

  /** Reads a node of a group; null for None. */
  private @Nullable Object member(PyObject node, NodeGroup group) {
    boolean hasWords = !group.words().isEmpty();
    if (node == PyNone.NONE && !hasWords) {
      return null;
    }
    int line = 0;
    int column = 0;
    if (group.hasPosition()) {
      line = number(required(node, AstRules.LINE, group.pythonName()));
      column = number(required(node, AstRules.COLUMN, group.pythonName()));
    }
    for (Map.Entry<String, Object> word : group.words().entrySet()) {
      if (Classes.isInstance(node, classes.named(word.getKey()))) {
        return word.getValue();
      }
    }
    for (NodeKind kind : NodeKind.values()) {
      if (kind.group().equals(group.pythonName())
          && kind.versions().contains(classes.interpreter().version())
          && isInstance(node, classes.named(kind.pythonName()))) {
        return TreeFactory.make(kind, values(node, kind), line, column);
      }
    }
    throw PyErrors.typeError(
        "expected some sort of "
            + group.pythonName()
            + ", but got "
            + Texts.limited(Texts.repr(node), SHOWN));
  }

  private static boolean isInstance(PyObject node, PyType type) {
    return node.type() == type || Classes.isInstance(node, type);
  }

  private static PyException missing(PyStr field, String kind) {
    return PyErrors.typeError("required field \"" + field + "\" missing from " + kind);
  }

  private static PyObject required(PyObject node, PyStr field, String kind) {
    PyObject value = attribute(node, field);
    if (value == null) {
      throw missing(field, kind);
    }
    return value;
  }

  /** An attribute; null if getting it fails, for whatever reason. */
  private static @Nullable PyObject attribute(PyObject node, PyStr name) {
    try {
      return Attributes.find(node, name);
    } catch (PyException e) {
      return null;
    }
  }

  private @Nullable Object[] values(PyObject node, NodeKind kind) {
    List<NodeField> fields = kind.fields();
    @Nullable Object[] values = new Object[fields.size()];
    for (int i = 0; i < values.length; i++) {
      NodeField field = fields.get(i);
      PyObject value = attribute(node, field.name());
      if (value != null) {
        values[i] = value(value, field, kind);
      } else if (field.count() != NodeField.Count.OPTIONAL) {
        throw missing(field.name(), kind.pythonName());
      }
    }
    for (int i = 0; i < values.length; i++) {
      if (values[i] == null && fields.get(i).count() == NodeField.Count.ONE) {
        throw PyErrors.valueError(
            "field " + fields.get(i).name() + " is required for " + kind.pythonName());
      }
    }
    return values;
  }

  private @Nullable Object value(PyObject value, NodeField field, NodeKind kind) {
    if (field.count() != NodeField.Count.LIST) {
      return one(value, field.type());
    }
    if (!(value instanceof PyList list)) {
      throw PyErrors.typeError(
          kind.pythonName()
              + " field \""
              + field.name()
              + "\" must be a list, not a "
              + Texts.limited(value.type().name(), SHOWN / 2));
    }
    List<Object> items = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      Object item = one(list.get(i), field.type());
      if (item == null) {
        throw PyErrors.valueError("None in field \"" + field.name() + "\" of " + kind.pythonName());
      }
      items.add(item);
    }
    return items;
  }

  private @Nullable Object one(PyObject value, String type) {
    for (NodeGroup group : NodeGroup.values()) {
      if (group.pythonName().equals(type)) {
        return member(value, group);
      }
    }
    return switch (type) {
      case "identifier" -> identifier(value);
      case "string" -> text(value);
      case "object" -> value == PyNone.NONE ? null : constant(value);
      case "int" -> number(value);
      case "bool" -> bool(value);
      default -> product(value, type);
    };
  }

  private Object product(PyObject value, String name) {
    for (NodeKind kind : NodeKind.values()) {
      if (kind.pythonName().equals(name)) {
        return TreeFactory.make(kind, values(value, kind), 0, 0);
      }
    }
    throw new IllegalArgumentException("no kind of node is called " + name);
  }

  private static @Nullable String identifier(PyObject value) {
    if (value == PyNone.NONE) {
      return null;
    }
    if (value.getClass() != PyStr.class) {
      throw PyErrors.typeError("AST identifier must be of type str");
    }
    return value.toString();
  }

  private @Nullable Object text(PyObject value) {
    boolean isText = value.getClass() == PyStr.class || value.getClass() == PyUnicode.class;
    if (!isText && rules.checksTexts()) {
      throw PyErrors.typeError("AST string must be of type str or unicode");
    }
    return value == PyNone.NONE ? null : constant(value);
  }

  /** CPython takes any object for a literal; here it must be one that a code object can hold. */
  private Object constant(PyObject value) {
    try {
      return new Constants(classes.interpreter()).constant(value);
    } catch (PyException e) {
      throw PyErrors.typeError(
          "a literal can't be a '" + Texts.limited(value.type().name(), SHOWN / 2) + "' object");
    }
  }

  private static int number(PyObject value) {
    if (!(value instanceof PyInt) && !(value instanceof PyLong)) {
      throw PyErrors.valueError(
          "invalid integer value: " + Texts.limited(Texts.repr(value), SHOWN));
    }
    // CPython cuts off what is no C int.
    return (int) Conversions.asLong(value);
  }

  private static boolean bool(PyObject value) {
    if (!(value instanceof PyBool)) {
      throw PyErrors.valueError(
          "invalid boolean value: " + Texts.limited(Texts.repr(value), SHOWN));
    }
    return value == PyBool.TRUE;
  }
}
