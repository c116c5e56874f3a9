package krait.vm.object;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The C3 order of a class and its bases. */
public final class Linearization {

  private Linearization() {}

  /** The order for a type, from its bases. */
  public static PyObject[] of(PyType type) {
    List<List<PyObject>> sequences = new ArrayList<>();
    for (PyObject base : type.bases()) {
      sequences.add(new ArrayList<>(ofBase(base)));
    }
    checkDuplicates(type.bases());
    sequences.add(new ArrayList<>(Arrays.asList(type.bases())));
    List<PyObject> order = new ArrayList<>();
    order.add(type);
    while (true) {
      sequences.removeIf(List::isEmpty);
      if (sequences.isEmpty()) {
        return order.toArray(PyTuple.NO_ITEMS);
      }
      PyObject next = candidate(sequences);
      order.add(next);
      for (List<PyObject> sequence : sequences) {
        if (sequence.get(0) == next) {
          sequence.remove(0);
        }
      }
    }
  }

  private static List<PyObject> ofBase(PyObject base) {
    if (base instanceof PyType type) {
      return Arrays.asList(type.mro());
    }
    List<PyObject> order = new ArrayList<>();
    addClassic((PyClassObj) base, order);
    return order;
  }

  private static void addClassic(PyClassObj cls, List<PyObject> order) {
    if (!order.contains(cls)) {
      order.add(cls);
      for (PyObject base : cls.bases().items()) {
        addClassic((PyClassObj) base, order);
      }
    }
  }

  private static void checkDuplicates(PyObject[] bases) {
    for (int i = 0; i < bases.length; i++) {
      for (int j = i + 1; j < bases.length; j++) {
        if (bases[i] == bases[j]) {
          throw PyErrors.typeError("duplicate base class " + Classes.name(bases[i]));
        }
      }
    }
  }

  private static PyObject candidate(List<List<PyObject>> sequences) {
    for (List<PyObject> sequence : sequences) {
      PyObject head = sequence.get(0);
      if (!isInTail(head, sequences)) {
        return head;
      }
    }
    throw PyErrors.typeError(conflict(sequences));
  }

  private static boolean isInTail(PyObject cls, List<List<PyObject>> sequences) {
    for (List<PyObject> sequence : sequences) {
      if (sequence.lastIndexOf(cls) > 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Names the classes in the order of a table by address. The addresses fall, as they do in CPython
   * for classes made one after another.
   */
  private static String conflict(List<List<PyObject>> sequences) {
    for (int i = sequences.size() - 1; i >= 0; i--) {
      Comparisons.identity(sequences.get(i).get(0));
    }
    PySet heads = new PySet();
    for (List<PyObject> sequence : sequences) {
      heads.add(sequence.get(0));
    }
    StringBuilder names = new StringBuilder();
    for (PyObject head : heads.keyArray()) {
      names.append(names.length() == 0 ? " " : ", ").append(Classes.name(head));
    }
    return "Cannot create a consistent method resolution\norder (MRO) for bases" + names;
  }
}
