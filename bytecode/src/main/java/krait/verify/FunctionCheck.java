package krait.verify;

import java.util.IdentityHashMap;
import krait.code.ByteString;
import krait.code.CodeFlag;
import krait.code.CodeObject;
import org.jspecify.annotations.Nullable;

/**
 * The instructions that make functions, and calls of those that need an iterator.
 *
 * <p>A generator expression is a function whose only parameter, {@code .0}, goes to FOR_ITER as it
 * is. Its caller has to pass an iterator, as all compiled code does.
 */
final class FunctionCheck {

  private final FlowCheck flow;
  private final CodeObject code;
  private final IdentityHashMap<CodeObject, Boolean> needIterator;
  private final boolean firstLocalIsArgument;
  private boolean argumentUsed;

  FunctionCheck(
      FlowCheck flow,
      IdentityHashMap<CodeObject, Boolean> needIterator,
      boolean firstLocalChanges) {
    this.flow = flow;
    this.code = flow.code;
    this.needIterator = needIterator;
    firstLocalIsArgument =
        !firstLocalChanges
            && code.argcount() == 1
            && !code.has(CodeFlag.VARARGS)
            && !code.has(CodeFlag.VARKEYWORDS)
            && !code.varnames().isEmpty()
            && isImplicit(code.varnames().get(0).value());
  }

  private static boolean isImplicit(ByteString name) {
    return name.length() > 0 && name.at(0) == '.';
  }

  Kind localKind(int index) {
    return index == 0 && firstLocalIsArgument ? Kind.ARGUMENT : Kind.ANY;
  }

  /** FOR_ITER asks the argument for its next item. */
  void useArgument() {
    argumentUsed = true;
  }

  /** Whether a caller has to pass an iterator. */
  boolean needsIterator() {
    return argumentUsed;
  }

  void buildTuple(int count) {
    boolean cells = count >= 0 && count <= flow.stack.height;
    Slot slot = flow.stack;
    for (int i = 0; i < count && cells; i++) {
      cells = slot.kind == Kind.CELL;
      slot = slot.below;
    }
    flow.take(Integer.toUnsignedLong(count));
    flow.push(cells ? Kind.CELLS : Kind.ANY, cells ? count : 0);
  }

  void makeFunction(int defaults) {
    CodeObject made = takeCode();
    if (made != null && !made.freevars().isEmpty()) {
      flow.report(
          Rule.CLOSURE,
          "the code needs " + made.freevars().size() + " cells, but MAKE_FUNCTION gives none");
    }
    finish(made, defaults);
  }

  void makeClosure(int defaults) {
    CodeObject made = takeCode();
    Slot cells = flow.stack;
    if (made != null && (cells.kind != Kind.CELLS || cells.height == 0)) {
      flow.report(Rule.CLOSURE, "there is no tuple of cells below the code");
    } else if (made != null && cells.data != made.freevars().size()) {
      flow.report(
          Rule.CLOSURE,
          "the code needs " + made.freevars().size() + " cells, but there are " + cells.data);
    }
    flow.take(1);
    finish(made, defaults);
  }

  private @Nullable CodeObject takeCode() {
    Slot top = flow.stack;
    CodeObject found = null;
    if (top.kind == Kind.CODE && code.consts().get(top.data) instanceof CodeObject constant) {
      found = constant;
    } else if (top.height > 0) {
      flow.report(Rule.CLOSURE, "what a function is made of is not a constant code object");
    }
    flow.take(1);
    return found;
  }

  private void finish(@Nullable CodeObject made, int defaults) {
    flow.take(Integer.toUnsignedLong(defaults));
    boolean needs = made != null && needIterator.getOrDefault(made, false);
    if (needs && defaults != 0) {
      flow.report(Rule.ITERATOR, "a function that needs an iterator gets a default value");
    }
    flow.push(needs ? Kind.ITERATOR_FUNCTION : Kind.ANY, 0);
  }

  /** A call; {@code inputs} counts the callable too. */
  void call(int oparg, long inputs) {
    Slot callable = flow.stack.cut((int) Math.max(flow.stack.height - inputs + 1, 0));
    if (callable.kind == Kind.ITERATOR_FUNCTION && inputs <= flow.stack.height) {
      checkIteratorCall(oparg);
      flow.take(inputs - 1);
      flow.drop();
    } else {
      flow.take(inputs);
    }
    flow.push(Kind.ANY, 0);
  }

  private void checkIteratorCall(int oparg) {
    Kind passed = flow.stack.kind;
    if (oparg != 1) {
      flow.report(Rule.ITERATOR, "a function that needs an iterator is called in another way");
    } else if (passed == Kind.ARGUMENT) {
      argumentUsed = true;
    } else if (passed != Kind.ITERATOR) {
      flow.report(Rule.ITERATOR, "a function that needs an iterator is called without one");
    }
  }
}
