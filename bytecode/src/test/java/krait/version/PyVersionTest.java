package krait.version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PyVersionTest {

  @Test
  void aTextNamesASupportedVersionWithOrWithoutItsThirdNumber() {
    assertEquals(Optional.of(PyVersion.V2_6), PyVersion.parse("2.6"));
    assertEquals(Optional.of(PyVersion.V2_6), PyVersion.parse("2.6.4"));
    assertEquals(Optional.of(PyVersion.V2_7), PyVersion.parse("2.7.18"));
  }

  @Test
  void anythingElseNamesNone() {
    for (String text : List.of("", "2", "2.", "2.4", "2.60", "2.6.", "2.6.x", "3.6", " 2.6")) {
      assertEquals(Optional.empty(), PyVersion.parse(text), text);
    }
  }

  @Test
  void versionsAreOrderedByNumberAndNotByText() {
    assertTrue(new PyVersion(3, 10).compareTo(new PyVersion(3, 9)) > 0);
    assertTrue(new PyVersion(2, 7).compareTo(new PyVersion(3, 0)) < 0);
    assertEquals(0, PyVersion.V2_6.compareTo(new PyVersion(2, 6)));
  }

  @Test
  void aRangeIncludesBothItsEnds() {
    assertTrue(PyVersion.V2_5.isWithin(PyVersion.V2_5, PyVersion.V2_6));
    assertTrue(PyVersion.V2_6.isWithin(PyVersion.V2_5, PyVersion.V2_6));
    assertFalse(PyVersion.V2_7.isWithin(PyVersion.V2_5, PyVersion.V2_6));
  }
}
