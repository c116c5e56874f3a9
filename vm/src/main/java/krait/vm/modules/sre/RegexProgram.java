package krait.vm.modules.sre;

/**
 * A regular expression as {@link Matcher} runs it.
 *
 * @param code the instructions, see {@link Step}
 * @param sets the sets of characters
 * @param letters what it takes for letters and their lower case
 * @param marks how many marks it sets
 * @param lazyRepeatStops see {@link SreRules}
 * @param minimum the length of the shortest text that matches, as far as known
 * @param plan how to find where it matches
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares or changes them
record RegexProgram(
    int[] code,
    CharSet[] sets,
    Letters letters,
    int marks,
    boolean lazyRepeatStops,
    int minimum,
    SearchPlan plan) {}
