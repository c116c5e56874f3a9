package krait.flow;

import java.util.BitSet;
import krait.code.ByteString;
import krait.opcode.OpcodeTable;

/** Which instructions can be executed at all. */
public final class Reachability {

  private Reachability() {}

  /**
   * The offsets at which instructions start, their prefixes included, that some path leads to. They
   * are found by following the paths, so they may lie within what a listing shows as other
   * instructions, and may overlap.
   */
  public static BitSet of(ByteString code, OpcodeTable table) {
    return new BlockScopes(code, table).reached();
  }
}
