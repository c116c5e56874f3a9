package krait.vm.object;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An attribute of a type that is computed by a method of the instance. */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface PythonGetter {
  /** The name in Python; the Java name if it is left out. */
  String name() default "";

  /** Whether CPython reads it from a field of its structure, which shows as a member. */
  boolean member() default false;

  /** The first version that has it, such as {@code "2.6"}. */
  String since() default "";

  /** The last version that has it. */
  String until() default "";
}
