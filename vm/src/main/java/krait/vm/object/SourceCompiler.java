package krait.vm.object;

import krait.compiler.ast.Mod;
import org.jspecify.annotations.Nullable;

/** Turns source text into code. */
public interface SourceCompiler {
  /**
   * Compiles a text.
   *
   * @param source a {@code str} or {@code unicode}
   * @param filename the name for tracebacks
   * @param mode {@code exec}, {@code eval} or {@code single}
   * @param flags the future statements in effect, as bits of {@code co_flags}
   * @param inherit whether those of the running code are in effect too
   */
  PyCode compile(PyObject source, String filename, String mode, int flags, boolean inherit);

  /**
   * Parses a text; the parameters are those of {@link #compile}.
   *
   * @return its tree
   */
  Mod parse(PyObject source, String filename, String mode, int flags, boolean inherit);

  /**
   * Compiles a tree.
   *
   * @param filename the name for tracebacks
   * @param flags the future statements in effect, as bits of {@code co_flags}
   * @param inherit whether those of the running code are in effect too
   */
  PyCode compileTree(Mod tree, String filename, int flags, boolean inherit);

  /**
   * Compiles a file that is run or imported.
   *
   * @param content the file's bytes
   * @param filename the name for tracebacks
   * @param inherit whether the future statements of the running code are in effect
   */
  PyCode compileFile(byte[] content, String filename, boolean inherit);

  /**
   * Compiles a statement typed at a prompt.
   *
   * @param lines the lines so far, bytes as characters up to U+00FF, each with its newline
   * @param last whether no more lines will come
   * @param flags the future statements in effect, as bits of {@code co_flags}
   * @return null if the statement is not complete yet
   */
  @Nullable PyCode compileStatement(String lines, boolean last, int flags);
}
