package krait.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import krait.cli.batch.Task;
import krait.cli.batch.TaskOutput;
import krait.cli.graph.CodeGraph;
import krait.cli.graph.DotGraph;
import krait.cli.graph.MermaidGraph;
import krait.cli.graph.SvgGraph;
import krait.cli.input.Endings;
import krait.cli.input.Input;
import krait.cli.input.Operands;
import krait.dis.CodeTree;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code krait cfg}. */
@Command(
    name = "cfg",
    description = {
      "Draw the control flow graph of compiled code: basic blocks with their instructions, edges by",
      "kind, loops and their heads, dead code."
    },
    footer = {
      "Examples:",
      "  krait cfg --name f --format svg module.pyc > f.svg",
      "  krait cfg --name 'Parser.*' module.pyc | dot -Tpdf > parser.pdf",
      "  krait cfg --format mermaid module.pyc",
      "  krait cfg -c 'while a: b()' | dot -Tsvg"
    })
final class CfgCommand implements Subcommand {
  /** The forms that a graph can have. */
  enum Format {
    dot,
    mermaid,
    svg
  }

  @Mixin StandardOptions standard;
  @Mixin PythonOption python = new PythonOption();
  @Mixin ProgramOption program = new ProgramOption();

  @Option(
      names = "--name",
      paramLabel = "GLOB",
      description =
          "Draw only code objects of that name, or dotted path such as 'Class.method'; '*', '?' and"
              + " '[a-z]' match as in file names.")
  @Nullable String name;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "${COMPLETION-CANDIDATES} (default: dot): for Graphviz, for Mermaid, or a picture.")
  Format format = Format.dot;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description =
          "A .pyc or .pyo file, marshalled code without a header, a .py file, which is compiled, or"
              + " '-' for standard input.")
  List<String> operands = new ArrayList<>();

  private volatile boolean matched;

  @Override
  public int run(Streams streams) {
    Operands single = program.exactly(1, "cfg draws", operands);
    Task task = this::draw;
    int status = new BatchCommand(streams, single, Endings.COMPILED).run(task, false);
    if (status == ExitCode.OK && name != null && !matched) {
      streams.complain("no code object is named '" + name + "'");
      return ExitCode.FINDINGS;
    }
    return status;
  }

  private void draw(Input input, TaskOutput out) throws IOException {
    CodeFile file = CodeFile.of(input, python.wanted(), out);
    NameGlob glob = name == null ? null : new NameGlob(name);
    List<CodeGraph> graphs = new ArrayList<>();
    for (CodeTree.Node node : CodeTree.walk(file.code(), Integer.MAX_VALUE)) {
      if (glob == null
          || glob.matches(node.path())
          || glob.matches(node.code().name().value().latin1())) {
        graphs.add(CodeGraph.of(node, file.version()));
      }
    }
    if (graphs.isEmpty()) {
      return;
    }
    matched = true;
    StringBuilder text = new StringBuilder();
    switch (format) {
      case dot -> DotGraph.write(input.name(), graphs, text);
      case mermaid -> MermaidGraph.write(graphs, text);
      case svg -> SvgGraph.write(drawable(graphs, out), text);
    }
    out.write(text.toString().getBytes(UTF_8));
  }

  /** The graphs that are not too large to be drawn; the user is told of the others. */
  private static List<CodeGraph> drawable(List<CodeGraph> graphs, TaskOutput out) {
    List<CodeGraph> drawable = new ArrayList<>();
    for (CodeGraph graph : graphs) {
      if (graph.boxes().size() <= SvgGraph.MAX_BOXES) {
        drawable.add(graph);
      } else {
        out.message(
            graph.title()
                + " is left out: "
                + graph.boxes().size()
                + " blocks are too many to draw");
      }
    }
    return drawable;
  }
}
