/**
 * The built-in modules, the import system, files and the printing of tracebacks.
 *
 * <p>Fourth in the line object, op, methods, modules, exec. A module is a class of annotated static
 * methods, such as {@link krait.vm.modules.SysModule}; {@code __builtin__} is spread over several.
 * Read {@code RunConformanceTest} first.
 */
@NullMarked
package krait.vm.modules;

import org.jspecify.annotations.NullMarked;
