package krait.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import krait.conformance.ProgramRun.Deadline;
import krait.conformance.ProgramRun.Outcome;
import krait.conformance.ProgramRun.Way;
import krait.testkit.Corpus;
import krait.testkit.Corpus.Golden;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Runs every program of the corpus three times: from its source, from CPython's own compiled file,
 * and from the assembly text of that. Output, error text and exit status must be CPython's, byte
 * for byte. Programs that differ stand in a list beside this class, which can only get shorter: one
 * that comes out right must leave it. A program that differs in some of the ways only stands there
 * with each of these ways.
 */
class RunConformanceTest {

  private static final int SECONDS = 60;
  private static final int THREADS = 2;

  private static final ExecutorService WORKERS = Executors.newFixedThreadPool(THREADS);
  private static final ScheduledExecutorService TIMER =
      Executors.newSingleThreadScheduledExecutor();

  @AfterAll
  static void endThreads() {
    WORKERS.shutdownNow();
    TIMER.shutdownNow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.5", "2.6", "2.7"})
  void programsDoWhatCPythonDoesExceptThoseListedAsLeft(String version)
      throws ExecutionException, InterruptedException {
    assertEquals(String.join("\n", left(version)), String.join("\n", different(version)));
  }

  /** Prints the list of a version, to make it anew when it got shorter. */
  public static void main(String[] args) throws ExecutionException, InterruptedException {
    different(args[0]).forEach(System.out::println);
    endThreads();
  }

  private static Set<String> different(String version)
      throws ExecutionException, InterruptedException {
    List<Future<List<String>>> runs = new ArrayList<>();
    for (Golden golden : Corpus.goldens("out")) {
      if (golden.version().equals(version)) {
        runs.add(WORKERS.submit(() -> differences(golden)));
      }
    }
    Set<String> different = new TreeSet<>();
    for (Future<List<String>> run : runs) {
      different.addAll(run.get());
    }
    return different;
  }

  private static List<String> differences(Golden golden) {
    ProgramRun run = new ProgramRun(golden);
    Deadline deadline = Deadline.seconds(SECONDS, TIMER);
    List<String> wrong = new ArrayList<>();
    int ways = 0;
    String name = Corpus.root().relativize(golden.stem()).toString().replace('\\', '/');
    for (Way way : Way.values()) {
      Optional<Outcome> outcome = run.run(way, deadline);
      ways += outcome.isPresent() ? 1 : 0;
      if (outcome.isPresent() && !run.expected(way).equals(outcome.get())) {
        wrong.add(name + " " + way);
      }
    }
    return wrong.size() == ways ? List.of(name) : wrong;
  }

  private static List<String> left(String version) {
    String resource = "whats-left-" + version + ".txt";
    try (InputStream in = RunConformanceTest.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), UTF_8).lines().filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
