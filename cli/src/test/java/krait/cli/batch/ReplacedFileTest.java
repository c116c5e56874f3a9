package krait.cli.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplacedFileTest {
  @TempDir Path folder;

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static void write(ReplacedFile file, String text) {
    file.write(text.getBytes(UTF_8), 0, text.length());
  }

  @Test
  void theContentIsThereAtOnceAndFoldersAreMade() throws IOException {
    Path target = folder.resolve("a/b.txt");
    try (ReplacedFile file = ReplacedFile.open(target)) {
      write(file, "new");
      assertEquals(false, Files.exists(target));
      file.commit();
    }
    assertEquals("new", Files.readString(target));
    assertEquals(List.of("a"), names());
  }

  @Test
  void withoutCommitTheOldContentStaysAndNothingElse() throws IOException {
    Path target = Files.writeString(folder.resolve("b.txt"), "old");
    try (ReplacedFile file = ReplacedFile.open(target)) {
      write(file, "half");
    }
    assertEquals("old", Files.readString(target));
    assertEquals(List.of("b.txt"), names());
  }

  @Test
  void aLinkStaysALink() throws IOException {
    Path real = Files.writeString(folder.resolve("real.txt"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), real);
    try (ReplacedFile file = ReplacedFile.open(link)) {
      write(file, "new");
      file.commit();
    }
    assertEquals(true, Files.isSymbolicLink(link));
    assertEquals("new", Files.readString(real));
  }

  @Test
  void aFolderInTheWayIsToldInOneLine() throws IOException {
    Path target = Files.createDirectory(folder.resolve("sub"));
    OutputFileException e =
        assertThrows(OutputFileException.class, () -> ReplacedFile.open(target));
    assertEquals("can't write " + target + ": it is a folder", e.reason());
  }
}
