package krait.vm.modules;

import static krait.version.PyVersion.V2_5;
import static krait.version.PyVersion.V2_6;
import static krait.version.PyVersion.V2_7;

import java.util.List;
import krait.version.PyVersion;
import krait.vm.object.ThreadState;

/**
 * What differs between versions inside functions of modules, beyond which of them exist.
 *
 * @param version the version described
 * @param timesChecked whether {@code asctime} and {@code ctime} check ranges and give errors of the
 *     system, and {@code mktime} knows the second before the epoch
 * @param dottedNames whether {@code attrgetter} follows names with dots
 * @param chainIsLazy whether {@code chain} asks for iterators one by one, {@code starmap} takes any
 *     sequence and {@code count} goes on beyond the largest int
 * @param countTakesStep whether {@code count} takes a step, and {@code islice} names ranges in
 *     errors and asks for no item behind the end
 * @param zipLosesErrors whether {@code izip_longest} takes an error for the end of an iterator
 * @param newerMath whether a long that a float can hold has the logarithm of that float, {@code
 *     factorial} refuses infinity, and {@code trunc} looks for a method in the usual way
 * @param newerCollections whether a deque is extended by a copy of itself, a {@code defaultdict}
 *     says that its first argument may be None, weak references can refer to classic classes and
 *     code, and take part in {@code !=}, getters of {@code operator} refuse keyword arguments, a
 *     {@code partial} without keywords has a dictionary for them, and a {@code tee} that asks for
 *     an item can't be asked for it by that item's source
 */
public record FunctionRules(
    PyVersion version,
    boolean timesChecked,
    boolean dottedNames,
    boolean chainIsLazy,
    boolean countTakesStep,
    boolean zipLosesErrors,
    boolean newerMath,
    boolean newerCollections) {

  private static final List<FunctionRules> ALL =
      List.of(
          new FunctionRules(V2_5, false, false, false, false, false, false, false),
          new FunctionRules(V2_6, false, true, true, false, true, false, false),
          new FunctionRules(V2_7, true, true, true, true, false, true, true));

  /** The rules of the version that the current thread runs. */
  public static FunctionRules current() {
    PyVersion version = ThreadState.current().interpreter().version();
    for (FunctionRules rules : ALL) {
      if (rules.version.equals(version)) {
        return rules;
      }
    }
    throw new IllegalArgumentException("Python " + version + " is not supported");
  }
}
