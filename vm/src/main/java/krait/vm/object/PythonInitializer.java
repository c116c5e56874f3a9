package krait.vm.object;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the method that puts the constants and types of a module into it. */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface PythonInitializer {}
