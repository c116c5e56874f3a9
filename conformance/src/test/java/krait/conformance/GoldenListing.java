package krait.conformance;

import krait.code.ByteString;
import krait.dis.ByteSink;
import krait.dis.CodeAddress;
import krait.dis.CodeTree;
import krait.dis.Disassembler;
import krait.marshal.PycFile;

/** The form of the corpus' golden listings: all code objects, addresses replaced. */
final class GoldenListing {

  private GoldenListing() {}

  static byte[] of(PycFile file) {
    Disassembler disassembler = new Disassembler(file.version(), CodeAddress.PLACEHOLDER);
    ByteSink out = new ByteSink();
    for (CodeTree.Node node : CodeTree.walk(file.code(), Integer.MAX_VALUE)) {
      if (out.size() > 0) {
        out.put('\n');
      }
      out.put("# ");
      out.put(node.code().name().value());
      out.put(" firstlineno ");
      out.putNumber(node.code().firstlineno());
      out.put('\n');
      disassembler.disassemble(node.code(), out);
    }
    return out.toByteArray();
  }

  /** The first line that is not the same. */
  static String firstDifference(byte[] wanted, byte[] listed) {
    String[] wantedLines = ByteString.copyOf(wanted).latin1().split("\n", -1);
    String[] listedLines = ByteString.copyOf(listed).latin1().split("\n", -1);
    for (int i = 0; i < Math.max(wantedLines.length, listedLines.length); i++) {
      String want = i < wantedLines.length ? wantedLines[i] : "";
      String got = i < listedLines.length ? listedLines[i] : "";
      if (!want.equals(got)) {
        return "line " + (i + 1) + ": \"" + want + "\" but got \"" + got + "\"";
      }
    }
    return "none";
  }
}
