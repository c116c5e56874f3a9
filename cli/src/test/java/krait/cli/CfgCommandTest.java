package krait.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import krait.code.RawInstruction;
import krait.dis.CodeTree;
import krait.flow.ControlFlowGraph;
import krait.marshal.PycFile;
import krait.opcode.OpcodeTable;
import krait.testkit.Corpus;
import krait.testkit.Corpus.Golden;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class CfgCommandTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(Object... args) {
    String[] all = new String[args.length + 1];
    all[0] = "cfg";
    for (int i = 0; i < args.length; i++) {
      all[i + 1] = args[i].toString();
    }
    return Cli.run(
        all, new ByteArrayInputStream(new byte[0]), out, new PrintStream(err, true, UTF_8));
  }

  private static Path file(String name) {
    return new Golden("2.6", Corpus.root().resolve(name)).file("pyc");
  }

  @Test
  void writesAGraphForGraphviz() {
    assertEquals(ExitCode.OK, run(file("opcodes/JUMP_IF_TRUE")));
    List<String> nodes = new ArrayList<>();
    List<String> edges = new ArrayList<>();
    for (String line : out.toString(UTF_8).lines().toList()) {
      if (line.contains(" -> ")) {
        edges.add(line);
      } else if (line.contains("_b") && line.contains("[label=")) {
        nodes.add(line);
      }
    }
    PycFile module =
        PycFile.read(
            new Golden("2.6", Corpus.root().resolve("opcodes/JUMP_IF_TRUE"))
                .content("pyc")
                .orElseThrow());
    int blocks = 0;
    int lines = 0;
    for (CodeTree.Node node : CodeTree.walk(module.code(), 100)) {
      ControlFlowGraph graph = ControlFlowGraph.of(node.code(), module.version());
      blocks += graph.blocks().size();
      lines += graph.edges().size();
    }
    assertEquals(blocks, nodes.size());
    assertEquals(lines, edges.size());
  }

  @Test
  void aNameThatNothingHasIsTold() {
    Path closures = file("lang/closures");
    assertEquals(ExitCode.FINDINGS, run("--name", "no_such_function", closures));
    assertEquals("krait: no code object is named 'no_such_function'\n", err.toString(UTF_8));
    assertEquals("", out.toString(UTF_8));
  }

  @Test
  void aFolderIsNoFileToDraw() {
    assertEquals(ExitCode.USAGE, run(Corpus.root()));
    assertEquals(
        "krait: " + Corpus.root() + ": cfg draws single files only\n", err.toString(UTF_8));
  }

  @Test
  void aPictureHasEveryInstructionOnceInBoxesApart() throws Exception {
    Path closures = file("lang/closures");
    assertEquals(ExitCode.OK, run("--format", "svg", closures));
    Document svg =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(out.toByteArray()));
    int instructions = 0;
    Pattern instruction = Pattern.compile(" *\\d+  [A-Z_+0-3]+.*");
    NodeList texts = svg.getElementsByTagName("text");
    for (int i = 0; i < texts.getLength(); i++) {
      Matcher matcher = instruction.matcher(texts.item(i).getTextContent());
      instructions += matcher.matches() ? 1 : 0;
    }
    PycFile module =
        PycFile.read(
            new Golden("2.6", Corpus.root().resolve("lang/closures")).content("pyc").orElseThrow());
    int expected = 0;
    for (CodeTree.Node node : CodeTree.walk(module.code(), 100)) {
      expected +=
          RawInstruction.decode(node.code().code().value(), OpcodeTable.of(module.version()))
              .size();
    }
    assertEquals(expected, instructions);
    assertEquals(List.of(), overlaps(svg));
  }

  /** Pairs of boxes of one graph that share an area. */
  private static List<String> overlaps(Document svg) {
    List<String> found = new ArrayList<>();
    NodeList groups = svg.getElementsByTagName("g");
    for (int g = 0; g < groups.getLength(); g++) {
      Element group = (Element) groups.item(g);
      if (!group.getAttribute("transform").isEmpty()) {
        collectOverlaps(group, found);
      }
    }
    return found;
  }

  private static void collectOverlaps(Element group, List<String> found) {
    List<double[]> boxes = new ArrayList<>();
    NodeList rects = group.getElementsByTagName("rect");
    for (int i = 0; i < rects.getLength(); i++) {
      Element rect = (Element) rects.item(i);
      if (!rect.getAttribute("stroke").equals("none")) {
        boxes.add(
            new double[] {
              Double.parseDouble(rect.getAttribute("x")),
              Double.parseDouble(rect.getAttribute("y")),
              Double.parseDouble(rect.getAttribute("width")),
              Double.parseDouble(rect.getAttribute("height"))
            });
      }
    }
    for (int i = 0; i < boxes.size(); i++) {
      for (int j = 0; j < i; j++) {
        double[] a = boxes.get(i);
        double[] b = boxes.get(j);
        if (a[0] < b[0] + b[2] && b[0] < a[0] + a[2] && a[1] < b[1] + b[3] && b[1] < a[1] + a[3]) {
          found.add(i + " and " + j);
        }
      }
    }
  }
}
