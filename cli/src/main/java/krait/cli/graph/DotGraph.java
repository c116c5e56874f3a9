package krait.cli.graph;

import java.util.List;
import krait.flow.EdgeKind;
import krait.flow.FlowEdge;

/** Graphs in the language of Graphviz. */
public final class DotGraph {

  private DotGraph() {}

  /** One digraph with a cluster for each graph. */
  public static void write(String name, List<CodeGraph> graphs, StringBuilder out) {
    out.append("digraph ").append(quote(name)).append(" {\n");
    out.append("  graph [fontname=\"Helvetica\", labeljust=l, labelloc=t, compound=true];\n");
    out.append("  node [shape=box, style=filled, fontname=\"monospace\", fontsize=10, color=\"")
        .append(Palette.BORDER)
        .append("\", fontcolor=\"")
        .append(Palette.TEXT)
        .append("\"];\n");
    out.append("  edge [fontname=\"Helvetica\", fontsize=9, arrowsize=0.7];\n");
    for (int i = 0; i < graphs.size(); i++) {
      writeGraph(graphs.get(i), i, out);
    }
    out.append("}\n");
  }

  private static void writeGraph(CodeGraph graph, int number, StringBuilder out) {
    out.append("  subgraph cluster_").append(number).append(" {\n    label=");
    out.append(quote(graph.title())).append(";\n    color=\"#d0d7de\";\n");
    for (CodeGraph.Box box : graph.boxes()) {
      out.append("    ").append(id(number, box.block().index())).append(" [label=\"");
      appendLine(box.heading(), out);
      for (String line : box.lines()) {
        appendLine(line, out);
      }
      out.append('"').append(style(box)).append("];\n");
    }
    for (FlowEdge edge : graph.edges()) {
      out.append("    ").append(id(number, edge.from())).append(" -> ");
      out.append(id(number, edge.to())).append(" [color=\"").append(Palette.edge(edge.kind()));
      out.append('"').append(style(edge.kind())).append("];\n");
    }
    out.append("  }\n");
  }

  private static String style(CodeGraph.Box box) {
    if (!box.block().reachable()) {
      return ", style=\"filled,dashed\", fillcolor=\""
          + Palette.DEAD_FILL
          + "\", fontcolor=\""
          + Palette.FAINT
          + "\"";
    }
    return box.block().isLoopHead()
        ? ", penwidth=2, color=\""
            + Palette.edge(EdgeKind.LOOP_BACK)
            + "\", fillcolor=\""
            + Palette.FILL
            + "\""
        : ", fillcolor=\"" + Palette.FILL + "\"";
  }

  private static String style(EdgeKind kind) {
    return switch (kind) {
      case FALL_THROUGH, JUMP -> "";
      case EXCEPTION -> ", style=dashed";
      case LOOP_BACK -> ", penwidth=2";
    };
  }

  private static String id(int graph, int block) {
    return "g" + graph + "_b" + block;
  }

  private static void appendLine(String text, StringBuilder out) {
    String quoted = quote(text);
    out.append(quoted, 1, quoted.length() - 1).append("\\l");
  }

  private static String quote(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
