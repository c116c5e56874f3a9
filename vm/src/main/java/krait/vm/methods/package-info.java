/**
 * What Python code sees of the built-in types: one class of annotated static methods per type.
 *
 * <p>Third in the line object, op, methods, modules, exec. {@link krait.vm.methods.ObjectMethods}
 * is the simplest; the annotation processor binds each method by a generated table. Read {@code
 * RunConformanceTest} first.
 */
@NullMarked
package krait.vm.methods;

import org.jspecify.annotations.NullMarked;
