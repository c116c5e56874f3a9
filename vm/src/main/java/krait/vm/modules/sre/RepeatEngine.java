package krait.vm.modules.sre;

/**
 * Repetitions. Each choice is a frame on the stack: its words, then its kind. The word that a
 * repetition is known by is where its frame starts, so that it is there as long as anybody refers
 * to it.
 */
@SuppressWarnings("StatementSwitchToExpressionSwitch") // cases that go on in different ways
abstract class RepeatEngine extends MatchState {

  /** A REPEAT: repetition around it, its place, how many were matched, where the last one began. */
  static final int REPEAT = 0;

  static final int REPEAT_WORDS = 4;
  private static final int PLACE = 1;
  private static final int COUNT = 2;
  private static final int LAST_PLACE = 3;

  /** One of the least matches of a repetition: repetition, count, place in the text. */
  static final int NEEDED = 1;

  /** One more match: marks, last place before, repetition, count, place, last mark and group. */
  static final int GREEDY = 2;

  /** What follows a repetition: repetition, place. */
  static final int FOLLOWING = 3;

  /** What follows, tried first: repetition, count, place, last mark, last group. */
  static final int LAZY = 4;

  /** One more match where what follows failed: repetition, count, place, last place before. */
  static final int LAZY_MORE = 5;

  /** A REPEAT_ONE: its place, place in the text, the first one that will do, mark, group. */
  static final int ONE = 6;

  /** A MIN_REPEAT_ONE: its place, place in the text, count, last mark, last group. */
  static final int LAZY_ONE = 7;

  private final boolean lazyRepeatStops;

  RepeatEngine(RegexProgram program, Subject subject) {
    super(program, subject);
    lazyRepeatStops = program.lazyRepeatStops();
  }

  /** Puts a frame of three words and the groups so far on the stack. */
  private void push(int a, int b, int c, int kind) {
    reserve(6);
    int[] s = stack;
    int t = top;
    s[t] = a;
    s[t + 1] = b;
    s[t + 2] = c;
    s[t + 3] = lastMark;
    s[t + 4] = lastIndex;
    s[t + 5] = kind;
    top = t + 6;
  }

  /** Goes on at a place of the text; returns the place of the program. */
  final int resume(int place, int pc) {
    resumed = place;
    ptr = place;
    return pc;
  }

  /** How many characters from a place on pass a test. */
  private int count(int test, int operand, int from, int limit) {
    int p = from;
    switch (test) {
      case Step.ANY_ALL:
        return Math.max(limit - from, 0);
      case Step.ANY:
        while (p < limit && at(p) != '\n') {
          p++;
        }
        return p - from;
      case Step.LITERAL:
        while (p < limit && at(p) == operand) {
          p++;
        }
        return p - from;
      case Step.NOT_LITERAL:
        while (p < limit && at(p) != operand) {
          p++;
        }
        return p - from;
      default:
        CharSet set = sets[operand];
        while (p < limit && set.has(at(p))) {
          p++;
        }
        return p - from;
    }
  }

  private int limit(int place, int most) {
    return most < end - place ? place + most : end;
  }

  /** Matches as many characters as possible; returns where to go on, or -1. */
  final int repeatOne(int pc, int place) {
    int least = code[pc + 1];
    if (least > end - place) {
      return NONE;
    }
    ptr = place;
    int most = limit(place, code[pc + 2]);
    int count = count(code[pc + 5], code[pc + 6], place, most);
    if (count < least) {
      return NONE;
    }
    int next = code[pc + 4];
    if (next == Step.AT_SUCCESS) {
      return resume(place + count, code[pc + 3]);
    }
    int p = place + count;
    int first = place + least;
    if (next >= 0) {
      p = lastBefore(p, first, next);
      if (p < first) {
        return NONE;
      }
    }
    push(pc, p, first, ONE);
    return resume(p, code[pc + 3]);
  }

  /** The last place down to a first one where a character stands; less if there is none. */
  private int lastBefore(int from, int first, int character) {
    int p = from;
    while (p >= first && (p >= end || at(p) != character)) {
      p--;
    }
    return p;
  }

  /** Gives one character back; the frame's kind is off the stack. */
  final int retryOne() {
    lastIndex = stack[top - 1];
    lastMark = stack[top - 2];
    int first = stack[top - 3];
    int p = stack[top - 4] - 1;
    int pc = stack[top - 5];
    int next = code[pc + 4];
    if (next >= 0) {
      p = lastBefore(p, first, next);
    }
    if (p < first) {
      top -= 5;
      return NONE;
    }
    stack[top - 4] = p;
    top++;
    return resume(p, code[pc + 3]);
  }

  /** Matches as few characters as possible. */
  final int lazyRepeatOne(int pc, int place) {
    int least = code[pc + 1];
    if (least > end - place) {
      return NONE;
    }
    ptr = place;
    if (least > 0 && count(code[pc + 5], code[pc + 6], place, limit(place, least)) < least) {
      return NONE;
    }
    int p = place + least;
    if (code[pc + 4] != Step.AT_SUCCESS) {
      push(pc, p, least, LAZY_ONE);
    }
    return resume(p, code[pc + 3]);
  }

  /** Takes one character more, or as many as it takes to where what follows may start. */
  final int retryLazyOne() {
    int pc = stack[top - 5];
    int p = stack[top - 4];
    int count = stack[top - 3];
    int next = code[pc + 4];
    do {
      ptr = p;
      boolean more = count(code[pc + 5], code[pc + 6], p, limit(p, 1)) > 0;
      if (more) {
        lastIndex = stack[top - 1];
        lastMark = stack[top - 2];
      }
      if (!more || ++count > code[pc + 2]) {
        top -= 5;
        return NONE;
      }
      p++;
    } while (next >= 0 && (p >= end || at(p) != next));
    stack[top - 3] = count;
    stack[top - 4] = p;
    top++;
    return resume(p, code[pc + 3]);
  }

  final int startRepeat(int pc, int place) {
    reserve(REPEAT_WORDS + 1);
    int frame = top;
    push(repeat);
    push(pc);
    push(NONE);
    push(NONE);
    push(REPEAT);
    repeat = frame;
    return resume(place, code[pc + 3]);
  }

  final void endRepeat() {
    top -= REPEAT_WORDS;
    repeat = stack[top];
  }

  private int needed(int rep, int count, int place) {
    stack[rep + COUNT] = count;
    reserve(4);
    int[] s = stack;
    int t = top;
    s[t] = rep;
    s[t + 1] = count;
    s[t + 2] = place;
    s[t + 3] = NEEDED;
    top = t + 4;
    return resume(place, body(rep));
  }

  private int body(int rep) {
    return stack[rep + PLACE] + Step.REPEAT_SIZE;
  }

  private int most(int rep) {
    return code[stack[rep + PLACE] + 2];
  }

  private boolean isEnough(int rep, int count) {
    int most = most(rep);
    return count >= most && most != Integer.MAX_VALUE;
  }

  final void retryNeeded() {
    ptr = pop();
    int count = pop();
    stack[pop() + COUNT] = count - 1;
  }

  final int maxUntil(int place) {
    look();
    int rep = repeat;
    ptr = place;
    int count = stack[rep + COUNT] + 1;
    if (count < code[stack[rep + PLACE] + 1]) {
      return needed(rep, count, place);
    }
    if (isEnough(rep, count) || place == stack[rep + LAST_PLACE]) {
      return following(rep, place);
    }
    stack[rep + COUNT] = count;
    saveMarks();
    reserve(7);
    int[] s = stack;
    int t = top;
    s[t] = s[rep + LAST_PLACE];
    top = t + 1;
    s[rep + LAST_PLACE] = place;
    push(rep, count, place, GREEDY);
    return resume(place, body(rep));
  }

  /** One more match failed: what follows has to match. */
  final int retryGreedy() {
    int[] s = stack;
    int t = top - 6;
    lastIndex = s[t + 5];
    lastMark = s[t + 4];
    int place = s[t + 3];
    int rep = s[t + 1];
    s[rep + LAST_PLACE] = s[t];
    s[rep + COUNT] = s[t + 2] - 1;
    top = restoreMarks(t);
    return following(rep, place);
  }

  private int following(int rep, int place) {
    repeat = stack[rep];
    reserve(3);
    push(rep);
    push(place);
    push(FOLLOWING);
    return resume(place, code[stack[rep + PLACE] + 3] + 1);
  }

  final void retryFollowing() {
    ptr = pop();
    repeat = pop();
  }

  final int minUntil(int place) {
    look();
    int rep = repeat;
    ptr = place;
    int count = stack[rep + COUNT] + 1;
    if (count < code[stack[rep + PLACE] + 1]) {
      return needed(rep, count, place);
    }
    repeat = stack[rep];
    push(rep, count, place, LAZY);
    return resume(place, code[stack[rep + PLACE] + 3] + 1);
  }

  /** What follows failed: one more match is needed. */
  final int retryLazy() {
    lastIndex = pop();
    lastMark = pop();
    int place = pop();
    int count = pop();
    int rep = pop();
    repeat = rep;
    ptr = place;
    int last = stack[rep + LAST_PLACE];
    if (isEnough(rep, count) || (lazyRepeatStops && place == last)) {
      return NONE;
    }
    stack[rep + COUNT] = count;
    if (lazyRepeatStops) {
      stack[rep + LAST_PLACE] = place;
    }
    reserve(5);
    push(rep);
    push(count);
    push(place);
    push(last);
    push(LAZY_MORE);
    return resume(place, body(rep));
  }

  final void retryLazyMore() {
    int last = pop();
    ptr = pop();
    int count = pop();
    int rep = pop();
    stack[rep + LAST_PLACE] = last;
    stack[rep + COUNT] = count - 1;
  }
}
