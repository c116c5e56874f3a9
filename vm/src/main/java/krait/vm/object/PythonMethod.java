package krait.vm.object;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method of a type, or a function of a module. A name of a special method makes it a slot.
 *
 * <p>A parameter marked {@code @Nullable} is optional; {@code PyObject[]} takes the rest of the
 * positional arguments, and {@code PyStr[]} behind it the names of keyword arguments, whose values
 * then end the first array.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface PythonMethod {
  /** The name in Python; the Java name if it is left out. */
  String name() default "";

  /** Further names of the same function, separated by blanks. */
  String aliases() default "";

  /** The special method that takes the same two operands in swapped order. */
  String reflected() default "";

  /** The names by which parameters may be passed, separated by blanks. */
  String keywords() default "";

  /** How a wrong number of arguments is reported: a name of {@link MethodSpec.Style}. */
  String style() default "";

  /** The name in errors about arguments, where it is another one. */
  String errorName() default "";

  /** The first version that takes keyword arguments. */
  String keywordsSince() default "";

  /** The first version that has it, such as {@code "2.6"}. */
  String since() default "";

  /** The last version that has it. */
  String until() default "";
}
