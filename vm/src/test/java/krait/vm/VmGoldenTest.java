package krait.vm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import krait.marshal.PycFile;
import krait.testkit.Corpus;
import krait.testkit.Corpus.Golden;
import krait.vm.exec.Machine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Runs every program of the corpus from CPython's own compiled file and compares output, error text
 * and exit status, byte for byte, with what CPython gave. Programs that differ stand in a list
 * beside this class, which can only get shorter: one that comes out right must leave it.
 */
class VmGoldenTest {

  private static final int SECONDS = 60;

  /** What a run leaves behind. */
  private record Outcome(String out, String err, int status) {}

  @ParameterizedTest
  @ValueSource(strings = {"2.5", "2.6", "2.7"})
  void programsDoWhatCPythonDoesExceptThoseListedAsLeft(String version) {
    TreeSet<String> different = new TreeSet<>();
    for (Golden golden : Corpus.goldens("pyc")) {
      if (golden.version().equals(version) && golden.content("out").isPresent()) {
        if (!expected(golden).equals(run(golden))) {
          different.add(name(golden));
        }
      }
    }
    assertEquals(String.join("\n", left(version)), String.join("\n", different));
  }

  private static String name(Golden golden) {
    String path = Corpus.root().relativize(golden.stem()).toString();
    return path.replace('\\', '/');
  }

  private static Outcome expected(Golden golden) {
    String status = text(golden, "exit").strip();
    return new Outcome(
        text(golden, "out"), text(golden, "err"), status.isEmpty() ? 0 : Integer.parseInt(status));
  }

  private static String text(Golden golden, String ending) {
    return golden.content(ending).map(VmGoldenTest::latin1).orElse("");
  }

  private static String latin1(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static Outcome run(Golden golden) {
    PycFile file = PycFile.read(golden.content("pyc").orElseThrow());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Machine machine = new Machine(file.version(), InputStream.nullInputStream(), out, err);
    machine.setFolder(golden.source().getParent());
    int[] status = {Integer.MIN_VALUE};
    CountDownLatch done = new CountDownLatch(1);
    String program = golden.source().getFileName().toString();
    Thread thread =
        new Thread(
            () -> {
              status[0] = machine.run(file.code(), List.of(program), "");
              done.countDown();
            });
    thread.setDaemon(true);
    thread.start();
    try {
      if (!done.await(SECONDS, TimeUnit.SECONDS)) {
        return new Outcome("", "no end within " + SECONDS + " seconds", Integer.MIN_VALUE);
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return new Outcome(latin1(out.toByteArray()), latin1(err.toByteArray()), status[0]);
  }

  private static List<String> left(String version) {
    String resource = "whats-left-" + version + ".txt";
    try (InputStream in = VmGoldenTest.class.getResourceAsStream(resource)) {
      List<String> lines = new ArrayList<>();
      for (String line : latin1(in.readAllBytes()).split("\n", -1)) {
        if (!line.isBlank()) {
          lines.add(line);
        }
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
