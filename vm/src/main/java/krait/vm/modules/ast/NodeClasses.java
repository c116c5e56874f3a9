package krait.vm.modules.ast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import krait.vm.object.InterpreterState;
import krait.vm.object.PyDict;
import krait.vm.object.PyHeapObject;
import krait.vm.object.PyList;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PyType;
import krait.vm.object.ThreadState;
import krait.vm.object.TypeCreation;
import org.jspecify.annotations.Nullable;

/** The classes of nodes of one interpreter, made when first needed. */
final class NodeClasses {

  private final InterpreterState interpreter;
  private final AstRules rules;
  private final PyType root;
  private final Map<String, PyType> classes = new LinkedHashMap<>();
  private final Map<String, PyObject> words = new HashMap<>();

  private NodeClasses() {
    this.interpreter = ThreadState.current().interpreter();
    this.rules = AstRules.of(interpreter.version());
    this.root =
        rules.hasRootType() ? AstMethods.TYPE : create("AST", PyType.OBJECT, List.of(), null);
    for (NodeGroup group : NodeGroup.values()) {
      if (group.versions().contains(interpreter.version())) {
        add(group);
      }
    }
    for (NodeKind kind : NodeKind.values()) {
      if (kind.versions().contains(interpreter.version())) {
        PyType base = kind.group().isEmpty() ? root : named(kind.group());
        classes.put(kind.pythonName(), create(kind.pythonName(), base, kind.fields(), null));
      }
    }
  }

  /** Those of the interpreter that runs. */
  static NodeClasses current() {
    return ThreadState.current().interpreter().attachment(NodeClasses.class, NodeClasses::new);
  }

  private void add(NodeGroup group) {
    List<PyObject> attributes = new ArrayList<>();
    if (group.hasPosition()) {
      attributes.add(AstRules.LINE);
      attributes.add(AstRules.COLUMN);
    }
    PyObject[] items = attributes.toArray(PyTuple.NO_ITEMS);
    PyType base =
        create(
            group.pythonName(),
            root,
            List.of(),
            rules.hasRootType() ? PyTuple.of(items) : new PyList(items));
    classes.put(group.pythonName(), base);
    for (String word : group.words().keySet()) {
      PyType type = create(word, base, List.of(), null);
      classes.put(word, type);
      words.put(word, new PyHeapObject(type));
    }
  }

  private PyType create(
      String name, PyType base, List<NodeField> fields, @Nullable PyObject attributes) {
    PyDict dict = new PyDict();
    PyObject[] names = new PyObject[fields.size()];
    for (int i = 0; i < names.length; i++) {
      names[i] = fields.get(i).name();
    }
    boolean none = names.length == 0 && !rules.hasRootType();
    dict.put("_fields", none ? PyNone.NONE : PyTuple.of(names));
    if (attributes != null) {
      dict.put("_attributes", attributes);
    }
    dict.put("__module__", interpreter.intern("_ast"));
    return (PyType)
        TypeCreation.create(PyType.TYPE, name, new PyTuple(new PyObject[] {base}), dict, null);
  }

  /** The class of all nodes. */
  PyType root() {
    return root;
  }

  /** All classes but that of all nodes, by name. */
  Map<String, PyType> all() {
    return classes;
  }

  /** The class of a name, which must exist. */
  PyType named(String name) {
    return Objects.requireNonNull(classes.get(name), name);
  }

  /** The one node of a kind that is a word. */
  PyObject word(String name) {
    return Objects.requireNonNull(words.get(name), name);
  }

  /** A string that is a name. */
  PyStr identifier(String name) {
    return interpreter.intern(name);
  }

  InterpreterState interpreter() {
    return interpreter;
  }
}
