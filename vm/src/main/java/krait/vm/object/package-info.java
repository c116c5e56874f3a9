/**
 * Python's objects: data, types, and the protocols that objects of any type obey.
 *
 * <p>First in the line object, op, methods, modules, exec. {@link krait.vm.object.PyObject} is any
 * value, {@link krait.vm.object.PyType} its type, {@link krait.vm.object.Slot} a special method,
 * {@link krait.vm.object.MethodTable} the methods that Python code sees. {@code Comparisons},
 * {@code Calls}, {@code Attributes}, {@code Iterations} and {@code Texts} are what CPython calls
 * the abstract object layer. Read {@code RunConformanceTest} first.
 */
@NullMarked
package krait.vm.object;

import org.jspecify.annotations.NullMarked;
