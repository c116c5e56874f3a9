package krait.vm.modules.pickle;

import krait.vm.object.Attributes;
import krait.vm.object.Calls;
import krait.vm.object.Iterations;
import krait.vm.object.PyDict;
import krait.vm.object.PyErrors;
import krait.vm.object.PyInt;
import krait.vm.object.PyIterator;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PyType;
import krait.vm.object.Slot;
import krait.vm.op.ImportOps;

/** Writes objects as the calls that make them again. */
final class PickledReductions {

  private final PickleWriter writer;
  private final PickleOutput out;
  private final int protocol;

  PickledReductions(PickleWriter writer, PickleOutput out, int protocol) {
    this.writer = writer;
    this.out = out;
    this.protocol = protocol;
  }

  /** Writes an object. */
  void save(PyObject object) {
    PyObject table = Attributes.get(ImportOps.module("copy_reg"), PyStr.of("dispatch_table"));
    PyObject function = table instanceof PyDict dict ? dict.get(object.type()) : null;
    PyObject result;
    if (function != null) {
      result = function.call1(object);
    } else if (object instanceof PyType) {
      new PickledGlobals(out, protocol).save(object, null);
      writer.put(object);
      return;
    } else {
      PyObject reduce = Attributes.find(object, PyStr.of("__reduce_ex__"));
      result =
          reduce != null ? reduce.call1(PyInt.of(protocol)) : Calls.method(object, "__reduce__");
    }
    if (result instanceof PyStr name) {
      new PickledGlobals(out, protocol).save(object, name);
      writer.put(object);
      return;
    }
    if (!(result instanceof PyTuple parts) || parts.size() < 2 || parts.size() > 5) {
      throw PickleModule.picklingError(
          "Value returned by __reduce__ must be string or tuple of two to five elements");
    }
    saveParts(object, parts);
  }

  private static PyObject part(PyTuple parts, int index) {
    return index < parts.size() ? parts.get(index) : PyNone.NONE;
  }

  private void saveParts(PyObject object, PyTuple parts) {
    PyObject maker = parts.get(0);
    if (!(parts.get(1) instanceof PyTuple arguments)) {
      throw PickleModule.picklingError("args from reduce() should be a tuple");
    }
    PyObject name = Attributes.find(maker, PyStr.of("__name__"));
    if (protocol >= 2 && name instanceof PyStr text && text.text().equals("__newobj__")) {
      saveNew(object, arguments);
    } else {
      writer.save(maker);
      writer.save(arguments);
      out.op('R');
    }
    Integer known = writer.known(object);
    if (known != null) {
      out.op('0');
      writer.get(known);
    } else {
      writer.put(object);
    }
    saveMore(parts);
  }

  private void saveMore(PyTuple parts) {
    if (part(parts, 3) != PyNone.NONE) {
      saveItems(iterator(parts.get(3), "Fourth"), false);
    }
    if (part(parts, 4) != PyNone.NONE) {
      saveItems(iterator(parts.get(4), "Fifth"), true);
    }
    if (part(parts, 2) != PyNone.NONE) {
      writer.save(part(parts, 2));
      out.op('b');
    }
  }

  private static PyObject iterator(PyObject items, String place) {
    if (!(items instanceof PyIterator) && items.type().slot(Slot.NEXT) == null) {
      throw PickleModule.picklingError(
          place
              + " element of tuple returned by __reduce__ must be an iterator, not "
              + items.type().name());
    }
    return items;
  }

  private void saveNew(PyObject object, PyTuple arguments) {
    if (arguments.size() == 0) {
      throw PickleModule.picklingError("__newobj__ arglist is empty");
    }
    PyObject cls = arguments.get(0);
    if (Attributes.find(cls, PyStr.of("__new__")) == null) {
      throw PickleModule.picklingError("args[0] from __newobj__ args has no __new__");
    }
    if (Attributes.find(object, PyStr.of("__class__")) != cls) {
      throw PickleModule.picklingError("args[0] from __newobj__ args has the wrong class");
    }
    writer.save(cls);
    PyObject[] rest = java.util.Arrays.copyOfRange(arguments.items(), 1, arguments.size());
    writer.save(PyTuple.of(rest));
    out.op('\u0081');
  }

  /** Writes what an iterator gives, in newer protocols many items at once. */
  private void saveItems(PyObject items, boolean inPairs) {
    int written;
    do {
      PyObject first = Iterations.next(items);
      PyObject item = first == null || protocol == 0 ? null : Iterations.next(items);
      if (first == null) {
        return;
      }
      if (item != null) {
        out.op('(');
      }
      saveItem(first, inPairs);
      boolean several = item != null;
      written = 1;
      while (item != null) {
        saveItem(item, inPairs);
        written++;
        item = written == PickleWriter.BATCH ? null : Iterations.next(items);
      }
      out.op(inPairs ? (several ? 'u' : 's') : several ? 'e' : 'a');
    } while (protocol == 0 || written == PickleWriter.BATCH);
  }

  private void saveItem(PyObject item, boolean isPair) {
    if (!isPair) {
      writer.save(item);
      return;
    }
    if (!(item instanceof PyTuple pair) || pair.size() != 2) {
      throw PyErrors.typeError("dict items iterator must return 2-tuples");
    }
    writer.save(pair.get(0));
    writer.save(pair.get(1));
  }
}
