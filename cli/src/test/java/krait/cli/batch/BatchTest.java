package krait.cli.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import krait.cli.input.Input;
import krait.cli.input.InputException;
import krait.marshal.MalformedDataException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class BatchTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final List<String> messages = new ArrayList<>();

  private record Named(String name) implements Input {
    @Override
    public String relativeName() {
      return name;
    }

    @Override
    public byte[] read() {
      return name.getBytes(UTF_8);
    }
  }

  private static Iterator<Input> inputs(int count) {
    return IntStream.range(0, count).<Input>mapToObj(i -> new Named("n" + i)).iterator();
  }

  private Outcome run(int count, Task task) {
    return new Batch(task, out, messages::add, null, 4).run(inputs(count));
  }

  private static void pause(int milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void resultsAndMessagesComeInTheOrderOfTheInputs() {
    StringBuilder wantedText = new StringBuilder();
    List<String> wantedMessages = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      wantedText.append("<n").append(i).append(">\n");
      wantedMessages.add("n" + i + ": seen");
    }
    Outcome outcome =
        run(
            50,
            (input, output) -> {
              output.write("<".getBytes(UTF_8));
              pause((input.name().hashCode() & 3) * 3);
              output.write(input.read());
              output.write(">\n".getBytes(UTF_8));
              output.message("seen");
            });
    assertEquals(new Outcome(50, 0, 0, 0, 0), outcome);
    assertEquals(wantedText.toString(), out.toString(UTF_8));
    assertEquals(wantedMessages, messages);
  }

  @Test
  void oneFailureIsOneLineAndTheOthersAreDone() {
    Outcome outcome =
        run(
            6,
            (input, output) -> {
              switch (input.name()) {
                case "n0" -> throw new MalformedDataException(7, "no value");
                case "n1" -> throw new InputException("no such file");
                case "n2" -> throw new OutputFileException("can't write x");
                case "n3" -> throw new IllegalStateException("oops");
                case "n4" -> output.finding();
                default -> output.write(input.read());
              }
            });
    assertEquals(new Outcome(6, 1, 2, 1, 1), outcome);
    assertEquals("n5", out.toString(UTF_8));
    assertEquals("n0: offset 7: no value", messages.get(0));
    assertEquals("n1: no such file", messages.get(1));
    assertEquals("n2: can't write x", messages.get(2));
    assertTrue(
        messages
            .get(3)
            .startsWith("n3: internal error, please report it: java.lang.IllegalStateException: "),
        messages.get(3));
    assertEquals(4, messages.size());
  }

  @Test
  void aLargeResultWaitsForItsTurnInsteadOfFillingMemory() {
    byte[] piece = new byte[TaskOutput.MAX_AHEAD / 8];
    AtomicInteger written = new AtomicInteger();
    Outcome outcome =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(30),
            () ->
                run(
                    3,
                    (input, output) -> {
                      if (input.name().equals("n0")) {
                        pause(300);
                        assertTrue(written.get() <= 16, "pieces: " + written);
                        return;
                      }
                      for (int i = 0; i < 40; i++) {
                        output.write(piece);
                        written.incrementAndGet();
                      }
                    }));
    assertEquals(new Outcome(3, 0, 0, 0, 0), outcome);
    assertEquals(80 * piece.length, out.size());
  }

  @Test
  void aTargetThatFailsEndsTheBatch() {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("disk full");
          }
        };
    Task task = (input, output) -> output.write(input.read());
    Batch batch = new Batch(task, broken, messages::add, null, 2);
    assertThrows(
        OutputFileException.class,
        () ->
            Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> batch.run(inputs(1000))));
  }

  @Test
  void valuesNestedDeepFindAStackThatIsLargeEnough() {
    Outcome outcome =
        run(1, (input, output) -> output.write(("" + depth(300_000)).getBytes(UTF_8)));
    assertEquals(new Outcome(1, 0, 0, 0, 0), outcome);
    assertEquals("300000", out.toString(UTF_8));
  }

  private static int depth(int left) {
    return left == 0 ? 0 : 1 + depth(left - 1);
  }

  @Test
  void theProgressBarAppearsWhenItTakesLongAndIsGoneAtTheEnd() {
    ByteArrayOutputStream screen = new ByteArrayOutputStream();
    PrintStream terminal = new PrintStream(screen, true, UTF_8);
    Task slow = (input, output) -> pause(150);
    new Batch(slow, out, messages::add, new ProgressBar(terminal, 4), 1).run(inputs(4));
    String shown = screen.toString(UTF_8);
    assertTrue(shown.contains("\r[######################--------] 3/4 n3"), shown);
    assertTrue(shown.endsWith("\r\033[K"), shown);

    screen.reset();
    new Batch((input, output) -> {}, out, messages::add, new ProgressBar(terminal, 4), 1)
        .run(inputs(4));
    assertEquals("", screen.toString(UTF_8));
  }
}
