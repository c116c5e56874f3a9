package krait.cli.graph;

import java.util.List;
import krait.flow.EdgeKind;
import krait.flow.FlowEdge;

/** Graphs in the language of Mermaid, which many web pages draw. */
public final class MermaidGraph {

  private MermaidGraph() {}

  /** One flowchart with a subgraph for each graph. */
  public static void write(List<CodeGraph> graphs, StringBuilder out) {
    out.append("flowchart TD\n");
    out.append("  classDef block text-align:left,font-family:monospace,fill:")
        .append(Palette.FILL)
        .append(",stroke:")
        .append(Palette.BORDER)
        .append(",color:")
        .append(Palette.TEXT)
        .append('\n');
    out.append("  classDef loop stroke:")
        .append(Palette.edge(EdgeKind.LOOP_BACK))
        .append(",stroke-width:3px\n");
    out.append("  classDef dead stroke-dasharray:5 4,fill:")
        .append(Palette.DEAD_FILL)
        .append(",color:")
        .append(Palette.FAINT)
        .append('\n');
    int[] links = new int[1];
    StringBuilder styles = new StringBuilder();
    for (int i = 0; i < graphs.size(); i++) {
      writeGraph(graphs.get(i), i, out, links, styles);
    }
    out.append(styles);
  }

  private static void writeGraph(
      CodeGraph graph, int number, StringBuilder out, int[] links, StringBuilder styles) {
    out.append("  subgraph g").append(number).append("[\"").append(escape(graph.title()));
    out.append("\"]\n");
    for (CodeGraph.Box box : graph.boxes()) {
      out.append("    ").append(id(number, box.block().index())).append("[\"");
      out.append(escape(box.heading()));
      for (String line : box.lines()) {
        out.append("<br/>").append(escape(line));
      }
      out.append("\"]:::block\n");
      if (box.block().isLoopHead() || !box.block().reachable()) {
        out.append("    class ").append(id(number, box.block().index()));
        out.append(box.block().reachable() ? " loop\n" : " dead\n");
      }
    }
    for (FlowEdge edge : graph.edges()) {
      out.append("    ").append(id(number, edge.from())).append(arrow(edge.kind()));
      out.append(id(number, edge.to())).append('\n');
      styles.append("  linkStyle ").append(links[0]++).append(" stroke:");
      styles.append(Palette.edge(edge.kind())).append('\n');
    }
    out.append("  end\n");
  }

  private static String arrow(EdgeKind kind) {
    return switch (kind) {
      case FALL_THROUGH, JUMP -> " --> ";
      case EXCEPTION -> " -.-> ";
      case LOOP_BACK -> " ==> ";
    };
  }

  private static String id(int graph, int block) {
    return "g" + graph + "b" + block;
  }

  /** Mermaid has entities for what would end a text or start markup. */
  private static String escape(String text) {
    StringBuilder result = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ') {
        result.append("&nbsp;");
      } else if (Character.isLetterOrDigit(c) || "_.,:+-=()[]{}/'".indexOf(c) >= 0) {
        result.append(c);
      } else {
        result.append("#").append((int) c).append(';');
      }
    }
    return result.toString();
  }
}
