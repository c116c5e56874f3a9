package krait.compiler.codegen;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import krait.code.Const;
import krait.compiler.symtable.Identifier;

/** Names numbered in the order in which they are first asked for. */
final class NamePool {

  private final IdentityHashMap<Identifier, Integer> indexes = new IdentityHashMap<>();
  private final List<Identifier> names = new ArrayList<>();

  NamePool() {}

  NamePool(List<Identifier> first) {
    for (Identifier name : first) {
      indexOf(name);
    }
  }

  /** The number of a name; a new one is added. */
  int indexOf(Identifier name) {
    Integer known = indexes.get(name);
    if (known != null) {
      return known;
    }
    int index = names.size();
    indexes.put(name, index);
    names.add(name);
    return index;
  }

  int size() {
    return names.size();
  }

  Identifier get(int index) {
    return names.get(index);
  }

  /** The names as interned strings. */
  List<Const.Str> values() {
    List<Const.Str> values = new ArrayList<>(names.size());
    for (Identifier name : names) {
      name.intern();
      values.add(name.value());
    }
    return values;
  }
}
