package krait.opcode;

import krait.version.PyVersion;
import org.jspecify.annotations.Nullable;

/**
 * How an instruction is encoded, and what it does to the stack, in a range of versions.
 *
 * <p>Two stack effects are kept apart: the true one, which the pictures give, and the one that
 * CPython's compiler assumes when it computes {@code co_stacksize}. They differ for the slices, for
 * imports and for closures, and the compiler counts the items that a handler finds at the
 * instruction that sets it up.
 */
public final class Encoding {

  private final PyVersion since;
  private final PyVersion until;
  private final int code;
  private final Operand operand;
  private final @Nullable String[] pictures = new String[Edge.values().length];
  private final @Nullable StackPicture[] parsed = new StackPicture[Edge.values().length];
  private @Nullable String compilerPicture;

  private Encoding(PyVersion since, PyVersion until, int code, Operand operand, String picture) {
    this.since = since;
    this.until = until;
    this.code = code;
    this.operand = operand;
    pictures[Edge.NEXT.ordinal()] = picture;
  }

  /** An encoding of all supported versions, to be narrowed by {@link #in}. */
  static Encoding of(int code, Operand operand, String picture) {
    return new Encoding(PyVersion.V2_5, PyVersion.V2_7, code, operand, picture);
  }

  /** The same for the versions from one to another, both included. */
  Encoding in(PyVersion first, PyVersion last) {
    Encoding narrowed = new Encoding(first, last, code, operand, "");
    System.arraycopy(pictures, 0, narrowed.pictures, 0, pictures.length);
    narrowed.compilerPicture = compilerPicture;
    return narrowed;
  }

  /** Adds the picture of another edge; for use in declarations only. */
  Encoding on(Edge edge, String picture) {
    pictures[edge.ordinal()] = picture;
    return this;
  }

  /** States what CPython's compiler assumes, where it is not the picture of the next edge. */
  Encoding compilerAssumes(String picture) {
    compilerPicture = picture;
    return this;
  }

  /** The first version with this encoding. */
  public PyVersion since() {
    return since;
  }

  /** The last version with this encoding. */
  public PyVersion until() {
    return until;
  }

  /** The number of the instruction, 0 to 255. */
  public int code() {
    return code;
  }

  /** What the operand means. */
  public Operand operand() {
    return operand;
  }

  /** The size in bytes without any EXTENDED_ARG before it: 1 or 3. */
  public int size() {
    return operand == Operand.NONE ? 1 : 3;
  }

  /** Whether an edge has a picture. */
  public boolean has(Edge edge) {
    return pictures[edge.ordinal()] != null;
  }

  /**
   * The picture of an edge. An edge that has none of its own shares that of {@link Edge#NEXT}.
   *
   * @param edge the way out
   */
  public StackPicture picture(Edge edge) {
    String notation = pictures[edge.ordinal()];
    if (notation == null) {
      return picture(Edge.NEXT);
    }
    StackPicture picture = parsed[edge.ordinal()];
    if (picture == null) {
      picture = StackPicture.parse(notation);
      parsed[edge.ordinal()] = picture;
    }
    return picture;
  }

  /** The change of the stack's depth along an edge. */
  public long stackEffect(Edge edge, int oparg) {
    return picture(edge).effect(oparg);
  }

  /** The change of depth that CPython's compiler assumes. */
  public long compilerStackEffect(int oparg) {
    return compilerPicture == null
        ? stackEffect(Edge.NEXT, oparg)
        : StackPicture.parse(compilerPicture).effect(oparg);
  }
}
