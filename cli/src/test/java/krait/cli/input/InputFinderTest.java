package krait.cli.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFinderTest {
  @TempDir Path folder;

  private InputFinder find(String... operands) {
    return new InputFinder(
        List.of(operands), new ByteArrayInputStream("typed".getBytes(UTF_8)), Endings.COMPILED);
  }

  private static List<String> names(InputFinder finder) {
    List<String> names = new ArrayList<>();
    while (finder.hasNext()) {
      Input input = finder.next();
      names.add(input.name() + " -> " + input.relativeName());
    }
    return names;
  }

  private Path write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  private Path zip(String name, String... entries) throws IOException {
    Path file = folder.resolve(name);
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (String entry : entries) {
        out.putNextEntry(new ZipEntry(entry));
        out.write(("content of " + entry).getBytes(UTF_8));
      }
    }
    return file;
  }

  @Test
  void aFolderGivesItsCompiledFilesInTheOrderOfTheirNames() throws IOException {
    write("b/z.pyc", "");
    write("b/a/y.pyo", "");
    write("b.pyc", "");
    write("readme.txt", "");
    write("a.pyc", "");
    Files.createSymbolicLink(folder.resolve("b/loop"), folder);
    String top = folder.toString();
    assertEquals(
        List.of(
            top + "/a.pyc -> a.pyc",
            top + "/b/a/y.pyo -> b/a/y.pyo",
            top + "/b/z.pyc -> b/z.pyc",
            top + "/b.pyc -> b.pyc"),
        names(find(top)));
    assertEquals(4, InputFinder.count(List.of(top), Endings.COMPILED));
  }

  @Test
  void anArchiveGivesItsCompiledEntriesWhateverItsName() throws IOException {
    Path egg = zip("x.egg", "EGG-INFO/top.txt", "pkg/b.pyc", "../../evil.pyc", "/a.pyc");
    Path nameless = zip("nameless", "a.pyc");
    assertEquals(
        List.of(
            egg + "/pkg/b.pyc -> pkg/b.pyc",
            egg + "/../../evil.pyc -> evil.pyc",
            egg + "//a.pyc -> a.pyc",
            nameless + "/a.pyc -> a.pyc"),
        names(find(egg.toString(), nameless.toString())));
    assertEquals(
        4, InputFinder.count(List.of(egg.toString(), nameless.toString()), Endings.COMPILED));
    assertArrayEquals("content of pkg/b.pyc".getBytes(UTF_8), find(egg.toString()).next().read());
  }

  @Test
  void aFileThatIsNamedIsTakenWhateverItsEnding() throws IOException {
    String file = write("odd.bin", "bytes").toString();
    assertEquals(List.of(file + " -> odd.bin"), names(find(file)));
    assertEquals(List.of("x/../y/./b.pyc -> x/y/b.pyc"), names(find("x/../y/./b.pyc")));
    assertArrayEquals("bytes".getBytes(UTF_8), find(file).next().read());
  }

  @Test
  void aDashIsStandardInput() {
    Input input = find("-").next();
    assertEquals("<stdin>", input.name());
    assertArrayEquals("typed".getBytes(UTF_8), input.read());
  }

  @Test
  void whatIsNotThereOrNoArchiveFailsWhenItIsRead() throws IOException {
    String missing = folder.resolve("missing.pyc").toString();
    String broken = write("broken.zip", "no archive").toString();
    InputFinder finder = find(missing, broken, "nul\0name");
    assertEquals("no such file", assertThrows(InputException.class, finder.next()::read).reason());
    assertTrue(
        assertThrows(InputException.class, finder.next()::read)
            .reason()
            .startsWith("can't be read: "));
    assertEquals("no such file", assertThrows(InputException.class, finder.next()::read).reason());
    assertFalse(finder.hasNext());
  }

  @Test
  void aBombOfZerosIsRejectedAndTheNextEntryIsRead() throws IOException {
    Path bomb = folder.resolve("bomb.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(bomb))) {
      out.putNextEntry(new ZipEntry("bomb.pyc"));
      writeZeros(out, BoundedReading.MAX_SIZE + 1L);
      out.putNextEntry(new ZipEntry("next.pyc"));
      out.write('x');
    }
    InputFinder finder = find(bomb.toString());
    assertEquals(
        "larger than 128 MiB, the limit",
        assertThrows(InputException.class, finder.next()::read).reason());
    assertArrayEquals(new byte[] {'x'}, finder.next().read());
  }

  private static void writeZeros(OutputStream out, long count) throws IOException {
    byte[] zeros = new byte[1 << 16];
    for (long left = count; left > 0; left -= zeros.length) {
      out.write(zeros, 0, (int) Math.min(left, zeros.length));
    }
  }

  @Test
  void anEndlessStreamIsRejected() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 0;
          }

          @Override
          public int read(byte[] bytes, int offset, int length) {
            return length;
          }
        };
    Input input = new InputFinder(List.of("-"), endless, Endings.COMPILED).next();
    assertThrows(InputException.class, input::read);
  }

  @Test
  void onlyAFileOrStandardInputIsSingle() throws IOException {
    assertTrue(InputFinder.isSingle(List.of("-")));
    assertTrue(InputFinder.isSingle(List.of(write("a.pyc", "").toString())));
    assertFalse(InputFinder.isSingle(List.of(folder.toString())));
    assertFalse(InputFinder.isSingle(List.of(zip("a.zip", "a.pyc").toString())));
    assertFalse(InputFinder.isSingle(List.of("-", "-")));
  }
}
