package krait.vm.api;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import krait.vm.object.PyBool;
import krait.vm.object.PyDict;
import krait.vm.object.PyFloat;
import krait.vm.object.PyInt;
import krait.vm.object.PyList;
import krait.vm.object.PyLong;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PySet;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PyUnicode;
import krait.vm.object.UnicodeLimits;
import org.jspecify.annotations.Nullable;

/** Converts values between Java and Python; containers are copied. */
final class Values {

  private final IdentityHashMap<Object, Boolean> open = new IdentityHashMap<>();

  /**
   * The Python value of a Java value.
   *
   * @throws IllegalArgumentException if there is none for its class, or it contains itself
   */
  PyObject toPython(@Nullable Object value) {
    if (value == null) {
      return PyNone.NONE;
    }
    if (value instanceof PyObject object) {
      return object;
    }
    if (value instanceof Boolean bool) {
      return PyBool.of(bool);
    }
    if (value instanceof Number number) {
      return number(number);
    }
    if (value instanceof String text) {
      return text.chars().allMatch(c -> c < 0x80)
          ? PyStr.of(text)
          : PyUnicode.of(UnicodeLimits.ofUtf16(text));
    }
    if (value instanceof byte[] bytes) {
      return PyStr.of(new String(bytes, StandardCharsets.ISO_8859_1));
    }
    return container(value);
  }

  private static PyObject number(Number number) {
    if (number instanceof BigInteger big) {
      return new PyLong(big);
    }
    if (number instanceof Double || number instanceof Float) {
      return new PyFloat(number.doubleValue());
    }
    if (number instanceof Integer
        || number instanceof Long
        || number instanceof Short
        || number instanceof Byte) {
      return PyInt.of(number.longValue());
    }
    throw unknown(number);
  }

  private PyObject container(Object value) {
    if (open.put(value, true) != null) {
      throw new IllegalArgumentException("a container that contains itself");
    }
    try {
      if (value instanceof Map<?, ?> map) {
        PyDict dict = new PyDict();
        map.forEach((key, item) -> dict.put(toPython(key), toPython(item)));
        return dict;
      }
      if (value instanceof Set<?> items) {
        PySet set = new PySet(PySet.TYPE);
        items.forEach(item -> set.add(toPython(item)));
        return set;
      }
      if (value instanceof Iterable<?> items) {
        PyList list = new PyList();
        items.forEach(item -> list.add(toPython(item)));
        return list;
      }
      if (value instanceof Object[] items) {
        PyObject[] converted = new PyObject[items.length];
        for (int i = 0; i < items.length; i++) {
          converted[i] = toPython(items[i]);
        }
        return PyTuple.of(converted);
      }
      throw unknown(value);
    } finally {
      open.remove(value);
    }
  }

  private static IllegalArgumentException unknown(Object value) {
    return new IllegalArgumentException("no Python value for a " + value.getClass().getName());
  }

  /**
   * The Java value of a Python value; the object itself where Java has nothing like it.
   *
   * @throws IllegalArgumentException if it contains itself
   */
  @Nullable Object toJava(PyObject value) {
    if (value == PyNone.NONE) {
      return null;
    }
    if (value instanceof PyBool bool) {
      return bool == PyBool.TRUE;
    }
    if (value instanceof PyInt number) {
      return number.value();
    }
    if (value instanceof PyLong number) {
      return number.value();
    }
    if (value instanceof PyFloat number) {
      return number.value();
    }
    if (value instanceof PyUnicode text) {
      return text.utf16();
    }
    if (value instanceof PyStr bytes) {
      return bytes.text();
    }
    return javaContainer(value);
  }

  private Object javaContainer(PyObject value) {
    if (open.put(value, true) != null) {
      throw new IllegalArgumentException("a container that contains itself");
    }
    try {
      if (value instanceof PyList list) {
        return list(list.toArray());
      }
      if (value instanceof PyTuple tuple) {
        return list(tuple.items());
      }
      if (value instanceof PySet set) {
        return new LinkedHashSet<>(list(set.keyArray()));
      }
      if (value instanceof PyDict dict) {
        Map<@Nullable Object, @Nullable Object> map = new LinkedHashMap<>();
        PyObject[] keys = dict.keyArray();
        PyObject[] items = dict.valueArray();
        for (int i = 0; i < keys.length; i++) {
          map.put(toJava(keys[i]), toJava(items[i]));
        }
        return map;
      }
      return value;
    } finally {
      open.remove(value);
    }
  }

  private List<@Nullable Object> list(PyObject[] items) {
    List<@Nullable Object> list = new ArrayList<>(items.length);
    for (PyObject item : items) {
      list.add(toJava(item));
    }
    return list;
  }
}
