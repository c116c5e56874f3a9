/**
 * Pictures of control flow graphs. It depends on the library alone.
 *
 * <p>{@link krait.cli.graph.CodeGraph} is the graph of a code object with the texts to be shown;
 * {@link krait.cli.graph.DotGraph}, {@link krait.cli.graph.MermaidGraph} and {@link
 * krait.cli.graph.SvgGraph} write it. Read {@code CfgCommandTest} first.
 */
@NullMarked
package krait.cli.graph;

import org.jspecify.annotations.NullMarked;
