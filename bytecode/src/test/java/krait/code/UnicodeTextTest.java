package krait.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class UnicodeTextTest {

  private static final int[] CHARACTERS = {'a', 0xd83d, 0xd83d, 0xde00, 0xdbff, 0x1f600, 0x10ffff};

  private static String text(List<Integer> characters) {
    StringBuilder out = new StringBuilder();
    characters.forEach(c -> UnicodeText.append(out, c));
    return out.toString();
  }

  private static List<Integer> characters(String text) {
    List<Integer> found = new ArrayList<>();
    for (int at = 0; at < text.length(); at = UnicodeText.after(text, at)) {
      found.add(text.codePointAt(at));
    }
    return found;
  }

  private static List<Integer> random(Random random) {
    List<Integer> characters = new ArrayList<>();
    for (int i = random.nextInt(8); i > 0; i--) {
      characters.add(CHARACTERS[random.nextInt(CHARACTERS.length)]);
    }
    return characters;
  }

  @Test
  void everySequenceOfCharactersHasOneFormAndFormsCanBeJoined() {
    Random random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      List<Integer> left = random(random);
      List<Integer> right = random(random);
      List<Integer> both = new ArrayList<>(left);
      both.addAll(right);
      assertEquals(left, characters(text(left)));
      assertEquals(text(both), text(left) + text(right));
      assertEquals(both.size(), UnicodeText.length(text(both)));
      assertEquals(new Const.Unicode(text(both)).value(), text(both));
    }
  }

  @Test
  void utf16JoinsWhatMeetsAndComesBackAsPairs() {
    Random random = new Random(8);
    for (int i = 0; i < 2000; i++) {
      StringBuilder utf16 = new StringBuilder();
      List<Integer> characters = random(random);
      characters.forEach(utf16::appendCodePoint);
      assertEquals(utf16.toString(), UnicodeText.utf16(text(characters)));
      assertEquals(utf16.toString(), UnicodeText.utf16(UnicodeText.of(utf16.toString())));
      assertEquals(
          utf16.codePoints().boxed().toList(), characters(UnicodeText.of(utf16.toString())));
    }
  }

  @Test
  void ordinaryTextsStayAsTheyAre() {
    String text = "a\u00e9\u20ac\ud83d\ude00\udc00";
    assertSame(text, UnicodeText.of(text));
    assertSame(text, UnicodeText.utf16(text));
    assertSame(text, new Const.Unicode(text).value());
  }

  @Test
  void aConstantMayBeGivenWithSingleSurrogatesOnce() {
    assertEquals(
        new Const.Unicode("\ud83d\ud83dx\ud83d\ud83d"), new Const.Unicode("\ud83dx\ud83d"));
  }
}
