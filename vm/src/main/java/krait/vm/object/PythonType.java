package krait.vm.object;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a class whose static methods are those of a built-in type. */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface PythonType {
  /** The name in Python, or several; several classes may share one. */
  String[] value();
}
