package krait.cli;

import java.util.List;
import krait.dis.CodeTree;
import krait.dis.Disassembler;
import krait.dis.SourceLines;
import krait.version.PyVersion;
import org.jspecify.annotations.Nullable;

/**
 * What is to be listed of one input.
 *
 * @param input the input's name
 * @param file the whole content
 * @param nodes the code objects, in order
 * @param lasti the offset of the instruction to be marked, negative for none
 * @param chosen whether the user chose the code objects by name; otherwise the mark is meant for
 *     the module's own code
 * @param source the lines to be shown between the instructions, if any
 */
record Listing(
    String input,
    CodeFile file,
    List<CodeTree.Node> nodes,
    int lasti,
    boolean chosen,
    @Nullable SourceLines source) {

  /** The version of the code. */
  PyVersion version() {
    return file.version();
  }

  /** The offset of the instruction to be marked in one of the code objects, negative for none. */
  int lasti(CodeTree.Node node) {
    return chosen || node.depth() == 0 ? lasti : Disassembler.NO_LASTI;
  }
}
