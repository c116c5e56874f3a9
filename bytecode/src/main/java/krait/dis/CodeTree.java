package krait.dis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import krait.code.ByteString;
import krait.code.CodeObject;
import krait.code.Const;

/**
 * Walks a code object and all that are nested in it, in the order in which listings have them: an
 * outer one first, then those among its constants in their order, each followed by its own.
 *
 * <p>Compilers put code objects directly among the constants. One that someone has hidden in a
 * tuple, list, set or dictionary there is found too.
 */
public final class CodeTree {

  /**
   * A code object in its place.
   *
   * @param code the code object
   * @param depth how many code objects are around it
   * @param path its name behind those of the code objects around it, with points between; the
   *     outermost is left out, unless it is this one itself; names of more than 256 bytes are cut
   */
  public record Node(CodeObject code, int depth, String path) {}

  private static final int MAX_NAME = 256;
  private static final int MAX_PATH = 4096;

  private CodeTree() {}

  /**
   * All code objects down to a depth.
   *
   * @param maxDepth how many code objects may be around one, 0 for the given one alone
   */
  public static List<Node> walk(CodeObject root, int maxDepth) {
    List<Node> found = new ArrayList<>();
    Deque<Node> waiting = new ArrayDeque<>();
    waiting.push(new Node(root, 0, shortName(root)));
    while (!waiting.isEmpty()) {
      Node node = waiting.pop();
      found.add(node);
      if (node.depth < maxDepth) {
        List<CodeObject> inner = directlyIn(node.code);
        for (int i = inner.size() - 1; i >= 0; i--) {
          waiting.push(child(node, inner.get(i)));
        }
      }
    }
    return found;
  }

  private static Node child(Node outer, CodeObject code) {
    String name = shortName(code);
    boolean whole = outer.depth > 0 && outer.path.length() < MAX_PATH;
    return new Node(code, outer.depth + 1, whole ? outer.path + "." + name : name);
  }

  /** Long names that occur often must not fill memory. */
  private static String shortName(CodeObject code) {
    ByteString name = code.name().value();
    return name.length() <= MAX_NAME ? name.latin1() : name.substring(0, MAX_NAME).latin1();
  }

  private static List<CodeObject> directlyIn(CodeObject code) {
    List<CodeObject> found = new ArrayList<>();
    for (Const value : code.consts()) {
      if (value instanceof CodeObject inner) {
        found.add(inner);
      } else if (isContainer(value)) {
        search(value, found);
      }
    }
    return found;
  }

  private static boolean isContainer(Const value) {
    return value instanceof Const.Tuple
        || value instanceof Const.MutableList
        || value instanceof Const.MutableSet
        || value instanceof Const.FrozenSet
        || value instanceof Const.Dict;
  }

  private static void search(Const container, List<CodeObject> found) {
    Deque<Const> waiting = new ArrayDeque<>();
    waiting.push(container);
    while (!waiting.isEmpty()) {
      Const value = waiting.pop();
      if (value instanceof CodeObject inner) {
        found.add(inner);
      } else if (value instanceof Const.Dict dict) {
        for (int i = dict.entries().size() - 1; i >= 0; i--) {
          waiting.push(dict.entries().get(i).value());
          waiting.push(dict.entries().get(i).key());
        }
      } else {
        List<Const> items = items(value);
        for (int i = items.size() - 1; i >= 0; i--) {
          waiting.push(items.get(i));
        }
      }
    }
  }

  private static List<Const> items(Const value) {
    if (value instanceof Const.Tuple tuple) {
      return tuple.items();
    }
    if (value instanceof Const.MutableList list) {
      return list.items();
    }
    if (value instanceof Const.MutableSet set) {
      return set.items();
    }
    return value instanceof Const.FrozenSet set ? set.items() : List.of();
  }
}
