package krait.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** A Java method that Python code can call, as its annotation and its parameters describe it. */
final class BoundMethod {

  /** The most arguments that are passed one by one, the receiver included. */
  static final int MAX_DIRECT = 5;

  private final ExecutableElement element;
  private final AnnotationMirror annotation;

  BoundMethod(ExecutableElement element, AnnotationMirror annotation) {
    this.element = element;
    this.annotation = annotation;
  }

  ExecutableElement element() {
    return element;
  }

  String javaName() {
    return element.getSimpleName().toString();
  }

  String pythonName() {
    return text("name", javaName());
  }

  String text(String key, String otherwise) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        annotation.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(key)) {
        return entry.getValue().getValue().toString();
      }
    }
    return otherwise;
  }

  /** The parameters in their order, a leading receiver or class included. */
  List<? extends VariableElement> parameters() {
    return element.getParameters();
  }

  /** Whether it takes its arguments as an array. */
  boolean isVariadic() {
    for (VariableElement parameter : parameters()) {
      if (parameter.asType().getKind() == TypeKind.ARRAY) {
        return true;
      }
    }
    return false;
  }

  /** Whether it takes the names of keyword arguments as a second array. */
  boolean takesNames() {
    int arrays = 0;
    for (VariableElement parameter : parameters()) {
      if (parameter.asType().getKind() == TypeKind.ARRAY) {
        arrays++;
      }
    }
    return arrays == 2;
  }

  /** How many parameters stand before the array. */
  int fixedCount() {
    int count = 0;
    for (VariableElement parameter : parameters()) {
      if (parameter.asType().getKind() == TypeKind.ARRAY) {
        break;
      }
      count++;
    }
    return count;
  }

  /** How many arguments must be given at least, the receiver included. */
  int minimum() {
    int count = 0;
    for (VariableElement parameter : parameters()) {
      if (isNullable(parameter.asType()) || parameter.asType().getKind() == TypeKind.ARRAY) {
        break;
      }
      count++;
    }
    return count;
  }

  private static boolean isNullable(TypeMirror type) {
    for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
      if (mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable")) {
        return true;
      }
    }
    return false;
  }

  /**
   * The Java expression that calls it.
   *
   * @param owner the class that declares it
   * @param arguments one Java expression per parameter
   */
  String call(String owner, List<String> arguments) {
    List<String> converted = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      converted.add(convert(parameters().get(i).asType(), arguments.get(i)));
    }
    return owner + "." + javaName() + "(" + String.join(", ", converted) + ")";
  }

  private static String convert(TypeMirror type, String argument) {
    if (argument.equals("null")) {
      return argument;
    }
    return switch (type.getKind()) {
      case INT -> "Conversions.toInt(" + argument + ")";
      case LONG -> "Conversions.toLong(" + argument + ")";
      case DOUBLE -> "Conversions.toDouble(" + argument + ")";
      case BOOLEAN -> "Conversions.isTrue(" + argument + ")";
      case DECLARED -> {
        String name = simpleName(type);
        yield name.equals("PyObject") ? argument : "(" + name + ") " + argument;
      }
      default -> argument;
    };
  }

  /** The statement that returns a call's result as a Python object. */
  String returning(String call) {
    return switch (element.getReturnType().getKind()) {
      case VOID -> call + "; return PyNone.NONE;";
      case BOOLEAN -> "return PyBool.of(" + call + ");";
      case INT, LONG -> "return PyInt.of(" + call + ");";
      case DOUBLE -> "return new PyFloat(" + call + ");";
      case DECLARED ->
          simpleName(element.getReturnType()).equals("String")
              ? "return PyStr.of(" + call + ");"
              : "return " + call + ";";
      default -> "return " + call + ";";
    };
  }

  /** The name of a class, without what a type as a text may show of annotations and arguments. */
  static String simpleName(TypeMirror type) {
    return ((DeclaredType) type).asElement().getSimpleName().toString();
  }

  /** The qualified name of a parameter's class, to be imported. */
  static String qualifiedName(TypeMirror type) {
    return ((TypeElement) ((DeclaredType) type).asElement()).getQualifiedName().toString();
  }
}
