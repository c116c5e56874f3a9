/**
 * The interpreter: frames run over code that was decoded once.
 *
 * <p>Last in the line object, op, methods, modules, exec. {@link krait.vm.exec.Krait} puts a
 * machine together, {@link krait.vm.exec.Decoder} makes {@link krait.vm.exec.Executable} of a code
 * object, {@link krait.vm.exec.Interpreter} runs it. Read {@code RunConformanceTest} first.
 */
@NullMarked
package krait.vm.exec;

import org.jspecify.annotations.NullMarked;
