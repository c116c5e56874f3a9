/**
 * The module {@code _sre}: regular expressions, as the library's {@code sre_compile} makes them.
 *
 * <p>The list of numbers that {@code compile} gets is checked and translated by {@code Translator}
 * into a {@code RegexProgram}, which {@code Matcher} runs: a backtracking machine whose choices lie
 * in an array, so that no pattern overflows the stack. What a failed attempt leaves of the groups
 * is visible in CPython, so every choice restores what CPython restores there and nothing else.
 * Read {@code ModuleProgramsTest} first, then {@code RandomRegexTest} among the tests of
 * conformance.
 */
@NullMarked
package krait.vm.modules.sre;

import org.jspecify.annotations.NullMarked;
