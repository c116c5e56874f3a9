package krait.compiler.parse;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import krait.compiler.source.CompileMode;
import krait.compiler.source.ParserFlags;
import krait.compiler.source.PySyntaxError;
import krait.compiler.source.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged sources give a tree or a PySyntaxError, never anything else. */
class HostileSourceTest {

  private static final int ROUNDS = 4000;
  private static final List<CompileMode> MODES = List.of(CompileMode.values());

  @ParameterizedTest
  @ValueSource(strings = {"2.5", "2.6", "2.7"})
  void anyBytesGiveATreeOrAnErrorOfTheSource(String version) {
    List<String> programs = Goldens.lines("programs.txt");
    Random random = new Random(4711);
    int errors = 0;
    for (int i = 0; i < ROUNDS; i++) {
      byte[] text = Goldens.unescape(programs.get(i % programs.size()).substring(2));
      byte[] damaged = damage(text, random);
      SourceText source =
          i % 2 == 0
              ? SourceText.ofFile(damaged, "t.py")
              : SourceText.ofFileContent(damaged, "t.py");
      CompileMode mode = MODES.get(i % 3);
      try {
        Parser.parse(source, mode, Goldens.grammar(version), ParserFlags.NONE);
      } catch (PySyntaxError e) {
        errors++;
        assertTrue(e.printed(Goldens.grammar(version)).length() > 0);
      } catch (RuntimeException e) {
        throw new AssertionError(Arrays.toString(damaged), e);
      }
    }
    assertTrue(errors > ROUNDS / 2, "only " + errors + " errors");
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "[", "{1:", "f(", "not ", "-", "lambda:", "a if b else ", "if 1:\n"})
  void endlessNestingEndsInAnErrorOnAThreadsUsualStack(String part) throws InterruptedException {
    String[] outcome = {""};
    Thread thread =
        new Thread(
            null,
            () ->
                outcome[0] = Goldens.answer('x', part.repeat(100_000).getBytes(ISO_8859_1), "2.6"),
            "usual stack",
            1 << 20);
    thread.start();
    thread.join();
    assertEquals("ERR ", outcome[0].substring(0, 4));
  }

  private static byte[] damage(byte[] text, Random random) {
    byte[] result = text.clone();
    int changes = 1 + random.nextInt(4);
    for (int i = 0; i < changes && result.length > 0; i++) {
      int at = random.nextInt(result.length);
      switch (random.nextInt(4)) {
        case 0 -> result[at] = (byte) random.nextInt(256);
        case 1 -> result[at] = (byte) "()[]{}:'\"\\\n\t #,".charAt(random.nextInt(15));
        case 2 -> result = Arrays.copyOf(result, at);
        default -> {
          byte[] shorter = Arrays.copyOf(result, result.length - 1);
          System.arraycopy(result, at + 1, shorter, at, result.length - 1 - at);
          result = shorter;
        }
      }
    }
    return result;
  }
}
