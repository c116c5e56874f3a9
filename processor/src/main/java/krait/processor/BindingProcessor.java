package krait.processor;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table for each class marked as holding the methods of a Python type or module, and one
 * class for types and one for modules that find the tables by the Python name.
 */
public final class BindingProcessor extends AbstractProcessor {

  private static final String ANNOTATIONS = "krait.vm.object.";
  private static final String MODULES = "ModuleTables";
  private static final String INDEX_PACKAGE = "krait.vm.exec";
  private static final String TYPE = "PythonType";
  private static final String MODULE = "PythonModule";

  /** How many names one method of an index finds. */
  private static final int GROUP = 64;

  private final Map<String, List<String>> typeTables = new TreeMap<>();
  private final Map<String, List<String>> moduleTables = new TreeMap<>();

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(ANNOTATIONS + TYPE, ANNOTATIONS + MODULE);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (TypeElement annotation : annotations) {
      for (Element element : round.getElementsAnnotatedWith(annotation)) {
        bind((TypeElement) element, annotation.getSimpleName().toString());
      }
    }
    if (!annotations.isEmpty()) {
      writeIndex("TypeTables", typeTables);
      writeIndex(MODULES, moduleTables);
    }
    return false;
  }

  private void bind(TypeElement owner, String annotation) {
    String packageName =
        processingEnv.getElementUtils().getPackageOf(owner).getQualifiedName().toString();
    String name = owner.getSimpleName().toString();
    String table = name + "Table";
    boolean isModule = annotation.equals(MODULE);
    TableWriter writer = new TableWriter(packageName, name, table);
    for (ExecutableElement method : ElementFilter.methodsIn(owner.getEnclosedElements())) {
      add(writer, method, isModule);
    }
    write(owner, packageName + "." + table, writer.source());
    for (AnnotationMirror mirror : owner.getAnnotationMirrors()) {
      String kind = mirror.getAnnotationType().asElement().getSimpleName().toString();
      if (kind.equals(annotation)) {
        for (String bound : names(mirror)) {
          (isModule ? moduleTables : typeTables)
              .computeIfAbsent(bound, key -> new ArrayList<>())
              .add(packageName + "." + table);
        }
      }
    }
  }

  private static List<String> names(AnnotationMirror mirror) {
    List<String> names = new ArrayList<>();
    for (AnnotationValue value : mirror.getElementValues().values()) {
      if (value.getValue() instanceof List<?> several) {
        for (Object one : several) {
          names.add(((AnnotationValue) one).getValue().toString());
        }
      } else {
        names.add(value.getValue().toString());
      }
    }
    return names;
  }

  private static void add(TableWriter writer, ExecutableElement method, boolean isModule) {
    for (AnnotationMirror mirror : method.getAnnotationMirrors()) {
      BoundMethod bound = new BoundMethod(method, mirror);
      switch (mirror.getAnnotationType().asElement().getSimpleName().toString()) {
        case "PythonMethod" -> writer.add(bound, isModule ? "FUNCTION" : "METHOD");
        case "PythonStaticMethod" -> writer.add(bound, "STATIC");
        case "PythonClassMethod" -> writer.add(bound, "CLASS");
        case "PythonNew" -> writer.add(bound, "NEW");
        case "PythonGetter" ->
            writer.add(bound, bound.text("member", "false").equals("true") ? "MEMBER" : "GETTER");
        case "PythonSetter" -> writer.add(bound, "SETTER");
        case "PythonComparison" -> writer.addComparison(bound);
        case "PythonInitializer" -> writer.initializer(bound.javaName());
        default -> {}
      }
    }
  }

  private void writeIndex(String name, Map<String, List<String>> tables) {
    if (tables.isEmpty()) {
      return;
    }
    StringBuilder out = new StringBuilder(2048);
    out.append("package ").append(INDEX_PACKAGE).append(";\n");
    out.append("import krait.vm.object.MethodTable;\n");
    out.append("final class ").append(name).append(" {\n");
    out.append("  private ").append(name).append("() {}\n");
    if (name.equals(MODULES)) {
      writeNames(out, tables.keySet());
    }
    writeLookup(out, new ArrayList<>(tables.entrySet()));
    out.append("}\n");
    write(null, INDEX_PACKAGE + "." + name, out.toString());
    tables.clear();
  }

  private static void writeNames(StringBuilder out, Set<String> names) {
    out.append("  static boolean has(String name) {\n    switch (name) {\n");
    for (String name : names) {
      out.append("      case \"").append(name).append("\":\n");
    }
    out.append("        return true;\n      default:\n        return false;\n    }\n  }\n");
  }

  /** Names are sorted, and a method finds those of one group: all in one would be too large. */
  private static void writeLookup(
      StringBuilder out, List<Map.Entry<String, List<String>>> entries) {
    StringBuilder groups = new StringBuilder(2048);
    out.append("  static MethodTable[] of(String name) {\n");
    for (int from = 0; from < entries.size(); from += GROUP) {
      int to = Math.min(from + GROUP, entries.size());
      String method = "of" + from / GROUP + "(name)";
      if (to < entries.size()) {
        String last = entries.get(to - 1).getKey();
        out.append("    if (name.compareTo(\"").append(last).append("\") <= 0) {\n");
        out.append("      return ").append(method).append(";\n    }\n");
      } else {
        out.append("    return ").append(method).append(";\n");
      }
      writeGroup(groups, "of" + from / GROUP, entries.subList(from, to));
    }
    out.append("  }\n").append(groups);
  }

  private static void writeGroup(
      StringBuilder out, String method, List<Map.Entry<String, List<String>>> entries) {
    out.append("  private static MethodTable[] ").append(method).append("(String name) {\n");
    out.append("    switch (name) {\n");
    for (Map.Entry<String, List<String>> entry : entries) {
      out.append("      case \"").append(entry.getKey()).append("\":\n");
      out.append("        return new MethodTable[] {");
      for (String table : entry.getValue()) {
        out.append("new ").append(table).append("(), ");
      }
      out.append("};\n");
    }
    out.append("      default: return new MethodTable[0];\n    }\n  }\n");
  }

  private void write(@Nullable Element origin, String name, String text) {
    try (Writer writer =
        (origin == null
                ? processingEnv.getFiler().createSourceFile(name)
                : processingEnv.getFiler().createSourceFile(name, origin))
            .openWriter()) {
      writer.write(text);
    } catch (IOException e) {
      processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, e.toString());
    }
  }
}
