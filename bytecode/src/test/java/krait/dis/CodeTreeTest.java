package krait.dis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import krait.code.CodeObject;
import krait.code.Const;
import org.junit.jupiter.api.Test;

class CodeTreeTest {

  private static List<String> paths(CodeObject root, int depth) {
    return CodeTree.walk(root, depth).stream()
        .map(node -> node.depth() + " " + node.path())
        .toList();
  }

  @Test
  void anOuterCodeObjectComesBeforeItsInnerOnes() {
    CodeObject leaf = Codes.named("leaf", List.of());
    CodeObject method = Codes.named("method", List.of(Const.NONE, leaf));
    CodeObject type = Codes.named("Type", List.of(method, leaf));
    CodeObject module = Codes.named("<module>", List.of(type, Const.NONE, leaf));
    assertEquals(
        List.of(
            "0 <module>", "1 Type", "2 Type.method", "3 Type.method.leaf", "2 Type.leaf", "1 leaf"),
        paths(module, Integer.MAX_VALUE));
    assertEquals(List.of("0 <module>", "1 Type", "1 leaf"), paths(module, 1));
    assertEquals(List.of("0 <module>"), paths(module, 0));
  }

  @Test
  void hiddenCodeObjectsAreFound() {
    CodeObject hidden = Codes.named("hidden", List.of());
    Const inDict =
        new Const.Dict(List.of(new Const.Dict.Entry(Const.NONE, new Const.Tuple(List.of(hidden)))));
    CodeObject module =
        Codes.named(
            "<module>",
            List.of(
                new Const.Tuple(List.of(Const.NONE, new Const.MutableList(List.of(hidden)))),
                inDict,
                new Const.FrozenSet(List.of(hidden))));
    assertEquals(
        List.of("0 <module>", "1 hidden", "1 hidden", "1 hidden"),
        paths(module, Integer.MAX_VALUE));
  }

  @Test
  void longNamesDoNotFillMemory() {
    CodeObject inner = Codes.named("i".repeat(10_000), List.of());
    CodeObject outer = Codes.named("o".repeat(10_000), List.of(inner));
    CodeObject module = Codes.named("<module>", List.of(outer));
    assertEquals(
        "2 " + "o".repeat(256) + "." + "i".repeat(256), paths(module, Integer.MAX_VALUE).get(2));
  }
}
