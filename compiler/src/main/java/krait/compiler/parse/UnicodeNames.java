package krait.compiler.parse;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;

/** Characters by their Unicode names, from the database of the Java platform. */
public final class UnicodeNames {

  private static final String CJK = "CJK UNIFIED IDEOGRAPH-";
  private static final String HANGUL = "HANGUL SYLLABLE ";

  private UnicodeNames() {}

  /** The character with the name in a part of an array, or -1. */
  static int find(byte[] source, int from, int to) {
    return find(new String(source, from, to - from, ISO_8859_1));
  }

  /** The character with a name in letters of either case, or -1. */
  public static int find(String givenName) {
    String name = givenName.toUpperCase(Locale.ROOT);
    if (!isName(name)) {
      return -1;
    }
    if (name.startsWith(CJK)) {
      return ideograph(name.substring(CJK.length()));
    }
    if (name.startsWith(HANGUL)) {
      return Hangul.syllable(name.substring(HANGUL.length()));
    }
    try {
      int found = Character.codePointOf(name);
      return name.equals(Character.getName(found)) && Character.getType(found) != Character.CONTROL
          ? found
          : -1;
    } catch (IllegalArgumentException e) {
      return -1;
    }
  }

  private static boolean isName(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!(c == ' ' || c == '-' || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))) {
        return false;
      }
    }
    return !name.isEmpty() && name.equals(name.strip());
  }

  private static int ideograph(String digits) {
    if (digits.length() != 4 && digits.length() != 5) {
      return -1;
    }
    for (int i = 0; i < digits.length(); i++) {
      if (Character.digit(digits.charAt(i), 16) < 0) {
        return -1;
      }
    }
    int found = Integer.parseInt(digits, 16);
    boolean unified =
        (found >= 0x3400 && found <= 0x4DB5)
            || (found >= 0x4E00 && found <= 0x9FCB)
            || (found >= 0x20000 && found <= 0x2A6D6)
            || (found >= 0x2A700 && found <= 0x2B734);
    return unified ? found : -1;
  }

  /** Syllables of Hangul by the names of their letters. */
  private static final class Hangul {

    private static final int FIRST = 0xAC00;
    private static final String[] LEADING =
        ",G,GG,N,D,DD,R,M,B,BB,S,SS,,J,JJ,C,K,T,P,H".substring(1).split(",", -1);
    private static final String[] VOWELS =
        "A,AE,YA,YAE,EO,E,YEO,YE,O,WA,WAE,OE,YO,U,WEO,WE,WI,YU,EU,YI,I".split(",", -1);
    private static final String[] TRAILING =
        ",G,GG,GS,N,NJ,NH,D,L,LG,LM,LB,LS,LT,LP,LH,M,B,BS,S,SS,NG,J,C,K,T,P,H".split(",", -1);

    private Hangul() {}

    static int syllable(String name) {
      int leading = longest(LEADING, name);
      if (leading < 0) {
        return -1;
      }
      String rest = name.substring(LEADING[leading].length());
      int vowel = longest(VOWELS, rest);
      if (vowel < 0) {
        return -1;
      }
      rest = rest.substring(VOWELS[vowel].length());
      for (int trailing = 0; trailing < TRAILING.length; trailing++) {
        if (rest.equals(TRAILING[trailing])) {
          return FIRST + (leading * VOWELS.length + vowel) * TRAILING.length + trailing;
        }
      }
      return -1;
    }

    private static int longest(String[] parts, String name) {
      int best = -1;
      for (int i = 0; i < parts.length; i++) {
        if (name.startsWith(parts[i]) && (best < 0 || parts[i].length() > parts[best].length())) {
          best = i;
        }
      }
      return best;
    }
  }
}
