package krait.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import krait.asm.AsmPrinter;
import krait.asm.AsmUnit;
import krait.code.CodeObject;
import krait.dis.CodeTree;
import krait.marshal.PycFile;
import krait.opcode.OpcodeTable;

/** Assembly text: of the whole file, or of the code objects that the user chose. */
final class AsmFormat implements ListingFormat {

  @Override
  public String fileName(String inputName) {
    String stem =
        inputName.endsWith(".pyc")
            ? inputName.substring(0, inputName.length() - ".pyc".length())
            : inputName;
    return stem + AsmCommand.ENDING;
  }

  @Override
  public boolean hasHeadings() {
    return true;
  }

  @Override
  public void write(Listing listing, OutputStream out) throws IOException {
    if (!listing.chosen()) {
      out.write(AsmPrinter.print(unit(listing.file())).getBytes(UTF_8));
      return;
    }
    OpcodeTable table = OpcodeTable.of(listing.version());
    out.write((".python " + listing.version() + "\n").getBytes(UTF_8));
    for (CodeTree.Node node : listing.nodes()) {
      out.write(AsmPrinter.print(node.code(), table).getBytes(UTF_8));
    }
  }

  private static AsmUnit unit(CodeFile file) {
    CodeObject code = file.code();
    return file.header()
        .map(header -> new AsmUnit(header, false))
        .orElseGet(() -> new AsmUnit(PycFile.of(file.version(), 0, code), true));
  }
}
