package krait.vm.modules.pickle;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import krait.vm.codec.Codecs;
import krait.vm.modules.ModuleErrors;
import krait.vm.object.Calls;
import krait.vm.object.PyBool;
import krait.vm.object.PyDict;
import krait.vm.object.PyErrors;
import krait.vm.object.PyFloat;
import krait.vm.object.PyInt;
import krait.vm.object.PyList;
import krait.vm.object.PyLong;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** Reads objects from a pickle: a program for a machine with a stack. */
final class PickleReader {

  private static final int HIGHEST = 2;

  private final PickleInput in;
  private final PickleStack stack = new PickleStack();
  private final Map<String, PyObject> memo = new HashMap<>();
  private final PickledObjects objects = new PickledObjects();
  private @Nullable PyObject persistentLoad;

  PickleReader(PickleInput in) {
    this.in = in;
  }

  @Nullable PyObject persistentLoad() {
    return persistentLoad;
  }

  void setPersistentLoad(@Nullable PyObject function) {
    persistentLoad = function;
  }

  @Nullable PyObject findGlobal() {
    return objects.finder();
  }

  void setFindGlobal(@Nullable PyObject function) {
    objects.setFinder(function);
  }

  /** The next object. */
  PyObject load() {
    stack.clear();
    while (true) {
      ThreadState.current().poll();
      char op = in.read(1).charAt(0);
      if (op == '.') {
        return stack.pop();
      }
      if (!(scalar(op) || text(op) || container(op) || remembered(op) || object(op))) {
        throw PickleModule.unpicklingError(
            op == 0 ? "invalid load key, '\\x00'." : "invalid load key, '" + op + "'.");
      }
    }
  }

  /** A number of some bytes, the low one first. */
  private long number(int size) {
    String bytes = in.read(size);
    long value = 0;
    for (int i = 0; i < size; i++) {
      value |= (long) bytes.charAt(i) << (i * Byte.SIZE);
    }
    return value;
  }

  private long signedInt() {
    int value = (int) number(4);
    return value;
  }

  private int length() {
    int length = (int) number(4);
    if (length < 0) {
      throw PickleModule.unpicklingError("pickle data was truncated");
    }
    return length;
  }

  private boolean scalar(char op) {
    switch (op) {
      case 'N' -> stack.push(PyNone.NONE);
      case '\u0088' -> stack.push(PyBool.TRUE);
      case '\u0089' -> stack.push(PyBool.FALSE);
      case 'I' -> stack.push(integer(in.line()));
      case 'K' -> stack.push(PyInt.of(number(1)));
      case 'M' -> stack.push(PyInt.of(number(2)));
      case 'J' -> stack.push(PyInt.of(signedInt()));
      case 'L' -> stack.push(PyLong.TYPE.call1(PyStr.of(in.line())));
      case '\u008a' -> stack.push(big((int) number(1)));
      case '\u008b' -> stack.push(big(length()));
      case 'F' -> stack.push(PyFloat.TYPE.call1(PyStr.of(in.line())));
      case 'G' -> stack.push(new PyFloat(Double.longBitsToDouble(Long.reverseBytes(number(8)))));
      default -> {
        return false;
      }
    }
    return true;
  }

  private static PyObject integer(String text) {
    if (text.equals("00") || text.equals("01")) {
      return PyBool.of(text.equals("01"));
    }
    return PyInt.TYPE.call1(PyStr.of(text));
  }

  private PyObject big(int size) {
    String bytes = in.read(size);
    byte[] magnitude = new byte[size];
    for (int i = 0; i < size; i++) {
      magnitude[size - 1 - i] = (byte) bytes.charAt(i);
    }
    return new PyLong(size == 0 ? BigInteger.ZERO : new BigInteger(magnitude));
  }

  private boolean text(char op) {
    switch (op) {
      case 'S' -> stack.push(quoted(in.line()));
      case 'U' -> stack.push(PyStr.of(in.read((int) number(1))));
      case 'T' -> stack.push(PyStr.of(in.read(length())));
      case 'V' -> stack.push(Codecs.decode(PyStr.of(in.line()), "raw-unicode-escape", "strict"));
      case 'X' -> stack.push(Codecs.decode(PyStr.of(in.read(length())), "utf-8", "strict"));
      default -> {
        return false;
      }
    }
    return true;
  }

  private static PyObject quoted(String line) {
    String text = line.stripTrailing();
    char quote = text.isEmpty() ? 0 : text.charAt(0);
    boolean right =
        text.length() >= 2
            && (quote == '\'' || quote == '"')
            && text.charAt(text.length() - 1) == quote;
    if (!right) {
      throw PyErrors.valueError("insecure string pickle");
    }
    return Codecs.decode(PyStr.of(text.substring(1, text.length() - 1)), "string_escape", "strict");
  }

  private boolean container(char op) {
    switch (op) {
      case '(' -> stack.mark();
      case ')' -> stack.push(PyTuple.EMPTY);
      case 't' -> stack.push(PyTuple.of(stack.popToMark()));
      case '\u0085', '\u0086', '\u0087' -> stack.push(PyTuple.of(stack.pop(op - '\u0084')));
      case ']' -> stack.push(new PyList());
      case 'l' -> stack.push(new PyList(stack.popToMark()));
      case '}' -> stack.push(new PyDict());
      case 'd' -> {
        PyObject[] items = stack.popToMark();
        PyDict dict = new PyDict();
        PickledObjects.setItems(dict, items);
        stack.push(dict);
      }
      case 'a' -> PickledObjects.append(stack.second(), stack.pop(1));
      case 'e' -> {
        PyObject[] items = stack.popToMark();
        PickledObjects.append(stack.top(), items);
      }
      case 's' -> {
        PyObject[] pair = stack.pop(2);
        PickledObjects.setItems(stack.top(), pair);
      }
      case 'u' -> {
        PyObject[] items = stack.popToMark();
        PickledObjects.checkPairs(items);
        PickledObjects.setItems(stack.top(), items);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean remembered(char op) {
    switch (op) {
      case '0' -> stack.drop();
      case '1' -> stack.popToMark();
      case '2' -> stack.push(stack.top());
      case 'g' -> recall(in.line());
      case 'h' -> recall(Long.toString(number(1)));
      case 'j' -> recall(Long.toString(number(4)));
      case 'p' -> memo.put(in.line(), stack.top());
      case 'q' -> memo.put(Long.toString(number(1)), stack.top());
      case 'r' -> memo.put(Long.toString(number(4)), stack.top());
      default -> {
        return false;
      }
    }
    return true;
  }

  private void recall(String key) {
    PyObject known = memo.get(key);
    if (known == null) {
      throw ModuleErrors.of("cPickle", "BadPickleGet", key);
    }
    stack.push(known);
  }

  private boolean object(char op) {
    switch (op) {
      case '\u0080' -> {
        long protocol = number(1);
        if (protocol > HIGHEST) {
          throw PyErrors.valueError("unsupported pickle protocol: " + protocol);
        }
      }
      case 'c' -> {
        String module = in.line();
        stack.push(objects.find(module, in.line()));
      }
      case 'i' -> {
        PyObject[] arguments = stack.popToMark();
        String module = in.line();
        stack.push(PickledObjects.instance(objects.find(module, in.line()), arguments));
      }
      case 'o' -> {
        PyObject[] items = stack.popToMark();
        if (items.length == 0) {
          throw PickleStack.underflow();
        }
        PyObject[] arguments = java.util.Arrays.copyOfRange(items, 1, items.length);
        stack.push(PickledObjects.instance(items[0], arguments));
      }
      case 'R' -> {
        PyObject[] pair = stack.popPair();
        stack.push(pair[0].call(arguments(pair[1]), Calls.NO_NAMES));
      }
      case '\u0081' -> {
        PyObject[] pair = stack.popPair();
        PyObject[] arguments = Calls.prepend(pair[0], arguments(pair[1]));
        stack.push(Calls.method(pair[0], "__new__", arguments));
      }
      case 'b' -> {
        PyObject state = stack.pop(1)[0];
        PickledObjects.build(stack.top(), state);
      }
      case 'P' -> stack.push(persistent(PyStr.of(in.line())));
      case 'Q' -> stack.push(persistent(stack.pop()));
      case '\u0082' -> stack.push(objects.extension(number(1)));
      case '\u0083' -> stack.push(objects.extension(number(2)));
      case '\u0084' -> stack.push(objects.extension(number(4)));
      default -> {
        return false;
      }
    }
    return true;
  }

  private static PyObject[] arguments(PyObject tuple) {
    if (!(tuple instanceof PyTuple arguments)) {
      throw PyErrors.typeError("argument list must be a tuple");
    }
    return arguments.items();
  }

  private PyObject persistent(PyObject name) {
    PyObject function = persistentLoad;
    if (function == null) {
      throw PickleModule.unpicklingError(
          "A load persistent id instruction was encountered,\n"
              + "but no persistent_load function was specified.");
    }
    return function.call1(name);
  }
}
