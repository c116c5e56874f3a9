package krait.vm.object;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a class whose static methods are the functions of a built-in module. */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface PythonModule {
  /** The name in Python; several classes may share it. */
  String value();
}
