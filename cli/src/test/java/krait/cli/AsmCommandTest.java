package krait.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import krait.testkit.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AsmCommandTest {
  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private byte[] standardInput = {};

  private int run(Object... args) {
    out.reset();
    err.reset();
    return Cli.run(
        Arrays.stream(args).map(Object::toString).toArray(String[]::new),
        new ByteArrayInputStream(standardInput),
        out,
        new PrintStream(err, true, UTF_8));
  }

  private Path file(String name, String... lines) throws IOException {
    return Files.write(folder.resolve(name), List.of(lines));
  }

  @Test
  void aFolderThatWasPrintedIsAssembledToTheSameFiles() throws IOException {
    Path files = Corpus.root().resolve("opcodes");
    assertEquals(0, run("dis", "--format", "asm", files, "-o", folder.resolve("text")));
    assertEquals(0, run("asm", folder.resolve("text"), "-o", folder.resolve("code")));
    assertEquals("", err.toString(UTF_8));
    List<Path> originals;
    try (Stream<Path> all = Files.walk(files)) {
      originals = all.filter(path -> path.toString().endsWith(".pyc")).toList();
    }
    assertTrue(originals.size() > 200);
    for (Path original : originals) {
      Path made = folder.resolve("code").resolve(files.relativize(original).toString());
      assertArrayEquals(Files.readAllBytes(original), Files.readAllBytes(made), made.toString());
    }
  }

  @Test
  void anEditIsOnePipeline() throws IOException {
    Path original = Corpus.root().resolve("opcodes/BINARY_ADD.pyc");
    assertEquals(0, run("dis", "--format", "asm", original));
    String text = out.toString(UTF_8);
    standardInput = text.replace(" BINARY_ADD\n", " BINARY_SUBTRACT\n").getBytes(UTF_8);
    Path edited = folder.resolve("x.pyc");
    assertEquals(0, run("asm", "-o", edited, "-"));
    byte[] expected = Files.readAllBytes(original);
    byte[] made = Files.readAllBytes(edited);
    int edits = 0;
    for (int i = 0; i < expected.length; i++) {
      if (expected[i] == 23 && made[i] == 24) {
        made[i] = 23;
        edits++;
      }
    }
    assertTrue(edits > 0);
    assertArrayEquals(expected, made);
    assertEquals(0, run("asm", "-o", "-", "-"));
  }

  @Test
  void aFaultyTextLeavesAnOlderOutputAsItIs() throws IOException {
    Path bad = file("bad.pyasm", "LOAD_CONST None", "RETRUN_VALUE", "JUMP_FORWARD x");
    file("good.pyasm", "LOAD_CONST None", "RETURN_VALUE");
    Path results = Files.createDirectory(folder.resolve("results"));
    Path old = Files.writeString(results.resolve("bad.pyc"), "old");
    assertEquals(3, run("asm", folder, "-o", results));
    String name = bad.toString();
    assertEquals(
        String.join(
            "\n",
            name + ":2:1: no instruction 'RETRUN_VALUE'; did you mean 'RETURN_VALUE'?",
            "  RETRUN_VALUE",
            "  ^",
            name + ":3:14: label 'x' is nowhere",
            "  JUMP_FORWARD x",
            "               ^",
            "krait: " + name + ": 2 faults, so nothing was written",
            ""),
        err.toString(UTF_8));
    assertEquals("old", Files.readString(old));
    assertTrue(Files.exists(results.resolve("good.pyc")));
    try (Stream<Path> left = Files.list(results)) {
      assertEquals(2, left.count());
    }
  }

  @Test
  void aListingIsAssembledWithItsAssumptionsTold() throws IOException {
    Path original = Corpus.root().resolve("opcodes/LOAD_DEREF.pyc");
    assertEquals(0, run("dis", original));
    standardInput = out.toByteArray();
    Path made = folder.resolve("x.pyc");
    assertEquals(0, run("asm", "-", "-o", made));
    assertEquals(
        """
        krait: <stdin>: assumed that the instructions are those of Python 2.6
        krait: <stdin>: assumed that strings are interned as the compiler does, constants never \
        loaded are None
        krait: <stdin>: assumed that no function has * or ** parameters; parameters are what is \
        read before stored
        """,
        err.toString(UTF_8));
    assertEquals(0, run("dis", made));
    assertEquals(withoutAddresses(standardInput), withoutAddresses(out.toByteArray()));
  }

  private static String withoutAddresses(byte[] listing) {
    return new String(listing, UTF_8).replaceAll(" at 0x[0-9a-f]+", "");
  }

  @Test
  void whereTheResultGoesHasToBeSaid() throws IOException {
    assertEquals(2, run("asm", file("a.pyasm", "NOP")));
    assertFalse(Files.exists(folder.resolve("a.pyc")));
    assertEquals(2, run("dis", "--format", "asm", "--depth", "1", "x.pyc"));
  }
}
