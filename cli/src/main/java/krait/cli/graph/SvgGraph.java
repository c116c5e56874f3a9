package krait.cli.graph;

import java.util.ArrayList;
import java.util.List;
import krait.cli.graph.GraphLayout.Point;
import krait.flow.EdgeKind;
import krait.flow.FlowEdge;

/** Graphs as one picture, each under its title, with a legend at the top. */
public final class SvgGraph {

  /** A graph of more boxes is no picture that anyone could read, and takes too long to lay out. */
  public static final int MAX_BOXES = 1_500;

  private static final int MARGIN = 24;
  private static final double CHARACTER = 7.3;
  private static final int LINE = 16;
  private static final int HEADING = 22;
  private static final int PADDING = 10;
  private static final int TITLE = 40;
  private static final int LEGEND = 44;
  private static final double LEGEND_WIDTH = 860;
  private static final double CORNER = 7;

  private final StringBuilder body = new StringBuilder();
  private double width = LEGEND_WIDTH;
  private double bottom = MARGIN + LEGEND;

  private SvgGraph() {}

  /** Writes a picture of graphs that have at most {@link #MAX_BOXES} boxes each. */
  public static void write(List<CodeGraph> graphs, StringBuilder out) {
    SvgGraph svg = new SvgGraph();
    for (CodeGraph graph : graphs) {
      svg.add(graph);
    }
    svg.finish(out);
  }

  private void finish(StringBuilder out) {
    String w = number(width + 2 * MARGIN);
    String h = number(bottom + MARGIN);
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(w);
    out.append("\" height=\"").append(h).append("\" viewBox=\"0 0 ").append(w).append(' ');
    out.append(h).append("\">\n<style>\n");
    out.append("text{font-family:'DejaVu Sans Mono',Menlo,Consolas,monospace;font-size:12px;fill:")
        .append(Palette.TEXT)
        .append(";white-space:pre}\n");
    out.append(".title{font-size:16px;font-weight:bold}\n.heading{font-size:11px}\n");
    out.append(".dead text{fill:").append(Palette.FAINT).append("}\n");
    out.append("path{fill:none;stroke-width:1.5}\n</style>\n<defs>\n");
    for (EdgeKind kind : EdgeKind.values()) {
      out.append("<marker id=\"").append(kind.id());
      out.append("\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"9\" ");
      out.append("markerHeight=\"9\" markerUnits=\"userSpaceOnUse\" orient=\"auto\">");
      out.append("<path d=\"M0 1L10 5L0 9z\" style=\"fill:").append(Palette.edge(kind));
      out.append("\"/></marker>\n");
    }
    out.append("</defs>\n<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
    writeLegend(out);
    out.append(body).append("</svg>\n");
  }

  private static void writeLegend(StringBuilder out) {
    double x = MARGIN;
    double y = MARGIN + 8;
    for (EdgeKind kind : EdgeKind.values()) {
      writePath(List.of(new Point(x, y), new Point(x + 34, y)), kind, out);
      writeText(x + 42, y + 4, "heading", Palette.label(kind), out);
      x += 42 + (Palette.label(kind).length() + 3) * CHARACTER;
    }
    writeKey(x, y, Palette.LOOP_HEADING, Palette.edge(EdgeKind.LOOP_BACK), "", "loop head", out);
    x += 34 + 12 * CHARACTER;
    writeKey(x, y, Palette.DEAD_FILL, Palette.FAINT, "5 4", "dead code", out);
  }

  private static void writeKey(
      double x,
      double y,
      String fill,
      String stroke,
      String dashes,
      String text,
      StringBuilder out) {
    writeRect(x, y - 8, 26, 16, fill, stroke, dashes, out);
    writeText(x + 34, y + 4, "heading", text, out);
  }

  private void add(CodeGraph graph) {
    writeText(MARGIN, bottom + 20, "title", graph.title(), body);
    bottom += TITLE;
    List<Point> sizes = new ArrayList<>();
    for (CodeGraph.Box box : graph.boxes()) {
      sizes.add(sizeOf(box));
    }
    GraphLayout layout = new GraphLayout(sizes, graph.edges());
    body.append("<g transform=\"translate(").append(MARGIN).append(' ').append(number(bottom));
    body.append(")\">\n");
    for (int i = 0; i < layout.routes.size(); i++) {
      FlowEdge edge = graph.edges().get(i);
      boolean dead = !graph.boxes().get(edge.from()).block().reachable();
      body.append(dead ? "<g opacity=\"0.4\">\n" : "");
      writePath(layout.routes.get(i), edge.kind(), body);
      body.append(dead ? "</g>\n" : "");
    }
    for (int i = 0; i < sizes.size(); i++) {
      writeBox(graph.boxes().get(i), layout.corners.get(i), sizes.get(i));
    }
    body.append("</g>\n");
    width = Math.max(width, layout.width);
    bottom += layout.height + MARGIN;
  }

  private static Point sizeOf(CodeGraph.Box box) {
    int longest = box.heading().length();
    for (String line : box.lines()) {
      longest = Math.max(longest, line.length());
    }
    double height = HEADING + box.lines().size() * LINE + PADDING;
    return new Point(Math.ceil(longest * CHARACTER) + 2 * PADDING, height);
  }

  private void writeBox(CodeGraph.Box box, Point corner, Point size) {
    boolean head = box.block().isLoopHead();
    boolean dead = !box.block().reachable();
    String stroke = dead ? Palette.FAINT : head ? Palette.edge(EdgeKind.LOOP_BACK) : Palette.BORDER;
    String fill = dead ? Palette.DEAD_FILL : Palette.FILL;
    String top = dead ? Palette.DEAD_FILL : head ? Palette.LOOP_HEADING : Palette.HEADING;
    body.append(dead ? "<g class=\"dead\">\n" : "<g>\n");
    writeRect(corner.x(), corner.y(), size.x(), size.y(), fill, "none", "", body);
    writeRect(corner.x(), corner.y(), size.x(), HEADING, top, "none", "", body);
    writeRect(corner.x(), corner.y(), size.x(), size.y(), "none", stroke, dead ? "5 4" : "", body);
    writeText(corner.x() + PADDING, corner.y() + 15, "heading", box.heading(), body);
    double y = corner.y() + HEADING + LINE;
    for (String line : box.lines()) {
      writeText(corner.x() + PADDING, y, "", line, body);
      y += LINE;
    }
    body.append("</g>\n");
  }

  private static void writeRect(
      double x,
      double y,
      double w,
      double h,
      String fill,
      String stroke,
      String dashes,
      StringBuilder out) {
    out.append("<rect x=\"").append(number(x)).append("\" y=\"").append(number(y));
    out.append("\" width=\"").append(number(w)).append("\" height=\"").append(number(h));
    out.append("\" rx=\"3\" fill=\"").append(fill).append("\" stroke=\"").append(stroke);
    if (!dashes.isEmpty()) {
      out.append("\" stroke-dasharray=\"").append(dashes);
    }
    out.append("\"/>\n");
  }

  private static void writeText(double x, double y, String style, String text, StringBuilder out) {
    out.append("<text xml:space=\"preserve\" x=\"").append(number(x)).append("\" y=\"");
    out.append(number(y)).append('"');
    if (!style.isEmpty()) {
      out.append(" class=\"").append(style).append('"');
    }
    out.append('>');
    out.append(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    out.append("</text>\n");
  }

  /** A line with rounded corners and an arrow head. */
  private static void writePath(List<Point> points, EdgeKind kind, StringBuilder out) {
    out.append("<path d=\"");
    for (int i = 0; i < points.size(); i++) {
      Point at = points.get(i);
      if (i == 0 || i == points.size() - 1) {
        out.append(i == 0 ? 'M' : 'L').append(pair(at));
      } else {
        out.append('L').append(pair(towards(at, points.get(i - 1))));
        out.append('Q').append(pair(at)).append(' ').append(pair(towards(at, points.get(i + 1))));
      }
    }
    out.append("\" stroke=\"").append(Palette.edge(kind)).append('"');
    if (kind == EdgeKind.EXCEPTION) {
      out.append(" stroke-dasharray=\"6 4\"");
    }
    if (kind == EdgeKind.LOOP_BACK) {
      out.append(" style=\"stroke-width:2.5\"");
    }
    out.append(" marker-end=\"url(#").append(kind.id()).append(")\"/>\n");
  }

  /** A point a little off a corner, on the way to the next one. */
  private static Point towards(Point corner, Point next) {
    double dx = next.x() - corner.x();
    double dy = next.y() - corner.y();
    double length = Math.hypot(dx, dy);
    double step = length == 0 ? 0 : Math.min(CORNER, length / 2) / length;
    return new Point(corner.x() + dx * step, corner.y() + dy * step);
  }

  private static String pair(Point point) {
    return number(point.x()) + " " + number(point.y());
  }

  private static String number(double value) {
    double rounded = Math.rint(value * 10) / 10;
    return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
  }
}
