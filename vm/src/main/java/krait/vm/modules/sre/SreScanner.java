package krait.vm.modules.sre;

import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyType;
import krait.vm.object.PythonGetter;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;
import org.jspecify.annotations.Nullable;

/** {@code SRE_Scanner}: matches a pattern again and again, each time behind the match before. */
@PythonType("_sre.SRE_Scanner")
public final class SreScanner extends PyObject {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("_sre.SRE_Scanner", false);

  private final SrePattern pattern;
  private final Subject subject;
  private int start;
  private boolean ended;
  private @Nullable Matcher spare;

  SreScanner(SrePattern pattern, Subject subject) {
    super(TYPE);
    this.pattern = pattern;
    this.subject = subject;
    start = subject.start();
  }

  /** A matcher that is not in use: another thread may have taken the one there was. */
  private Matcher matcher() {
    Matcher matcher = spare == null ? new Matcher(pattern.program(), subject) : spare;
    spare = null;
    matcher.reset();
    matcher.start = start;
    return matcher;
  }

  private PyObject result(Matcher matcher, boolean found) {
    boolean empty = matcher.ptr == matcher.start;
    // After a failure that ends nothing it starts one behind where that left off.
    start = found && !empty ? matcher.ptr : Math.max(matcher.ptr + 1, 0);
    boolean last = !found || (empty && matcher.ptr == matcher.end);
    ended = last && SreRules.current().scannerStops();
    spare = matcher;
    return found ? new SreMatch(pattern, matcher) : PyNone.NONE;
  }

  @PythonMethod
  static PyObject match(SreScanner self) {
    if (self.ended) {
      return PyNone.NONE;
    }
    Matcher matcher = self.matcher();
    return self.result(matcher, matcher.match());
  }

  @PythonMethod
  static PyObject search(SreScanner self) {
    if (self.ended) {
      return PyNone.NONE;
    }
    Matcher matcher = self.matcher();
    return self.result(matcher, matcher.search());
  }

  @PythonGetter(member = true)
  static PyObject pattern(SreScanner self) {
    return self.pattern;
  }
}
