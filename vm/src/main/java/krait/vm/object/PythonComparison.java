package krait.vm.object;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Defines all six comparisons of a type by one method (left, right, number of the operator). */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface PythonComparison {
  /** The name in Python; the Java name if it is left out. */
  String name() default "";

  /** The first version that has it, such as {@code "2.6"}. */
  String since() default "";

  /** The last version that has it. */
  String until() default "";
}
