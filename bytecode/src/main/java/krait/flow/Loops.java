package krait.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * The loops of a graph and how they are nested, after P. Havlak, "Nesting of reducible and
 * irreducible loops" (1997): loops are found from the inside out, and each one found becomes one
 * node of those around it. It takes nearly linear time on any graph.
 */
final class Loops {

  private static final int NONE = -1;

  private final int[][] successors;
  private final int[][] predecessors;

  /** The node's number in the order of the first visit; those never visited are numbered last. */
  private final int[] number;

  private final int[] nodeAt;

  /** By number: the greatest number below it in the tree of visits. */
  private final int[] lastBelow;

  /** By number: the number of the head of the loop around it. */
  private final int[] header;

  private final boolean[] isHead;
  private final int[] union;
  private final int[] depth;

  Loops(int count, Collection<FlowEdge> edges) {
    successors = lists(count, edges, true);
    predecessors = lists(count, edges, false);
    number = new int[count];
    nodeAt = new int[count];
    lastBelow = new int[count];
    header = new int[count];
    isHead = new boolean[count];
    union = new int[count];
    depth = new int[count];
    Arrays.fill(number, NONE);
    Arrays.fill(header, NONE);
    int[] path = new int[count];
    int[] position = new int[count];
    int visited = 0;
    for (int root = 0; root < count; root++) {
      if (number[root] == NONE) {
        visited = visit(root, visited, path, position);
      }
    }
    for (int i = 0; i < count; i++) {
      union[i] = i;
    }
    for (int head = count - 1; head >= 0; head--) {
      collectLoop(head);
    }
    for (int i = 0; i < count; i++) {
      depth[i] = (isHead[i] ? 1 : 0) + (header[i] == NONE ? 0 : depth[header[i]]);
    }
  }

  private static int[][] lists(int count, Collection<FlowEdge> edges, boolean forwards) {
    int[] sizes = new int[count];
    for (FlowEdge edge : edges) {
      sizes[forwards ? edge.from() : edge.to()]++;
    }
    int[][] lists = new int[count][];
    for (int i = 0; i < count; i++) {
      lists[i] = new int[sizes[i]];
    }
    for (FlowEdge edge : edges) {
      int at = forwards ? edge.from() : edge.to();
      lists[at][--sizes[at]] = forwards ? edge.to() : edge.from();
    }
    return lists;
  }

  /** Numbers what can be reached from a node, depth first. */
  private int visit(int root, int visited, int[] path, int[] position) {
    int next = visited;
    int depth = 0;
    position[0] = 0;
    path[0] = root;
    number[root] = next;
    nodeAt[next++] = root;
    while (depth >= 0) {
      int node = path[depth];
      if (position[depth] == successors[node].length) {
        lastBelow[number[node]] = next - 1;
        depth--;
        continue;
      }
      int to = successors[node][position[depth]++];
      if (number[to] == NONE) {
        number[to] = next;
        nodeAt[next++] = to;
        path[++depth] = to;
        position[depth] = 0;
      }
    }
    return next;
  }

  private boolean isAncestor(int upper, int lower) {
    return upper <= lower && lower <= lastBelow[upper];
  }

  private int find(int node) {
    int root = node;
    while (union[root] != root) {
      root = union[root];
    }
    int at = node;
    while (union[at] != root) {
      int next = union[at];
      union[at] = root;
      at = next;
    }
    return root;
  }

  /** Finds the loop that starts at a number, if one does, and makes it one node. */
  private void collectLoop(int head) {
    List<Integer> body = new ArrayList<>();
    boolean toItself = false;
    for (int from : predecessors[nodeAt[head]]) {
      int tail = number[from];
      if (isAncestor(head, tail)) {
        if (tail == head) {
          toItself = true;
        } else {
          add(find(tail), head, body);
        }
      }
    }
    isHead[head] = toItself || !body.isEmpty();
    for (int i = 0; i < body.size(); i++) {
      for (int from : predecessors[nodeAt[body.get(i)]]) {
        int before = find(number[from]);
        if (isAncestor(head, before)) {
          add(before, head, body);
        }
      }
    }
  }

  private void add(int node, int head, List<Integer> body) {
    if (node != head && union[node] == node) {
      header[node] = head;
      union[node] = head;
      body.add(node);
    }
  }

  /** Whether an edge leads back to the head of a loop that its start is in. */
  boolean isBack(int from, int to) {
    return isHead[number[to]] && isAncestor(number[to], number[from]);
  }

  /** The head of the innermost loop around a node, itself if it is one; -1 if there is none. */
  int headOf(int node) {
    int at = number[node];
    int head = isHead[at] ? at : header[at];
    return head == NONE ? NONE : nodeAt[head];
  }

  /** How many loops are around a node. */
  int depthOf(int node) {
    return depth[number[node]];
  }
}
