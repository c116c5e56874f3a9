package krait.version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class MagicTest {

  @Test
  void theFinalReleasesHaveTheNumbersThatTheyWrite() {
    assertEquals(62131, Magic.current(PyVersion.V2_5).number());
    assertEquals(62161, Magic.current(PyVersion.V2_6).number());
    assertEquals(62211, Magic.current(PyVersion.V2_7).number());
  }

  @Test
  void theNumberPlusOneMeansTheSameBecauseOptionUWroteIt() {
    assertEquals(Magic.of(62161), Magic.of(62162));
    assertEquals(Optional.empty(), Magic.of(62163));
  }

  @Test
  void anAlphaWhoseOpcodesDifferIsKnownButNotReadable() {
    Magic alpha = Magic.of(62191).orElseThrow();
    assertEquals("2.7a1 to 2.7a2", alpha.release());
    assertEquals(false, alpha.readable());
    assertEquals(true, Magic.of(62092).orElseThrow().readable());
  }

  @Test
  void otherVersionsHaveNoCurrentNumber() {
    assertThrows(IllegalArgumentException.class, () -> Magic.current(new PyVersion(3, 6)));
    assertThrows(IllegalArgumentException.class, () -> Dialect.of(new PyVersion(3, 6)));
  }
}
