package krait.compiler.source;

/**
 * Options of one parse, beside the version.
 *
 * @param withStatement {@code with} is a keyword from the start, in 2.5
 * @param printFunction {@code print} is a name from the start
 * @param unicodeLiterals literals without prefix are unicode
 * @param dontImplyDedent a text that ends inside a block is incomplete; {@code codeop} uses it
 * @param tabCheck what to do with inconsistent indentation
 */
public record ParserFlags(
    boolean withStatement,
    boolean printFunction,
    boolean unicodeLiterals,
    boolean dontImplyDedent,
    TabCheck tabCheck) {

  /** No option set. */
  public static final ParserFlags NONE = new ParserFlags(false, false, false, false, TabCheck.NONE);
}
