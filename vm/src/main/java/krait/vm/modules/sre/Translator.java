package krait.vm.modules.sre;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import krait.vm.object.PyErrors;
import krait.vm.object.PyException;

/**
 * Checks a code list as CPython does and translates it. Where CPython lets pass what it then runs
 * into undefined places with, such as jumps into the midst of an instruction, this does not.
 */
@SuppressWarnings("StatementSwitchToExpressionSwitch") // cases that go on in different ways
final class Translator {

  /** How deep a pattern may nest: more than the library's parser manages. */
  private static final int MAX_DEPTH = 5000;

  /** How many groups a pattern may have. */
  private static final int MAX_GROUPS = 100;

  private final int[] raw;
  private final SreRules rules;
  private final Letters letters;
  private final int groups;
  private final Map<Integer, Integer> setsByPlace = new HashMap<>();
  private final List<CharSet> sets = new ArrayList<>();

  private int[] code;
  private int size;
  private int marks;
  private int depth;
  private SearchInfo info = SearchInfo.NONE;

  /** The end of the literals at the start, which no others are joined with. */
  private int fence = -1;

  private int entry;

  private Translator(int[] raw, int flags, long groups, SreRules rules) {
    this.raw = raw;
    this.rules = rules;
    letters = new Letters(flags, rules);
    // The library's template patterns refer to groups of others.
    this.groups = groups == 0 ? MAX_GROUPS : (int) groups;
    code = new int[raw.length + Step.REPEAT_ONE_SIZE];
  }

  /** Translates a code list, or complains that it is none. */
  static RegexProgram translate(int[] raw, int flags, long groups, SreRules rules) {
    boolean counted = groups >= 0 && groups <= MAX_GROUPS;
    if (!counted || raw.length == 0 || raw[raw.length - 1] != SreCode.SUCCESS) {
      throw invalid();
    }
    return new Translator(raw, flags, groups, rules).program();
  }

  static PyException invalid() {
    return PyErrors.runtimeError("invalid SRE code");
  }

  private RegexProgram program() {
    int end = raw.length - 1;
    int start = 0;
    if (raw[0] == SreCode.INFO) {
      info = SearchInfo.read(raw, 1, end, rules.codeSize());
      start = info.end();
    }
    int skipped = info.literalsSkipped(raw, start, end);
    fence = start + 2 * skipped;
    region(start, end);
    emit(Step.SUCCESS);
    int[] done = Arrays.copyOf(code, size);
    CharSet[] all = sets.toArray(new CharSet[0]);
    SearchPlan plan = info.plan(raw, start, skipped, entry, letters, rules.codeSize());
    if (plan.isUnknown()) {
      plan = SearchPlan.ofFirst(FirstCharacter.of(done, 0, size, sets, letters));
    }
    return new RegexProgram(
        done, all, letters, marks, rules.lazyRepeatStops(), info.minimum(), plan);
  }

  private void emit(int word) {
    if (size == code.length) {
      code = Arrays.copyOf(code, 2 * size);
    }
    code[size++] = word;
  }

  private void emit(int step, int operand) {
    emit(step);
    emit(operand);
  }

  private static void require(boolean condition) {
    if (!condition) {
      throw invalid();
    }
  }

  /** An operand, which has to lie before an end. */
  private int operand(int at, int end) {
    require(at < end);
    return raw[at];
  }

  /** A distance to skip from where it stands, which must not lead beyond an end. */
  private int distance(int at, int end) {
    int skip = operand(at, end);
    require(Integer.compareUnsigned(skip, end - at) <= 0);
    return skip;
  }

  private void region(int start, int end) {
    require(start <= end && depth < MAX_DEPTH);
    depth++;
    int at = start;
    while (at < end) {
      at = step(at, end);
    }
    require(at == end);
    depth--;
  }

  private int step(int at, int end) {
    switch (raw[at]) {
      case SreCode.LITERAL:
        return literals(at, end);
      case SreCode.MARK:
        return mark(at, end);
      case SreCode.SUCCESS:
        emit(Step.SUCCESS);
        return at + 1;
      case SreCode.FAILURE:
        emit(Step.FAILURE);
        return at + 1;
      case SreCode.AT:
        int position = operand(at + 1, end);
        require(position >= 0 && position < SreCode.POSITIONS);
        emit(Step.AT, position);
        return at + 2;
      case SreCode.INFO:
        return SearchInfo.read(raw, at + 1, end, rules.codeSize()).end();
      case SreCode.BRANCH:
        return branch(at, end);
      case SreCode.REPEAT_ONE:
        return repeatOne(Step.REPEAT_ONE, at, end);
      case SreCode.MIN_REPEAT_ONE:
        return repeatOne(Step.MIN_REPEAT_ONE, at, end);
      case SreCode.REPEAT:
        return repeat(at, end);
      case SreCode.GROUPREF:
        return group(Step.GROUPREF, at, end);
      case SreCode.GROUPREF_IGNORE:
        return group(Step.GROUPREF_IGNORE, at, end);
      case SreCode.GROUPREF_EXISTS:
        return groupExists(at, end);
      case SreCode.ASSERT:
        return assertion(Step.ASSERT, at, end);
      case SreCode.ASSERT_NOT:
        return assertion(Step.ASSERT_NOT, at, end);
      default:
        return single(at, end, false);
    }
  }

  private int literals(int start, int end) {
    int limit = start < fence ? fence : end;
    int at = start;
    while (at < limit && raw[at] == SreCode.LITERAL) {
      operand(at + 1, limit);
      at += 2;
    }
    int count = (at - start) / 2;
    if (count == 1) {
      emit(Step.LITERAL, raw[start + 1]);
    } else {
      emit(Step.LITERALS, count);
      for (int i = start + 1; i < at; i += 2) {
        emit(raw[i]);
      }
    }
    if (at == fence) {
      entry = size;
    }
    return at;
  }

  private int mark(int at, int end) {
    int number = operand(at + 1, end);
    require(number >= 0 && number <= 2 * groups + 1);
    marks = Math.max(marks, number + 1);
    emit(Step.MARK, number);
    return at + 2;
  }

  private int group(int step, int at, int end) {
    int group = operand(at + 1, end);
    require(group >= 0 && group < groups);
    emit(step, group);
    return at + 2;
  }

  /**
   * A test of one character.
   *
   * @param repeated whether it is what a REPEAT_ONE repeats, which does not lower its character
   */
  private int single(int at, int end, boolean repeated) {
    switch (operand(at, end)) {
      case SreCode.ANY:
        return any(Step.ANY, at, repeated);
      case SreCode.ANY_ALL:
        return any(Step.ANY_ALL, at, repeated);
      case SreCode.LITERAL:
        emit(Step.LITERAL, operand(at + 1, end));
        return at + 2;
      case SreCode.NOT_LITERAL:
        emit(Step.NOT_LITERAL, operand(at + 1, end));
        return at + 2;
      case SreCode.LITERAL_IGNORE, SreCode.NOT_LITERAL_IGNORE:
        int c = operand(at + 1, end);
        int wanted = repeated || c < 0 ? c : letters.lower(c);
        boolean negated = raw[at] == SreCode.NOT_LITERAL_IGNORE;
        emit(Step.IN, add(CharSet.ofLowered(wanted, negated, letters)));
        return at + 2;
      case SreCode.IN, SreCode.IN_IGNORE:
        int after = at + 1 + distance(at + 1, end);
        emit(Step.IN, set(at, after));
        return after;
      default:
        throw invalid();
    }
  }

  private int any(int step, int at, boolean repeated) {
    emit(step);
    if (repeated) {
      emit(0);
    }
    return at + 1;
  }

  private int add(CharSet set) {
    sets.add(set);
    return sets.size() - 1;
  }

  private int set(int at, int after) {
    Integer known = setsByPlace.get(at);
    if (known == null) {
      int size = rules.codeSize();
      require(CharSet.check(raw, at + 2, after, size) == after);
      known = add(new CharSet(raw, at + 2, size, letters, raw[at] == SreCode.IN_IGNORE));
      setsByPlace.put(at, known);
    }
    return known;
  }

  private int branch(int at, int end) {
    emit(Step.BRANCH, size + 2);
    List<Integer> jumps = new ArrayList<>();
    List<Integer> targets = new ArrayList<>();
    int here = at + 1;
    int skip = distance(here, end);
    int previous = size - 1;
    while (skip != 0) {
      int jump = here + skip - 2;
      require(skip >= 3 && raw[jump] == SreCode.JUMP);
      code[previous] = size;
      previous = alternative(here + 1, jump);
      emit(Step.JUMP, 0);
      jumps.add(size - 1);
      targets.add(jump + 1 + distance(jump + 1, end));
      here += skip;
      skip = distance(here, end);
    }
    code[previous] = 0;
    for (int i = 0; i < jumps.size(); i++) {
      require(targets.get(i) == here + 1);
      code[jumps.get(i)] = size;
    }
    return here + 1;
  }

  /** Translates an alternative; returns where the place of the next one has to be written. */
  private int alternative(int start, int end) {
    int header = size;
    emit(0);
    emit(Step.UNTESTED, 0);
    region(start, end);
    if (start < end && raw[start] == SreCode.LITERAL) {
      code[header + 1] = Step.LITERAL;
      code[header + 2] = raw[start + 1];
    } else if (start < end && raw[start] == SreCode.IN) {
      code[header + 1] = Step.IN;
      code[header + 2] = set(start, start + 1 + raw[start + 1]);
    } else {
      int first = header + Step.ALTERNATIVE_SIZE;
      CharSet set = FirstCharacter.of(code, first, size, sets, letters);
      if (set != null) {
        code[header + 1] = Step.FIRST_IN;
        code[header + 2] = add(set);
      }
    }
    return header;
  }

  private int count(int at, int end) {
    long value = Integer.toUnsignedLong(operand(at, end));
    return value == rules.maxRepeat()
        ? Integer.MAX_VALUE
        : (int) Math.min(value, Integer.MAX_VALUE - 1);
  }

  private void emitCounts(int at, int end) {
    require(Integer.compareUnsigned(operand(at, end), operand(at + 1, end)) <= 0);
    emit(count(at, end));
    emit(count(at + 1, end));
  }

  private int repeatOne(int step, int at, int end) {
    int after = at + 1 + distance(at + 1, end);
    emit(step);
    emitCounts(at + 2, end);
    require(after >= at + 5);
    int next = raw[after];
    emit(size + 4);
    if (next == SreCode.SUCCESS) {
      emit(Step.AT_SUCCESS);
    } else {
      emit(next == SreCode.LITERAL ? Math.max(raw[after + 1], Step.NO_LITERAL) : Step.NO_LITERAL);
    }
    require(single(at + 4, after - 1, true) == after - 1 && raw[after - 1] == SreCode.SUCCESS);
    return after;
  }

  private int repeat(int at, int end) {
    int until = at + 1 + distance(at + 1, end);
    emit(Step.REPEAT);
    emitCounts(at + 2, end);
    int place = size;
    emit(0);
    region(at + 4, until);
    code[place] = size;
    int ending = operand(until, end);
    require(ending == SreCode.MAX_UNTIL || ending == SreCode.MIN_UNTIL);
    emit(ending == SreCode.MAX_UNTIL ? Step.MAX_UNTIL : Step.MIN_UNTIL);
    return until + 1;
  }

  private int groupExists(int at, int end) {
    int place = group(Step.GROUPREF_EXISTS, at, end);
    int target = at + 1 + operand(place, end);
    require(target > at && target <= end);
    int hole = size;
    emit(0);
    // Whether there is an alternative can't be told for sure, and CPython does it the same way.
    boolean otherwise = target >= at + 4 && raw[target - 2] == SreCode.JUMP;
    region(at + 3, otherwise ? target - 2 : target);
    if (!otherwise) {
      code[hole] = size;
      return target;
    }
    emit(Step.JUMP, 0);
    int jump = size - 1;
    code[hole] = size;
    int after = target - 1 + distance(target - 1, end);
    region(target, after);
    code[jump] = size;
    return after;
  }

  private int assertion(int step, int at, int end) {
    int after = at + 1 + distance(at + 1, end);
    int back = operand(at + 2, end);
    require(back >= 0 && raw[after - 1] == SreCode.SUCCESS);
    emit(step, back);
    int place = size;
    emit(0);
    region(at + 3, after - 1);
    emit(Step.SUCCESS);
    code[place] = size;
    return after;
  }
}
