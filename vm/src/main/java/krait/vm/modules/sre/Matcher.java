package krait.vm.modules.sre;

import krait.vm.object.PyObject;
import org.jspecify.annotations.Nullable;

/** Matches a program against a text: at one place or at the first where it does. */
@SuppressWarnings("StatementSwitchToExpressionSwitch") // cases that go on in different ways
final class Matcher extends RepeatEngine {

  /** Alternatives: marks, next alternative, place, last mark, last group. */
  private static final int BRANCH = 8;

  /** The same without marks. */
  private static final int PLAIN_BRANCH = 9;

  /** An assertion: the one around it, repetition, place in the text, place behind. */
  private static final int ASSERTION = 10;

  /** What must not match: the same. */
  private static final int NEGATIVE = 11;

  private static final int ASSERTION_WORDS = 4;

  private final RegexProgram program;

  /** Where the assertion that is checked lies on the stack. */
  private int assertion = NONE;

  Matcher(RegexProgram program, Subject subject) {
    super(program, subject);
    this.program = program;
  }

  /** Goes on to where the next match may start. */
  void advance() {
    start = ptr == start ? ptr + 1 : ptr;
  }

  /** The text of a group, or something else if it has not matched; null means no characters. */
  PyObject group(int group, @Nullable PyObject otherwise) {
    int from = groupStart(group);
    if (from < 0 && otherwise != null) {
      return otherwise;
    }
    return from < 0 ? subject.slice(0, 0) : subject.slice(from, groupEnd(group));
  }

  /** Whether the program matches at the start. */
  boolean match() {
    ptr = start;
    int minimum = program.minimum();
    return (minimum == 0 || end - start >= minimum) && run(0);
  }

  /** Whether the program matches at the start or behind it; moves the start there. */
  boolean search() {
    ptr = start;
    if (start > end) {
      return false;
    }
    SearchPlan plan = program.plan();
    if (plan.prefix().length > 0) {
      return searchPrefix(plan);
    }
    CharSet first = plan.first();
    if (first == null) {
      return searchAnywhere(start, lastStart());
    }
    return plan.given() ? searchSet(first, end) : searchDerived(first);
  }

  /** The last place where CPython tries. */
  private int lastStart() {
    int minimum = program.minimum();
    return minimum > 1 ? Math.max(end - (minimum - 1), start + 1) : end;
  }

  private boolean searchAnywhere(int from, int last) {
    for (int p = from; p <= last; p++) {
      look();
      start = p;
      ptr = p;
      if (run(0)) {
        return true;
      }
    }
    return false;
  }

  private boolean searchSet(CharSet first, int limit) {
    for (int p = start; p < limit; p++) {
      if (first.has(at(p))) {
        look();
        start = p;
        ptr = p;
        if (run(0)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean searchDerived(CharSet first) {
    int last = lastStart();
    if (start > last) {
      return false;
    }
    if (searchSet(first, Math.min(last, end))) {
      return true;
    }
    return searchAnywhere(last, last);
  }

  private boolean searchPrefix(SearchPlan plan) {
    int p = start;
    while (true) {
      p = indexOf(plan, p);
      if (p < 0) {
        return false;
      }
      look();
      start = p;
      ptr = p + plan.skipped();
      if (plan.complete() || run(plan.entry())) {
        return true;
      }
      p++;
    }
  }

  private int indexOf(SearchPlan plan, int from) {
    String wanted = plan.text();
    if (wide == null && wanted != null && end == text.length()) {
      return wanted.length() == 1
          ? text.indexOf(wanted.charAt(0), from)
          : text.indexOf(wanted, from);
    }
    int[] prefix = plan.prefix();
    for (int p = from; p <= end - prefix.length; p++) {
      int i = 0;
      while (i < prefix.length && at(p + i) == prefix[i]) {
        i++;
      }
      if (i == prefix.length) {
        return p;
      }
    }
    return NONE;
  }

  private boolean run(int entry) {
    int pc = entry;
    int p = ptr;
    while (true) {
      switch (code[pc]) {
        case Step.LITERAL:
          if (p < end && at(p) == code[pc + 1]) {
            p++;
            pc += 2;
            continue;
          }
          break;
        case Step.IN:
          if (p < end && sets[code[pc + 1]].has(at(p))) {
            p++;
            pc += 2;
            continue;
          }
          break;
        case Step.MARK:
          mark(code[pc + 1], p);
          pc += 2;
          continue;
        case Step.JUMP:
          pc = code[pc + 1];
          continue;
        case Step.REPEAT_ONE:
          pc = repeatOne(pc, p);
          if (pc >= 0) {
            p = resumed;
            continue;
          }
          break;
        case Step.SUCCESS:
          ptr = p;
          if (assertion < 0) {
            top = 0;
            repeat = NONE;
            return true;
          }
          pc = endAssertion();
          if (pc >= 0) {
            p = resumed;
            continue;
          }
          break;
        default:
          pc = code[pc] >= Step.BRANCH ? choose(pc, p) : test(pc, p);
          if (pc >= 0) {
            p = resumed;
            continue;
          }
          break;
      }
      pc = retry();
      if (pc < 0) {
        return false;
      }
      p = resumed;
    }
  }

  /** Goes on at a place of the text without saying that the match got there. */
  private int pass(int place, int pc) {
    resumed = place;
    return pc;
  }

  /** The less frequent tests that leave no choice; returns where to go on, or -1. */
  private int test(int pc, int p) {
    switch (code[pc]) {
      case Step.LITERALS:
        return literals(pc, p);
      case Step.NOT_LITERAL:
        return p < end && at(p) != code[pc + 1] ? pass(p + 1, pc + 2) : NONE;
      case Step.ANY:
        return p < end && at(p) != '\n' ? pass(p + 1, pc + 1) : NONE;
      case Step.ANY_ALL:
        return p < end ? pass(p + 1, pc + 1) : NONE;
      case Step.AT:
        return Position.holds(this, code[pc + 1], p) ? pass(p, pc + 2) : NONE;
      case Step.MIN_REPEAT_ONE:
        return lazyRepeatOne(pc, p);
      default:
        return NONE;
    }
  }

  private int literals(int pc, int place) {
    int count = code[pc + 1];
    if (count > end - place) {
      return NONE;
    }
    int first = pc + 2;
    for (int i = 0; i < count; i++) {
      if (at(place + i) != code[first + i]) {
        return NONE;
      }
    }
    return pass(place + count, first + count);
  }

  private int choose(int pc, int p) {
    switch (code[pc]) {
      case Step.BRANCH:
        return branch(pc, p);
      case Step.REPEAT:
        return startRepeat(pc, p);
      case Step.MAX_UNTIL:
        return maxUntil(p);
      case Step.MIN_UNTIL:
        return minUntil(p);
      case Step.GROUPREF, Step.GROUPREF_IGNORE:
        int after = sameAsGroup(code[pc + 1], p, code[pc] == Step.GROUPREF_IGNORE);
        return after < 0 ? NONE : pass(after, pc + 2);
      case Step.GROUPREF_EXISTS:
        return pass(p, isReferable(code[pc + 1]) ? pc + 3 : code[pc + 2]);
      case Step.ASSERT:
        return startAssertion(ASSERTION, pc, p);
      default:
        return startAssertion(NEGATIVE, pc, p);
    }
  }

  private int branch(int pc, int p) {
    boolean withMarks = repeat >= 0;
    if (withMarks) {
      saveMarks();
    }
    reserve(5);
    int[] s = stack;
    int t = top;
    s[t + 1] = p;
    s[t + 2] = lastMark;
    s[t + 3] = lastIndex;
    top = t + 4;
    return alternative(code[pc + 1], p, withMarks ? BRANCH : PLAIN_BRANCH);
  }

  /** Goes on at the next alternative that may match; its frame is on the stack but for the kind. */
  private int alternative(int candidate, int p, int kind) {
    int at = candidate;
    while (at != 0 && !mayStart(at, p)) {
      at = code[at];
    }
    if (at == 0) {
      top -= 4;
      if (kind == BRANCH) {
        top -= stack[top - 1] + 1;
      }
      return NONE;
    }
    stack[top - 4] = code[at];
    push(kind);
    return resume(p, at + Step.ALTERNATIVE_SIZE);
  }

  private boolean mayStart(int alternative, int p) {
    int test = code[alternative + 1];
    if (test == Step.UNTESTED) {
      return true;
    }
    if (test == Step.FIRST_IN) {
      ptr = p;
    }
    if (p >= end) {
      return false;
    }
    int operand = code[alternative + 2];
    return test == Step.LITERAL ? at(p) == operand : sets[operand].has(at(p));
  }

  private int retryBranch(int kind) {
    lastIndex = stack[top - 1];
    lastMark = stack[top - 2];
    if (kind == BRANCH) {
      restoreMarks(top - 4);
    }
    return alternative(stack[top - 4], stack[top - 3], kind);
  }

  private int startAssertion(int kind, int pc, int p) {
    int from = p - code[pc + 1];
    ptr = from;
    if (from < 0) {
      return kind == NEGATIVE ? pass(p, code[pc + 2]) : NONE;
    }
    reserve(ASSERTION_WORDS + 1);
    int frame = top;
    push(assertion);
    push(repeat);
    push(p);
    push(code[pc + 2]);
    push(kind);
    assertion = frame;
    return pass(from, pc + Step.ASSERT_SIZE);
  }

  /** What is asserted has matched: takes its choices off. */
  private int endAssertion() {
    int frame = assertion;
    top = frame;
    assertion = stack[frame];
    repeat = stack[frame + 1];
    return stack[frame + ASSERTION_WORDS] == ASSERTION
        ? pass(stack[frame + 2], stack[frame + 3])
        : NONE;
  }

  private int failAssertion(int kind) {
    top -= ASSERTION_WORDS;
    assertion = stack[top];
    return kind == NEGATIVE ? pass(stack[top + 2], stack[top + 3]) : NONE;
  }

  /** Takes the last choice back; returns where to go on, or -1 if none is left. */
  private int retry() {
    while (top > 0) {
      look();
      int pc = retry(pop());
      if (pc >= 0) {
        return pc;
      }
    }
    return NONE;
  }

  private int retry(int kind) {
    switch (kind) {
      case ONE:
        return retryOne();
      case LAZY_ONE:
        return retryLazyOne();
      case BRANCH, PLAIN_BRANCH:
        return retryBranch(kind);
      case GREEDY:
        return retryGreedy();
      case LAZY:
        return retryLazy();
      case REPEAT:
        endRepeat();
        return NONE;
      case NEEDED:
        retryNeeded();
        return NONE;
      case FOLLOWING:
        retryFollowing();
        return NONE;
      case LAZY_MORE:
        retryLazyMore();
        return NONE;
      default:
        return failAssertion(kind);
    }
  }
}
