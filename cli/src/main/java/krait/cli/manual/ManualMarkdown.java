package krait.cli.manual;

import java.util.Optional;
import krait.opcode.Encoding;
import krait.opcode.Example;
import krait.opcode.Opcode;
import krait.opcode.OpcodeTable;
import krait.version.PyVersion;

/** The whole manual as one page in Markdown: {@code docs/opcodes.md}. */
public final class ManualMarkdown {

  private static final String HEAD =
      """
      # The instruction set of Python 2.5, 2.6 and 2.7

      Made by `krait opcodes --format markdown` from the declarations in
      [`Opcode.java`](../bytecode/src/main/java/krait/opcode/Opcode.java); a test keeps it so.

      A stack picture shows what an instruction takes and what it leaves, the top of the stack on the
      right. `n` is the operand, `lo` its low byte, `hi` the byte above; `items[n]` stands for `n`
      items, `keywords[2hi]` for a name and a value for each of `hi` keyword arguments. The effect is
      the change of the stack's depth; the last column is the change that CPython's compiler assumes
      when it computes `co_stacksize`, which for some instructions is another one.

      """;

  private ManualMarkdown() {}

  /** The page. */
  public static String text() {
    StringBuilder page = new StringBuilder(HEAD);
    appendOverview(page);
    for (Opcode opcode : Opcode.values()) {
      appendInstruction(page, opcode);
    }
    return page.toString();
  }

  private static void appendOverview(StringBuilder page) {
    page.append("## Overview\n\n| instruction | 2.5 | 2.6 | 2.7 |\n|---|--:|--:|--:|\n");
    for (Opcode opcode : Opcode.values()) {
      page.append("| [`").append(opcode.mnemonic()).append("`](#").append(anchor(opcode));
      page.append(") |");
      for (PyVersion version : PyVersion.supported()) {
        OpcodeTable table = OpcodeTable.of(version);
        page.append(table.has(opcode) ? " " + table.code(opcode) : "").append(" |");
      }
      page.append('\n');
    }
  }

  /** How the usual renderers name a heading: in lower case, without marks such as plus. */
  private static String anchor(Opcode opcode) {
    StringBuilder anchor = new StringBuilder();
    for (char c : opcode.mnemonic().toCharArray()) {
      if (c != '+') {
        anchor.append(Character.toLowerCase(c));
      }
    }
    return anchor.toString();
  }

  private static void appendInstruction(StringBuilder page, Opcode opcode) {
    page.append("\n## ").append(opcode.mnemonic()).append("\n\n");
    page.append(opcode.description()).append("\n\n```text\n");
    page.append(ManualPage.encodings(opcode)).append("```\n\n");
    Example example = opcode.example();
    Optional<String> source = example.abbreviated();
    if (source.isEmpty()) {
      page.append("No source compiles to it: ").append(example.remark()).append(".\n");
      return;
    }
    page.append("```python\n").append(source.get()).append("```\n\n");
    for (Encoding encoding : opcode.encodings()) {
      PyVersion version = encoding.until();
      page.append("In ").append(version).append(":\n\n```text\n");
      page.append(ExampleListing.of(opcode, version)).append("```\n");
    }
  }
}
