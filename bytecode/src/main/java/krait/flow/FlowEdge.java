package krait.flow;

/**
 * An edge of a {@link ControlFlowGraph}.
 *
 * @param from the index of the block that control leaves
 * @param to the index of the block that it enters
 * @param kind how
 */
public record FlowEdge(int from, int to, EdgeKind kind) {}
