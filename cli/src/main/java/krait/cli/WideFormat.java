package krait.cli;

import java.io.OutputStream;
import krait.dis.ByteSink;
import krait.dis.CodeRepr;
import krait.dis.CodeTree;
import krait.dis.WideListing;

/** The listing with bytes, stack depth and stack picture; a heading before each code object. */
final class WideFormat implements ListingFormat {

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
    WideListing wide = new WideListing(listing.version());
    ByteSink sink = new ByteSink(out);
    boolean first = true;
    for (CodeTree.Node node : listing.nodes()) {
      if (!first) {
        sink.put('\n');
      }
      first = false;
      CodeRepr.writeHeading(node.code(), sink);
      wide.list(node.code(), listing.lasti(node), listing.source(), sink);
    }
    sink.flush();
  }
}
