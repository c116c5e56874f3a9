package krait.cli.graph;

import java.util.ArrayList;
import java.util.List;
import krait.flow.FlowEdge;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** Where the boxes and edges of a graph go on the page. */
final class GraphLayout {

  /** A point, in pixels from the upper left corner. */
  record Point(double x, double y) {}

  final List<Point> corners = new ArrayList<>();
  final List<List<Point>> routes = new ArrayList<>();
  double width;
  double height;

  /** Lays a graph out; sizes are those of the boxes. */
  GraphLayout(List<Point> sizes, List<FlowEdge> edges) {
    ElkNode graph = ElkGraphUtil.createGraph();
    setOptions(graph);
    List<ElkNode> nodes = new ArrayList<>();
    for (Point size : sizes) {
      ElkNode node = ElkGraphUtil.createNode(graph);
      node.setDimensions(size.x, size.y);
      nodes.add(node);
    }
    List<ElkEdge> lines = new ArrayList<>();
    for (FlowEdge edge : edges) {
      lines.add(ElkGraphUtil.createSimpleEdge(nodes.get(edge.from()), nodes.get(edge.to())));
    }
    LayoutMetaDataService.getInstance();
    new LayeredLayoutProvider().layout(graph, new BasicProgressMonitor());
    width = graph.getWidth();
    height = graph.getHeight();
    for (ElkNode node : nodes) {
      corners.add(new Point(node.getX(), node.getY()));
    }
    for (ElkEdge line : lines) {
      routes.add(route(line));
    }
  }

  /** Control runs downwards, code that comes first stands first, and lines keep their distance. */
  private static void setOptions(ElkNode graph) {
    graph.setProperty(LayeredOptions.DIRECTION, Direction.DOWN);
    graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
    graph.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.MODEL_ORDER);
    graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.PREFER_EDGES);
    graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.BRANDES_KOEPF);
    graph.setProperty(LayeredOptions.FEEDBACK_EDGES, true);
    graph.setProperty(LayeredOptions.SPACING_NODE_NODE, 36.0);
    graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 36.0);
    graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 14.0);
    graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, 18.0);
    graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 14.0);
    graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 18.0);
    graph.setProperty(LayeredOptions.PADDING, new ElkPadding(4));
  }

  private static List<Point> route(ElkEdge edge) {
    List<Point> points = new ArrayList<>();
    for (ElkEdgeSection section : edge.getSections()) {
      points.add(new Point(section.getStartX(), section.getStartY()));
      for (ElkBendPoint bend : section.getBendPoints()) {
        points.add(new Point(bend.getX(), bend.getY()));
      }
      points.add(new Point(section.getEndX(), section.getEndY()));
    }
    return points;
  }
}
