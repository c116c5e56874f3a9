package krait.vm.modules.sre;

import java.util.Arrays;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyNone;
import krait.vm.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** What a match is about and how far it is: the text, the marks and the stack of choices. */
abstract class MatchState {

  /** How many choices are taken back before the thread looks for interrupts. */
  private static final int POLL_INTERVAL = 1 << 12;

  private static final int FIRST_STACK = 64;
  private static final int MAX_STACK = Integer.MAX_VALUE - 16;
  private static final int[] EMPTY = {};

  /** Where no repetition is under way or no assertion is checked. */
  static final int NONE = -1;

  final int[] code;
  final CharSet[] sets;
  final Letters letters;
  final Subject subject;
  final String text;
  final int @Nullable [] wide;
  final int end;

  /** Where the match starts. */
  int start;

  /** Where the match got, or what CPython has for that after a failure. */
  int ptr;

  /** The highest mark that is set. */
  int lastMark = NONE;

  /** The group that was closed last. */
  int lastIndex = NONE;

  /** Where the current repetition lies on the stack. */
  int repeat = NONE;

  int[] stack = EMPTY;
  int top;

  /** Where an instruction that does not just go on wants to go on. */
  int resumed;

  private final int[] marks;
  private int patience = POLL_INTERVAL;

  MatchState(RegexProgram program, Subject subject) {
    code = program.code();
    sets = program.sets();
    letters = program.letters();
    marks = program.marks() == 0 ? EMPTY : new int[program.marks()];
    this.subject = subject;
    text = subject.text();
    wide = subject.wide();
    start = subject.start();
    end = subject.end();
  }

  final int at(int index) {
    return wide == null ? text.charAt(index) : wide[index];
  }

  /** The character before a place, which may lie behind the end; a zero if there is none. */
  final int before(int place) {
    int index = place - 1;
    boolean inside = index >= 0 && index < (wide == null ? text.length() : wide.length);
    return inside ? at(index) : 0;
  }

  /** Forgets groups, as before each search for a further match. */
  final void reset() {
    lastMark = NONE;
    lastIndex = NONE;
  }

  final void mark(int number, int place) {
    if ((number & 1) != 0) {
      lastIndex = number / 2 + 1;
    }
    if (number > lastMark) {
      for (int i = lastMark + 1; i < number; i++) {
        marks[i] = NONE;
      }
      lastMark = number;
    }
    marks[number] = place;
  }

  /** Where a group, from 1, starts; -1 if it has not matched. */
  final int groupStart(int group) {
    int index = 2 * (group - 1);
    return isMarked(index) ? marks[index] : NONE;
  }

  /** Where a group ends; -1 if it has not matched. */
  final int groupEnd(int group) {
    int index = 2 * (group - 1);
    return isMarked(index) ? marks[index + 1] : NONE;
  }

  private boolean isMarked(int index) {
    return index < lastMark && marks[index] != NONE && marks[index + 1] != NONE;
  }

  /** Whether there is a text that a reference to a group, from 0, could stand for. */
  final boolean isReferable(int group) {
    int index = 2 * group;
    return isMarked(index) && marks[index] <= marks[index + 1];
  }

  /** Where the text at a place ends that is the same as that of a group, from 0; or -1. */
  final int sameAsGroup(int group, int place, boolean ignoreCase) {
    if (!isReferable(group)) {
      return NONE;
    }
    int p = place;
    for (int i = marks[2 * group]; i < marks[2 * group + 1]; i++) {
      if (p >= end) {
        return NONE;
      }
      int a = at(p);
      int b = at(i);
      if (a != b && !(ignoreCase && letters.lower(a) == letters.lower(b))) {
        return NONE;
      }
      p++;
    }
    return p;
  }

  /** Makes room for some words on the stack. */
  final void reserve(int words) {
    if (stack.length - top < words) {
      grow(words);
    }
  }

  private void grow(int words) {
    long size = Math.max(FIRST_STACK, Math.max(2L * stack.length, (long) top + words));
    Runtime runtime = Runtime.getRuntime();
    long free = runtime.maxMemory() - runtime.totalMemory() + runtime.freeMemory();
    if ((long) top + words > MAX_STACK || size * Integer.BYTES > free) {
      throw new PyException(PyExc.MemoryError, PyNone.NONE);
    }
    stack = Arrays.copyOf(stack, (int) Math.min(size, MAX_STACK));
  }

  final void push(int word) {
    stack[top++] = word;
  }

  final int pop() {
    return stack[--top];
  }

  /** Puts the marks up to the last one on the stack, and how many they are. */
  final void saveMarks() {
    int count = lastMark > 0 ? lastMark + 1 : 0;
    reserve(count + 1);
    if (count > 0) {
      System.arraycopy(marks, 0, stack, top, count);
      top += count;
    }
    push(count);
  }

  /** Sets marks to what lies on the stack below an index; returns where that starts. */
  final int restoreMarks(int from) {
    int count = stack[from - 1];
    if (count > 0) {
      System.arraycopy(stack, from - 1 - count, marks, 0, count);
    }
    return from - 1 - count;
  }

  /** Looks for interrupts now and then. */
  final void look() {
    if (--patience < 0) {
      patience = POLL_INTERVAL;
      ThreadState.current().poll();
    }
  }
}
