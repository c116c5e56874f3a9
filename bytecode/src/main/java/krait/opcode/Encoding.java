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
  private final LazyPicture next;
  private @Nullable LazyPicture jump;
  private @Nullable LazyPicture handler;
  private @Nullable LazyPicture compiler;

  private Encoding(PyVersion since, PyVersion until, int code, Operand operand, LazyPicture next) {
    this.since = since;
    this.until = until;
    this.code = code;
    this.operand = operand;
    this.next = next;
  }

  /** An encoding of all supported versions, to be narrowed by {@link #in}. */
  static Encoding of(int code, Operand operand, String picture) {
    return new Encoding(PyVersion.V2_5, PyVersion.V2_7, code, operand, new LazyPicture(picture));
  }

  /** The same for the versions from one to another, both included. */
  Encoding in(PyVersion first, PyVersion last) {
    Encoding narrowed = new Encoding(first, last, code, operand, next);
    narrowed.jump = jump;
    narrowed.handler = handler;
    narrowed.compiler = compiler;
    return narrowed;
  }

  /** Gives the jump a picture of its own; for use in declarations only. */
  Encoding onJump(String picture) {
    jump = new LazyPicture(picture);
    return this;
  }

  /** Says what a handler finds on the stack; for use in declarations only. */
  Encoding onHandler(String picture) {
    handler = new LazyPicture(picture);
    return this;
  }

  /** States what CPython's compiler assumes, where it is not the picture of the next edge. */
  Encoding compilerAssumes(String picture) {
    compiler = new LazyPicture(picture);
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

  /** Whether a version has this encoding. */
  public boolean covers(PyVersion version) {
    return version.isWithin(since, until);
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

  /** Whether an edge has a picture of its own. */
  public boolean has(Edge edge) {
    return own(edge) != null;
  }

  /**
   * The picture of an edge. An edge that has none of its own shares that of {@link Edge#NEXT}.
   *
   * @param edge the way out
   */
  public StackPicture picture(Edge edge) {
    LazyPicture picture = own(edge);
    return (picture == null ? next : picture).get();
  }

  private @Nullable LazyPicture own(Edge edge) {
    return switch (edge) {
      case NEXT -> next;
      case JUMP -> jump;
      case HANDLER -> handler;
    };
  }

  /** The change of the stack's depth along an edge. */
  public long stackEffect(Edge edge, int oparg) {
    return picture(edge).effect(oparg);
  }

  /**
   * The picture whose effect CPython's compiler assumes; only its number of items means anything.
   */
  public StackPicture compilerPicture() {
    return (compiler == null ? next : compiler).get();
  }

  /** The change of depth that CPython's compiler assumes. */
  public long compilerStackEffect(int oparg) {
    return compilerPicture().effect(oparg);
  }

  /** A picture that is read from its notation when it is first asked for. */
  private static final class LazyPicture {
    private final String notation;
    private @Nullable StackPicture picture;

    LazyPicture(String notation) {
      this.notation = notation;
    }

    StackPicture get() {
      StackPicture known = picture;
      if (known == null) {
        known = StackPicture.parse(notation);
        picture = known;
      }
      return known;
    }
  }
}
