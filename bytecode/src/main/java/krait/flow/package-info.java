/**
 * Where control goes within a code object and how deep the stack is there, after {@code krait.code}
 * in the line of packages.
 *
 * <p>{@link krait.flow.StackDepth} counts stack items, {@link krait.flow.ControlFlowGraph} finds
 * the basic blocks, their edges and the loops. Both take any bytes without failing. Read {@code
 * StackDepthTest} first.
 */
@NullMarked
package krait.flow;

import org.jspecify.annotations.NullMarked;
