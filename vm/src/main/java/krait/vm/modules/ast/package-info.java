/**
 * The module {@code _ast}, and {@code compile}: syntax trees as programs see them.
 *
 * <p>{@link krait.vm.modules.ast.NodeKind} declares the nodes; {@link
 * krait.vm.modules.ast.TreeToNodes} makes them of the compiler's tree, {@link
 * krait.vm.modules.ast.NodesToTree} goes back. Read {@code ModuleProgramsTest} first.
 */
@NullMarked
package krait.vm.modules.ast;

import org.jspecify.annotations.NullMarked;
