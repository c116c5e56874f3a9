package krait.cli;

import java.io.OutputStream;
import krait.dis.ByteSink;
import krait.dis.CodeRepr;
import krait.dis.CodeTree;
import krait.dis.Disassembler;

/** CPython's own listing; a heading before each code object but the module's. */
final class ClassicFormat implements ListingFormat {

  @Override
  public String fileName(String inputName) {
    return inputName + ".dis";
  }

  @Override
  public boolean hasHeadings() {
    return true;
  }

  @Override
  public void write(Listing listing, OutputStream out) {
    Disassembler disassembler = new Disassembler(listing.version());
    ByteSink sink = new ByteSink(out);
    boolean first = true;
    for (CodeTree.Node node : listing.nodes()) {
      if (!first) {
        sink.put('\n');
      }
      if (!first || node.depth() > 0) {
        CodeRepr.writeHeading(node.code(), sink);
      }
      first = false;
      disassembler.disassemble(node.code(), listing.lasti(node), listing.source(), sink);
    }
    sink.flush();
  }
}
