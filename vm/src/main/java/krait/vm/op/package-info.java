/**
 * What instructions mean: one static method each, its parameters in the order in which they were
 * pushed. Every engine calls these.
 *
 * <p>Second in the line object, op, methods, modules, exec. {@link krait.vm.op.NumberOps} does
 * arithmetic, {@link krait.vm.op.ItemOps} subscripts and slices, {@link krait.vm.op.AttributeOps}
 * attributes with a memory per site, {@link krait.vm.op.CallOps} calls. Read {@code
 * RunConformanceTest} first.
 */
@NullMarked
package krait.vm.op;

import org.jspecify.annotations.NullMarked;
