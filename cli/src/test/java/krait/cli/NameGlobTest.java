package krait.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameGlobTest {
  @ParameterizedTest
  @CsvSource({
    "f, f, true",
    "f, F, false",
    "f, ff, false",
    "*, '', true",
    "'', '', true",
    "?, '', false",
    "a*b*c, aXbXbc, true",
    "a*b*c, aXbXb, false",
    "Parser.*, Parser.feed, true",
    "<lambda>, <lambda>, true",
    "[a-c]x, bx, true",
    "[a-c]x, dx, false",
    "[!a-c]x, dx, true",
    "[!a-c]x, ax, false",
    "[]]x, ]x, true",
    "[x, [x, true",
    "__*__, __init__, true"
  })
  void matchesAsFnmatchDoes(String pattern, String name, boolean expected) {
    assertEquals(expected, new NameGlob(pattern).matches(name));
  }
}
