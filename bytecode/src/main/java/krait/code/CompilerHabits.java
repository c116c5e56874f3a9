package krait.code;

import static krait.version.PyVersion.V2_5;
import static krait.version.PyVersion.V2_6;
import static krait.version.PyVersion.V2_7;

import java.util.List;
import krait.version.PyVersion;

/**
 * What CPython's compilers do by habit, as far as it shows in code objects and no machine needs it:
 * what is left unsaid in a code object is completed in the same way.
 *
 * @param version the release line
 * @param lambdaReservesNone whether the first constant of a lambda is None, as that of a function
 *     is None or the documentation
 * @param internsModuleName whether the name of a module's code object is an interned string
 * @param depthFollowsEdges whether the compiler, when it computes the stack size, knows that a jump
 *     may leave the stack at another depth than the next instruction finds
 * @param nameEndsAtNul whether a string looks like a name if it does so up to its first zero byte
 * @param internsTupleItems whether strings that look like names are interned in constant tuples too
 */
public record CompilerHabits(
    PyVersion version,
    boolean lambdaReservesNone,
    boolean internsModuleName,
    boolean depthFollowsEdges,
    boolean nameEndsAtNul,
    boolean internsTupleItems) {

  private static final List<CompilerHabits> ALL =
      List.of(
          new CompilerHabits(V2_5, false, false, false, true, false),
          new CompilerHabits(V2_6, false, true, false, true, false),
          new CompilerHabits(V2_7, true, true, true, false, true));

  /**
   * The habits of a supported version's compiler.
   *
   * @throws IllegalArgumentException if the version is not supported
   */
  public static CompilerHabits of(PyVersion version) {
    for (CompilerHabits habits : ALL) {
      if (habits.version.equals(version)) {
        return habits;
      }
    }
    throw new IllegalArgumentException("Python " + version + " is not supported");
  }

  /** Whether the name of a code object is an interned string. */
  public boolean internsCodeName(String name) {
    return switch (name) {
      case "<module>" -> internsModuleName;
      case "<genexpr>", "<setcomp>", "<dictcomp>" -> false;
      default -> true;
    };
  }

  /** Whether a constant is interned when a code object is made: it looks like a name. */
  public boolean internsConstant(ByteString text) {
    for (int i = 0; i < text.length(); i++) {
      int c = text.at(i);
      if (c == 0 && nameEndsAtNul) {
        return true;
      }
      boolean word =
          (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
      if (!word) {
        return false;
      }
    }
    return true;
  }

  /** Whether the first constant of a function is None or its documentation, used or not. */
  public boolean reservesFirstConstant(String functionName) {
    return functionName.startsWith("<")
        ? lambdaReservesNone && functionName.equals("<lambda>")
        : true;
  }
}
