package krait.vm.methods;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import krait.version.Dialect;
import krait.vm.object.PyStr;
import krait.vm.object.PyType;
import krait.vm.object.ThreadState;
import org.jspecify.annotations.Nullable;

/**
 * The sizes in bytes that CPython's 64-bit build has for objects of a type, which programs can see.
 *
 * @param basic the size of an object without items
 * @param item the size of one item
 * @param dictOffset where the dictionary is; 0 if there is none, negative if behind the items
 * @param weakrefOffset where the list of weak references is; 0 if there is none
 * @param flags what the type can do, as bits
 */
record TypeSizes(long basic, long item, long dictOffset, long weakrefOffset, long flags) {

  /** The size of a dictionary; that of a set differs. */
  static final int DICT_SIZE = 248;

  private static final String DATA = "type-sizes.txt";
  private static final int POINTER = 8;
  private static final long HEAP_FLAGS = 0x610;
  private static final long COLLECTED_FLAG = 0x4000;
  private static final TypeSizes UNKNOWN = new TypeSizes(16, 0, 0, 0, 0x1eb);

  /** What {@code type-sizes.txt} says, by version and name; read when first needed. */
  private static final class Known {
    static final Map<String, TypeSizes> ALL = read();

    private static Map<String, TypeSizes> read() {
      Map<String, TypeSizes> all = new HashMap<>();
      try (InputStream in = TypeSizes.class.getResourceAsStream(DATA);
          BufferedReader lines =
              new BufferedReader(
                  new InputStreamReader(
                      Objects.requireNonNull(in, DATA), StandardCharsets.US_ASCII))) {
        String line = lines.readLine();
        while (line != null) {
          String[] words = line.split(" ", -1);
          all.put(words[0] + " " + words[1], parse(words));
          line = lines.readLine();
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return all;
    }

    private static TypeSizes parse(String[] words) {
      return new TypeSizes(
          Long.parseLong(words[2]),
          Long.parseLong(words[3]),
          Long.parseLong(words[4]),
          Long.parseLong(words[5]),
          Long.parseLong(words[6]));
    }
  }

  /** The size of a character of a unicode text. */
  static int bytesPerCharacter() {
    Dialect dialect = ThreadState.current().interpreter().dialect();
    return dialect.unicodeWidth() == Dialect.UnicodeWidth.WIDE ? 4 : 2;
  }

  /** The sizes of a type. */
  static TypeSizes of(PyType type) {
    PyType base = type.base();
    if (type.isHeap() && base != null) {
      return derived(type, of(base));
    }
    String version = ThreadState.current().interpreter().version().toString();
    @Nullable TypeSizes known = Known.ALL.get(version + " " + type.shortName());
    return known != null ? known : base == null ? UNKNOWN : of(base);
  }

  private static TypeSizes derived(PyType type, TypeSizes base) {
    PyType parent = Objects.requireNonNull(type.base());
    long size = base.basic + (long) POINTER * (type.slotCount() - parent.slotCount());
    long dict = base.dictOffset;
    long weakrefs = base.weakrefOffset;
    if (type.dict().getStr(PyStr.of("__dict__")) != null && dict == 0) {
      dict = base.item == 0 ? size : -POINTER;
      size += POINTER;
    }
    if (type.dict().getStr(PyStr.of("__weakref__")) != null && weakrefs == 0) {
      weakrefs = size;
      size += POINTER;
    }
    boolean grows = size > base.basic;
    long flags = base.flags | HEAP_FLAGS | (grows ? COLLECTED_FLAG : 0);
    return new TypeSizes(size, base.item, dict, weakrefs, flags);
  }
}
