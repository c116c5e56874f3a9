package krait.vm.object;

import java.util.HashMap;
import java.util.Map;
import krait.version.PyVersion;
import org.jspecify.annotations.Nullable;

/**
 * What {@code __doc__} tells of the built-in types and functions that programs ask most: the line
 * that says how each is called, as the versions print it. All others have no documentation here.
 */
public final class Documentation {

  /** A line up to 2.6 and the line from 2.7 on. */
  private record Lines(String early, String late) {}

  private static final Map<String, Lines> ALL = new HashMap<>();

  static {
    put("int", "int(x[, base]) -> integer", "int(x=0) -> int or long");
    put("long", "long(x[, base]) -> integer", "long(x=0) -> long");
    put("float", "float(x) -> floating point number");
    put("bool", "bool(x) -> bool");
    put("str", "str(object) -> string", "str(object='') -> string");
    put(
        "unicode",
        "unicode(string [, encoding[, errors]]) -> object",
        "unicode(object='') -> unicode object");
    put("list", "list() -> new list", "list() -> new empty list");
    put("tuple", "tuple() -> an empty tuple", "tuple() -> empty tuple");
    put("dict", "dict() -> new empty dictionary.", "dict() -> new empty dictionary");
    put("set", "set(iterable) --> set object", "set() -> new empty set object");
    put("file", "file(name[, mode[, buffering]]) -> file object");
    put("property", "property(fget=None, fset=None, fdel=None, doc=None) -> property attribute");
    put("type", "type(object) -> the object's type");
    put("object", "The most base type");
    put("exceptions.Exception", "Common base class for all non-exit exceptions.");
    put("exceptions.KeyError", "Mapping key not found.");
    put("len()", "len(object) -> integer");
    put(
        "range()",
        "range([start,] stop[, step]) -> list of integers",
        "range(stop) -> list of integers");
    put("str.join()", "S.join(sequence) -> string", "S.join(iterable) -> string");
    put("list.append()", "L.append(object) -- append object to end");
  }

  private static final VersionRange LATE = VersionRange.FROM_2_7;

  private Documentation() {}

  private static void put(String name, String line) {
    put(name, line, line);
  }

  private static void put(String name, String early, String late) {
    ALL.put(name, new Lines(early, late));
  }

  /** The line of a type, or None. */
  public static PyObject ofType(String name) {
    return of(name);
  }

  /**
   * The line of a function, or None.
   *
   * @param owner the name of the type that it is a method of, or null
   */
  public static PyObject ofFunction(@Nullable String owner, String name) {
    return of((owner == null ? "" : owner + ".") + name + "()");
  }

  private static PyObject of(String key) {
    Lines lines = ALL.get(key);
    if (lines == null) {
      return PyNone.NONE;
    }
    PyVersion version = ThreadState.current().interpreter().version();
    return PyStr.of(LATE.contains(version) ? lines.late() : lines.early());
  }

  /** The attribute {@code __doc__} of a built-in type, whose text depends on the version. */
  private static final class OfType extends PyGetSet {

    OfType(PyType owner) {
      super(
          owner,
          new MethodSpec("__doc__", MethodSpec.Kind.GETTER, 1, 1, false, "", "", "", "", "", ""));
    }

    @Override
    public PyObject get(@Nullable PyObject object, PyObject type) {
      return ofType(owner().name());
    }
  }

  /** What stands for the documentation in the dictionary of a built-in type. */
  static PyObject entry(PyType type) {
    return ALL.containsKey(type.name()) ? new OfType(type) : PyNone.NONE;
  }
}
