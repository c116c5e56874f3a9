package krait.vm.object;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import krait.version.PyVersion;
import org.jspecify.annotations.Nullable;

/**
 * Where the reference builds of CPython have the objects that are part of the executable: built-in
 * types and a few values. They show in the order of unlike types, of types themselves, and of
 * dictionaries that have such keys. As the system places them where addresses are not random.
 */
final class StaticAddresses {

  private static final String DATA = "static-addresses.txt";

  private final Map<String, Long> byName = new HashMap<>();

  /** Reads those of a version; each line has the version, the address and a name. */
  StaticAddresses(PyVersion version) {
    String start = version + " ";
    try (InputStream in = StaticAddresses.class.getResourceAsStream(DATA);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(in, DATA), StandardCharsets.US_ASCII))) {
      String line = lines.readLine();
      while (line != null) {
        if (line.startsWith(start)) {
          int blank = line.indexOf(' ', start.length());
          byName.put(line.substring(blank + 1), Long.parseLong(line, start.length(), blank, 16));
        }
        line = lines.readLine();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether an object may have such an address. */
  static boolean mayHave(PyObject object) {
    return (object instanceof PyType type && !type.isHeap())
        || object instanceof PyNone
        || object instanceof PyBool;
  }

  /** The address of an object that may have one; null if it has none. */
  @Nullable Long of(PyObject object) {
    if (object instanceof PyType type) {
      return byName.get(type.shortName());
    }
    if (object instanceof PyNone value) {
      return byName.get(value.name());
    }
    return byName.get(object == PyBool.TRUE ? "True" : "False");
  }
}
