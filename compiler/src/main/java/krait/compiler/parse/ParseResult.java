package krait.compiler.parse;

import java.util.List;
import krait.compiler.ast.Mod;
import org.jspecify.annotations.Nullable;

/**
 * What a parse gives to the passes after it.
 *
 * @param tree the tree
 * @param encoding the coding that the source declares, if any
 * @param printFunction whether the print_function future was seen
 * @param unicodeLiterals whether the unicode_literals future was seen
 * @param withStatement whether the with_statement future was seen
 * @param notices lines that CPython writes to the standard error stream while it parses
 * @param oldForms what Python 3 has not
 */
public record ParseResult(
    Mod tree,
    @Nullable String encoding,
    boolean printFunction,
    boolean unicodeLiterals,
    boolean withStatement,
    String notices,
    List<OldForm> oldForms) {}
