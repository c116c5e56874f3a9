package krait.vm.op;

import java.util.Arrays;
import krait.opcode.Opcode;
import krait.vm.object.Attributes;
import krait.vm.object.Calls;
import krait.vm.object.Iterations;
import krait.vm.object.KeywordName;
import krait.vm.object.PyBuiltin;
import krait.vm.object.PyClassObj;
import krait.vm.object.PyDict;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyFrame;
import krait.vm.object.PyFunction;
import krait.vm.object.PyGenerator;
import krait.vm.object.PyInstance;
import krait.vm.object.PyMethod;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PyType;
import krait.vm.object.Slot;
import krait.vm.object.Texts;
import krait.vm.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** Calls, with the callable and its arguments on the stack. */
public final class CallOps {

  private CallOps() {}

  /**
   * A frame for the call of what lies on the stack at an index, if that is a function or method
   * made in Python, or a class with such a method {@code __init__}, and the arguments only need to
   * be put into their places; otherwise null.
   */
  public static @Nullable PyFrame frame(PyFrame caller, PyObject[] stack, int at, int count) {
    PyObject callee = stack[at];
    if (callee.getClass() == PyFunction.class) {
      return ((PyFunction) callee).frame(caller, null, stack, at + 1, count);
    }
    if (callee.getClass() == PyMethod.class) {
      PyMethod method = (PyMethod) callee;
      PyObject self = method.self();
      if (self != null && method.function().getClass() == PyFunction.class) {
        return ((PyFunction) method.function()).frame(caller, self, stack, at + 1, count);
      }
    } else if (callee.getClass() == PyType.class) {
      return ((PyType) callee).initFrame(caller, stack, at + 1, count);
    } else if (callee.getClass() == PyClassObj.class) {
      return ((PyClassObj) callee).initFrame(caller, stack, at + 1, count);
    }
    return null;
  }

  /** The result of a call that made an instance, after what {@code __init__} returned. */
  public static PyObject initialized(PyObject created, PyObject returned) {
    if (returned == PyNone.NONE) {
      return created;
    }
    String given = created instanceof PyInstance ? "" : ", not '" + returned.type().name() + "'";
    throw PyErrors.typeError("__init__() should return None" + given);
  }

  /** Calls what lies on the stack at an index, with so many arguments behind it. */
  @Executes(Opcode.CALL_FUNCTION)
  public static PyObject call(PyObject[] stack, int at, int count) {
    PyObject callee = stack[at];
    PyObject result =
        switch (count) {
          case 0 -> callee.call0();
          case 1 -> callee.call1(stack[at + 1]);
          case 2 -> callee.call2(stack[at + 1], stack[at + 2]);
          case 3 -> callee.call3(stack[at + 1], stack[at + 2], stack[at + 3]);
          default -> callee.call(Arrays.copyOfRange(stack, at + 1, at + 1 + count), Calls.NO_NAMES);
        };
    return result.getClass() == PyGenerator.class
        ? LoopOwnership.made(callee, stack[at + count], result)
        : result;
  }

  /**
   * Calls what lies on the stack at an index, with the arguments behind it.
   *
   * @param counts positional arguments in the low byte, keyword arguments in the next one
   */
  @Executes(Opcode.CALL_FUNCTION)
  public static PyObject callNamed(PyObject[] stack, int at, int counts) {
    PyObject callee = stack[at];
    int positional = counts & 0xff;
    int named = (counts >> 8) & 0xff;
    if (named == 0) {
      return call(stack, at, positional);
    }
    PyObject[] args = Arrays.copyOfRange(stack, at + 1, at + 1 + positional + named);
    PyStr[] names = named(callee, stack, at + 1 + positional, named, args, positional);
    return LoopOwnership.made(callee, callee, callee.call(args, names));
  }

  private static PyStr[] named(
      PyObject callee, PyObject[] stack, int from, int count, PyObject[] args, int positional) {
    PyStr[] names = new PyStr[count];
    for (int i = 0; i < count; i++) {
      names[i] = KeywordName.of(stack[from + 2 * i]);
      args[positional + i] = stack[from + 2 * i + 1];
    }
    for (int i = 1; i < count; i++) {
      checkNew(callee, names, i, names[i]);
    }
    return names;
  }

  private static void checkNew(PyObject callee, PyStr[] names, int count, PyStr name) {
    for (int i = 0; i < count; i++) {
      if (names[i].text().equals(name.text())) {
        throw PyErrors.typeError(
            describe(callee) + " got multiple values for keyword argument '" + name + "'");
      }
    }
  }

  /**
   * Calls with more arguments from a sequence and a mapping, each of which may be null.
   *
   * @param counts as for {@link #callNamed}
   */
  @Executes({Opcode.CALL_FUNCTION_VAR, Opcode.CALL_FUNCTION_KW, Opcode.CALL_FUNCTION_VAR_KW})
  public static PyObject callWith(
      PyObject[] stack,
      int at,
      int counts,
      @Nullable PyObject sequence,
      @Nullable PyObject mapping) {
    PyObject callee = stack[at];
    int positional = counts & 0xff;
    int named = (counts >> 8) & 0xff;
    PyDict extra = mapping == null ? null : keywords(callee, mapping);
    PyObject[] rest = sequence == null ? PyTuple.NO_ITEMS : items(callee, sequence);
    int more = extra == null ? 0 : extra.size();
    int first = positional + rest.length;
    PyObject[] args = new PyObject[first + named + more];
    System.arraycopy(stack, at + 1, args, 0, positional);
    System.arraycopy(rest, 0, args, positional, rest.length);
    PyStr[] names = new PyStr[named + more];
    int next = 0;
    int from = at + 1 + positional;
    if (extra != null) {
      for (int i = 0; i < named; i++) {
        PyStr name = KeywordName.of(stack[from + 2 * i]);
        if (extra.get(KeywordName.key(name)) != null) {
          throw PyErrors.typeError(
              describe(callee) + " got multiple values for keyword argument '" + name + "'");
        }
        extra.put(KeywordName.key(name), stack[from + 2 * i + 1]);
      }
      for (int i = extra.nextEntry(0); i >= 0; i = extra.nextEntry(i + 1)) {
        names[next] = KeywordName.of(extra.keyAt(i));
        args[first + next++] = extra.valueAt(i);
      }
    } else {
      System.arraycopy(named(callee, stack, from, named, args, first), 0, names, 0, named);
    }
    return LoopOwnership.made(callee, callee, callee.call(args, names));
  }

  private static PyObject[] items(PyObject callee, PyObject sequence) {
    if (sequence instanceof PyTuple tuple) {
      return tuple.items();
    }
    if (sequence.type().slot(Slot.ITER) == null && sequence.type().slot(Slot.GETITEM) == null) {
      throw badSequence(callee, sequence);
    }
    try {
      return Iterations.toTupleItems(sequence);
    } catch (PyException e) {
      Messages messages = Messages.of(ThreadState.current().interpreter().version());
      boolean seen = sequence instanceof PyGenerator && messages.generatorErrorsSeen();
      if (e.matches(PyExc.TypeError) && !seen) {
        throw badSequence(callee, sequence);
      }
      throw e;
    }
  }

  private static PyException badSequence(PyObject callee, PyObject sequence) {
    Messages messages = Messages.of(ThreadState.current().interpreter().version());
    return PyErrors.typeError(
        describe(callee)
            + " argument after * must be "
            + messages.notStar()
            + named(messages, sequence));
  }

  private static String named(Messages messages, PyObject argument) {
    return messages.anyMapping() ? ", not " + argument.type().name() : "";
  }

  private static PyDict keywords(PyObject callee, PyObject mapping) {
    if (mapping instanceof PyDict dict) {
      return dict.copy();
    }
    Messages messages = Messages.of(ThreadState.current().interpreter().version());
    try {
      PyObject keys = messages.anyMapping() ? Attributes.find(mapping, PyStr.of("keys")) : null;
      if (keys == null) {
        throw notMapping(callee, mapping, messages);
      }
      PyDict dict = new PyDict();
      for (PyObject key : Iterations.toArray(keys.call0())) {
        dict.put(key, ItemOps.getItem(mapping, key));
      }
      return dict;
    } catch (PyException e) {
      throw e.matches(PyExc.AttributeError) ? notMapping(callee, mapping, messages) : e;
    }
  }

  private static PyException notMapping(PyObject callee, PyObject mapping, Messages messages) {
    return PyErrors.typeError(
        describe(callee)
            + " argument after ** must be a "
            + (messages.anyMapping() ? "mapping" : "dictionary")
            + named(messages, mapping));
  }

  /** A callable as messages name it: {@code f()}, {@code C instance}, {@code dict object}. */
  private static String describe(PyObject callee) {
    if (callee instanceof PyMethod method) {
      return Texts.functionName(method.function()) + "()";
    }
    if (callee instanceof PyFunction || callee instanceof PyBuiltin) {
      return Texts.functionName(callee) + "()";
    }
    if (callee instanceof PyClassObj cls) {
      return cls.name() + " constructor";
    }
    if (callee instanceof PyInstance instance) {
      return instance.cls().name() + " instance";
    }
    return callee.type().name() + " object";
  }
}
