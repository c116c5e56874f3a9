package krait.vm.object;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Sets an attribute of a type; the value is null when the attribute is deleted. */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface PythonSetter {
  /** The name in Python; the Java name if it is left out. */
  String name() default "";

  /** The first version that has it, such as {@code "2.6"}. */
  String since() default "";

  /** The last version that has it. */
  String until() default "";
}
