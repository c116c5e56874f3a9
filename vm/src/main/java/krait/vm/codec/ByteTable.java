package krait.vm.codec;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.HashMap;
import java.util.Map;

/** An encoding with one byte for each of its characters. */
final class ByteTable {

  /** What stands for a byte without a character. */
  static final int NONE = -1;

  private static final int SIZE = 256;

  private final int[] characters;
  private final Map<Integer, Character> bytes = new HashMap<>();

  private ByteTable(int[] characters) {
    this.characters = characters;
    for (int i = 0; i < SIZE; i++) {
      if (characters[i] != NONE) {
        bytes.put(characters[i], (char) i);
      }
    }
  }

  /** The table of a charset of Java's that has only characters of one byte. */
  static ByteTable of(Charset charset) {
    int[] characters = new int[SIZE];
    for (int i = 0; i < SIZE; i++) {
      try {
        CharBuffer decoded =
            charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(new byte[] {(byte) i}));
        characters[i] = decoded.length() == 1 && decoded.get(0) != '\ufffd' ? decoded.get(0) : NONE;
      } catch (CharacterCodingException e) {
        characters[i] = NONE;
      }
    }
    return new ByteTable(characters);
  }

  /** Letters moved by half of the alphabet. */
  static ByteTable rot13() {
    int[] characters = new int[SIZE];
    for (int i = 0; i < SIZE; i++) {
      int letter = Character.toLowerCase(i);
      boolean ascii = letter >= 'a' && letter <= 'z';
      characters[i] = ascii ? (letter < 'n' ? i + 13 : i - 13) : i;
    }
    return new ByteTable(characters);
  }

  boolean append(StringBuilder out, int character) {
    Character value = bytes.get(character);
    if (value == null) {
      return false;
    }
    out.append(value.charValue());
    return true;
  }

  void decode(Decoding state) {
    while (state.left() > 0) {
      int character = characters[state.bytes.charAt(state.at)];
      if (character == NONE) {
        state.problem(state.at, state.at + 1, "character maps to <undefined>");
      } else {
        state.out.append((char) character);
        state.at++;
      }
    }
  }
}
