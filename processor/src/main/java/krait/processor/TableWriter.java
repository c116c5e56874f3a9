package krait.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;

/** Writes the source of one table: what it binds, and a {@code switch} per number of arguments. */
final class TableWriter {

  /** One entry of a table. */
  private record Entry(BoundMethod method, String name, String kind, String comparison) {}

  private static final List<String> COMPARISONS =
      List.of("__lt__", "__le__", "__eq__", "__ne__", "__gt__", "__ge__");

  private final String packageName;
  private final String owner;
  private final String table;
  private final List<Entry> entries = new ArrayList<>();
  private final StringBuilder out = new StringBuilder(4096);
  private String initializer = "";

  TableWriter(String packageName, String owner, String table) {
    this.packageName = packageName;
    this.owner = owner;
    this.table = table;
  }

  void initializer(String method) {
    initializer = method;
  }

  void add(BoundMethod method, String kind) {
    entries.add(new Entry(method, method.pythonName(), kind, ""));
    for (String alias : method.text("aliases", "").split(" ", -1)) {
      if (!alias.isEmpty()) {
        entries.add(new Entry(method, alias, kind, ""));
      }
    }
    String reflected = method.text("reflected", "");
    if (!reflected.isEmpty()) {
      entries.add(new Entry(method, reflected, "REFLECTED", ""));
    }
  }

  void addComparison(BoundMethod method) {
    for (int i = 0; i < COMPARISONS.size(); i++) {
      entries.add(new Entry(method, COMPARISONS.get(i), "METHOD", Integer.toString(i)));
    }
  }

  String source() {
    line("package " + packageName + ";");
    for (String name : imports()) {
      line("import " + name + ";");
    }
    line("@SuppressWarnings({\"NullAway\", \"cast\"})");
    line("public final class " + table + " extends MethodTable {");
    line("  public " + table + "() {}");
    specs();
    for (int count = 0; count <= BoundMethod.MAX_DIRECT; count++) {
      direct(count);
    }
    variadic();
    if (!initializer.isEmpty()) {
      line("  @Override public void initialize(PyModule module) {");
      line("    " + owner + "." + initializer + "(module);");
      line("  }");
    }
    line("}");
    return out.toString();
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  private Set<String> imports() {
    Set<String> names = new TreeSet<>();
    for (String name :
        List.of(
            "Conversions",
            "MethodSpec",
            "MethodTable",
            "PyBool",
            "PyFloat",
            "PyInt",
            "PyModule",
            "PyNone",
            "PyObject",
            "PyStr")) {
      names.add("krait.vm.object." + name);
    }
    for (Entry entry : entries) {
      for (VariableElement parameter : entry.method.parameters()) {
        if (parameter.asType().getKind() == TypeKind.DECLARED) {
          String name = BoundMethod.qualifiedName(parameter.asType());
          if (name.startsWith("krait.") && !name.startsWith(packageName + ".")) {
            names.add(name);
          }
        }
      }
    }
    return names;
  }

  private void specs() {
    line("  @Override protected MethodSpec[] createSpecs() {");
    line("    return new MethodSpec[] {");
    for (Entry entry : entries) {
      line("      " + spec(entry) + ",");
    }
    line("    };");
    line("  }");
  }

  private static String spec(Entry entry) {
    BoundMethod method = entry.method;
    int most = method.isVariadic() ? -1 : method.parameters().size();
    int least = method.minimum();
    if (!entry.comparison.isEmpty()) {
      most = 2;
      least = 2;
    }
    return "new MethodSpec("
        + quote(entry.name)
        + ", MethodSpec.Kind."
        + entry.kind
        + ", "
        + least
        + ", "
        + most
        + ", "
        + method.takesNames()
        + ", "
        + quote(method.text("keywords", ""))
        + ", "
        + quote(method.text("keywordsSince", ""))
        + ", "
        + quote(method.text("style", ""))
        + ", "
        + quote(method.text("errorName", ""))
        + ", "
        + quote(method.text("since", ""))
        + ", "
        + quote(method.text("until", ""))
        + ")";
  }

  private static String quote(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private void direct(int count) {
    StringBuilder cases = new StringBuilder();
    for (int index = 0; index < entries.size(); index++) {
      Entry entry = entries.get(index);
      BoundMethod method = entry.method;
      boolean comparison = !entry.comparison.isEmpty();
      int most = comparison ? 2 : method.parameters().size();
      int least = comparison ? 2 : method.minimum();
      if (method.isVariadic() || count < least || count > most) {
        continue;
      }
      cases.append("      case ").append(index).append(": ").append(statement(entry, count));
      cases.append('\n');
    }
    if (cases.isEmpty()) {
      return;
    }
    StringBuilder parameters = new StringBuilder("int index");
    for (int i = 0; i < count; i++) {
      parameters.append(", PyObject ").append(argument(i));
    }
    line("  @Override public PyObject call" + count + "(" + parameters + ") {");
    line("    switch (index) {");
    out.append(cases);
    line("      default: throw unbound(index, " + count + ");");
    line("    }");
    line("  }");
  }

  private static String argument(int i) {
    return String.valueOf((char) ('a' + i));
  }

  private String statement(Entry entry, int count) {
    BoundMethod method = entry.method;
    if (!entry.comparison.isEmpty()) {
      return method.returning(owner + "." + method.javaName() + "(a, b, " + entry.comparison + ")");
    }
    List<String> arguments = new ArrayList<>();
    for (int i = 0; i < method.parameters().size(); i++) {
      arguments.add(i < count ? argument(i) : "null");
    }
    if (entry.kind.equals("REFLECTED")) {
      arguments.set(0, "b");
      arguments.set(1, "a");
    }
    return method.returning(method.call(owner, arguments));
  }

  private void variadic() {
    StringBuilder cases = new StringBuilder();
    for (int index = 0; index < entries.size(); index++) {
      BoundMethod method = entries.get(index).method;
      boolean direct = method.parameters().size() <= BoundMethod.MAX_DIRECT;
      if (!method.isVariadic() && direct) {
        continue;
      }
      List<String> arguments = new ArrayList<>();
      int fixed = method.isVariadic() ? method.fixedCount() : method.parameters().size();
      for (int i = 0; i < fixed; i++) {
        arguments.add(i < method.minimum() ? "a[" + i + "]" : "at(a, " + i + ")");
      }
      if (method.isVariadic()) {
        arguments.add(fixed == 0 ? "a" : "from(a, " + fixed + ")");
        if (method.takesNames()) {
          arguments.add("names");
        }
      }
      cases.append("      case ").append(index).append(": ");
      cases.append(method.returning(method.call(owner, arguments))).append('\n');
    }
    if (cases.isEmpty()) {
      return;
    }
    line("  @Override public PyObject callArray(int index, PyObject[] a, PyStr[] names) {");
    line("    switch (index) {");
    out.append(cases);
    line("      default: throw unbound(index, a.length);");
    line("    }");
    line("  }");
  }
}
