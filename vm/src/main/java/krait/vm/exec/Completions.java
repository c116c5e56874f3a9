package krait.vm.exec;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import krait.compiler.token.TokenType;
import krait.vm.modules.Directory;
import krait.vm.object.Attributes;
import krait.vm.object.InterpreterState;
import krait.vm.object.PyDict;
import krait.vm.object.PyException;
import krait.vm.object.PyList;
import krait.vm.object.PyModule;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import org.jspecify.annotations.Nullable;

/** What a name that is half typed at a prompt may become. */
final class Completions {

  private final InterpreterState interpreter;

  Completions(InterpreterState interpreter) {
    this.interpreter = interpreter;
  }

  /**
   * The names that begin with a text, sorted.
   *
   * @param word a name, or names joined by dots, of which the last may be empty
   */
  List<String> of(String word) {
    int dot = word.lastIndexOf('.');
    TreeSet<String> found = new TreeSet<>();
    try {
      if (dot < 0) {
        addNames(word, found);
      } else {
        PyObject owner = owner(word.substring(0, dot));
        if (owner != null && Directory.of(owner) instanceof PyList names) {
          add(names.toArray(), word.substring(0, dot + 1), word, found);
        }
      }
    } catch (PyException e) {
      // An attribute that can't be computed has no completion; nobody asked for its error.
      return List.of();
    }
    return new ArrayList<>(found);
  }

  private void addNames(String word, Set<String> found) {
    for (TokenType type : TokenType.values()) {
      if (type.isKeyword() && type.text().startsWith(word)) {
        found.add(type.text());
      }
    }
    add(globals().keyArray(), "", word, found);
    add(interpreter.builtins().dict().keyArray(), "", word, found);
  }

  private static void add(PyObject[] names, String before, String word, Set<String> found) {
    boolean hidden = word.startsWith("_", before.length());
    for (PyObject name : names) {
      if (name instanceof PyStr text) {
        String whole = before + text.text();
        if (whole.startsWith(word) && (hidden || !text.text().startsWith("_"))) {
          found.add(whole);
        }
      }
    }
  }

  private PyDict globals() {
    PyObject main = interpreter.modules().get("__main__");
    return main instanceof PyModule module ? module.dict() : new PyDict();
  }

  /** The object that names joined by dots lead to; only attributes are looked up, nothing runs. */
  private @Nullable PyObject owner(String path) {
    int dot = path.indexOf('.');
    String first = dot < 0 ? path : path.substring(0, dot);
    PyObject object = globals().get(first);
    if (object == null) {
      object = interpreter.builtins().dict().get(first);
    }
    while (object != null && dot >= 0) {
      int next = path.indexOf('.', dot + 1);
      String name = path.substring(dot + 1, next < 0 ? path.length() : next);
      object = Attributes.find(object, PyStr.of(name));
      dot = next;
    }
    return object;
  }
}
