package krait.compiler.codegen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import krait.code.ByteString;
import krait.code.CompilerHabits;
import krait.code.Const;
import krait.compiler.symtable.Identifiers;
import krait.version.PyVersion;

/**
 * The strings that CPython interns when it makes a code object: constants that look like names.
 *
 * <p>The object matters, not just the text. A tuple that the optimizer folded holds the objects of
 * the operands. Where such an object becomes the interned one, it is interned within the tuple too;
 * where an equal string was interned before, that one takes its place among the constants, and the
 * tuple keeps its own.
 */
final class Interning {

  private final Identifiers identifiers;
  private final CompilerHabits habits;
  private final Map<ByteString, Const.Str> interned = new HashMap<>();

  Interning(Identifiers identifiers, PyVersion version) {
    this.identifiers = identifiers;
    this.habits = CompilerHabits.of(version);
  }

  /** The constants as they are in the finished code object. */
  List<Const> intern(List<Const> consts) {
    Const[] result = new Const[consts.size()];
    IdentityHashMap<Const, Const> replaced = new IdentityHashMap<>(0);
    boolean tuples = false;
    for (int i = result.length - 1; i >= 0; i--) {
      Const value = consts.get(i);
      result[i] = value;
      if (value instanceof Const.Str string) {
        if (!string.interned() && habits.internsConstant(string.value())) {
          result[i] = intern(string, replaced);
        }
      } else {
        tuples |= value instanceof Const.Tuple;
      }
    }
    if (tuples) {
      for (int i = 0; i < result.length; i++) {
        if (result[i] instanceof Const.Tuple tuple) {
          result[i] = internItems(tuple, replaced);
        }
      }
    }
    return List.of(result);
  }

  private Const intern(Const.Str string, IdentityHashMap<Const, Const> replaced) {
    Const.Str known = interned.get(string.value());
    if (known != null) {
      return known;
    }
    Const.Str result = new Const.Str(string.value(), true);
    interned.put(string.value(), result);
    if (!identifiers.isInterned(string.value().latin1())) {
      replaced.put(string, result);
    }
    return result;
  }

  private Const internItems(Const.Tuple tuple, IdentityHashMap<Const, Const> replaced) {
    List<Const> items = new ArrayList<>(tuple.items().size());
    boolean changed = false;
    for (Const item : tuple.items()) {
      Const result = internItem(item, replaced);
      changed |= result != item;
      items.add(result);
    }
    return changed ? new Const.Tuple(items) : tuple;
  }

  private Const internItem(Const item, IdentityHashMap<Const, Const> replaced) {
    if (item instanceof Const.Tuple inner) {
      return internItems(inner, replaced);
    }
    if (item instanceof Const.Str string && !string.interned()) {
      if (habits.internsTupleItems() && habits.internsConstant(string.value())) {
        return intern(string, replaced);
      }
      Const same = replaced.get(string);
      return same == null ? item : same;
    }
    return item;
  }
}
