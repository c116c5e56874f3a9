package krait.vm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import krait.code.CodeObject;
import krait.compiler.Compiler;
import krait.compiler.source.SourceText;
import krait.version.PyVersion;
import krait.vm.exec.Machine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Compares the names, kinds of attributes and sizes of built-in types, and the names in built-in
 * modules, with those that {@code names.py} prints under CPython. What differs stands in a list
 * that can only get shorter: "-" before what is missing, "+" before what is too many.
 */
class WhatIsLeftTest {

  private static final Path FOLDER = Path.of("src/test/resources/krait/vm/names");

  @ParameterizedTest
  @ValueSource(strings = {"2.5", "2.6", "2.7"})
  void typesAndModulesHaveCPythonsNamesExceptThoseListedAsLeft(String version) throws IOException {
    Map<String, Set<String>> wanted = parse(read("names-" + version + ".txt"));
    Map<String, Set<String>> given = parse(run(PyVersion.parse(version).orElseThrow()));
    Set<String> all = new TreeSet<>(wanted.keySet());
    all.addAll(given.keySet());
    StringBuilder differences = new StringBuilder();
    for (String key : all) {
      Set<String> want = wanted.getOrDefault(key, Set.of());
      Set<String> give = given.getOrDefault(key, Set.of());
      add(differences, "-", key, want, give);
      add(differences, "+", key, give, want);
    }
    assertEquals(read("left-" + version + ".txt"), differences.toString());
  }

  private static void add(
      StringBuilder out, String sign, String key, Set<String> names, Set<String> without) {
    Set<String> rest = new LinkedHashSet<>(names);
    rest.removeAll(without);
    if (!rest.isEmpty()) {
      out.append(sign).append(' ').append(key).append(": ");
      out.append(String.join(" ", rest)).append('\n');
    }
  }

  private static String read(String file) throws IOException {
    return Files.readString(FOLDER.resolve(file), StandardCharsets.US_ASCII);
  }

  private static Map<String, Set<String>> parse(String lines) {
    Map<String, Set<String>> names = new LinkedHashMap<>();
    for (String line : lines.split("\n", -1)) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        String rest = line.substring(colon + 1).strip();
        names.put(line.substring(0, colon), new LinkedHashSet<>(List.of(rest.split(" ", -1))));
      }
    }
    return names;
  }

  private static String run(PyVersion version) throws IOException {
    byte[] source = Files.readAllBytes(FOLDER.resolve("names.py"));
    CodeObject code = Compiler.forVersion(version).compile(SourceText.ofFile(source, "names.py"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Machine machine = new Machine(version, InputStream.nullInputStream(), out, err);
    int status = machine.run(code, List.of("names.py"), "");
    assertEquals("0 ", status + " " + err.toString(StandardCharsets.ISO_8859_1));
    return out.toString(StandardCharsets.ISO_8859_1);
  }
}
