package krait.compiler.token;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads the lines of a file as CPython's stream reader of a coding does, to know when a byte
 * without meaning is noticed: the reader decodes some bytes at a time, 72 and then more for a long
 * line, and puts an error off while there are lines before it.
 */
final class CodecLines {

  private static final int FIRST_SIZE = 72;
  private static final int LARGEST_SIZE = 8000;

  private final PyCodec codec;
  private final Utf8Decoder utf8;
  private final boolean newer;
  private final byte[] bytes;
  private final int length;
  private int at;
  private byte[] undecoded = {};
  private String characters = "";
  private List<String> lines = new ArrayList<>();

  /**
   * A reader.
   *
   * @param newer whether it is the reader of 2.7, which returns no more characters than it is asked
   *     for, and where a line ends with a vertical tab or form feed too
   */
  CodecLines(PyCodec codec, Utf8Decoder utf8, boolean newer, byte[] bytes, int from, int length) {
    this.codec = codec;
    this.utf8 = utf8;
    this.newer = newer;
    this.bytes = bytes;
    this.at = from;
    this.length = length;
  }

  /**
   * The next line with its end; empty at the end of the file.
   *
   * @throws TextCodingException if that notices a byte without meaning
   */
  String next() throws TextCodingException {
    if (!lines.isEmpty()) {
      String line = lines.remove(0);
      if (lines.size() == 1) {
        characters = lines.remove(0);
      }
      return line;
    }
    int size = FIRST_SIZE;
    String line = "";
    while (true) {
      String data = read(size, newer ? size : -1, true);
      if (data.endsWith("\r")) {
        data += read(1, 1, false);
      }
      line += data;
      List<String> found = split(line);
      if (found.size() > 1) {
        keep(found.subList(1, found.size()));
        return found.get(0);
      }
      if (data.isEmpty() || (found.size() == 1 && isEnd(line.charAt(line.length() - 1)))) {
        return line;
      }
      size = size < LARGEST_SIZE ? size * 2 : size;
    }
  }

  private void keep(List<String> rest) {
    int last = rest.size() - 1;
    if (last == 0) {
      characters = rest.get(0) + characters;
    } else {
      lines = new ArrayList<>(rest);
      lines.set(last, rest.get(last) + characters);
      characters = "";
    }
  }

  private String read(int size, int count, boolean firstLine) throws TextCodingException {
    if (!lines.isEmpty()) {
      characters = String.join("", lines);
      lines = new ArrayList<>();
    }
    int wanted = count < 0 ? size : count;
    while (characters.length() < wanted) {
      int end = Math.min(length, at + size);
      byte[] data = Arrays.copyOf(undecoded, undecoded.length + end - at);
      System.arraycopy(bytes, at, data, undecoded.length, end - at);
      boolean exhausted = end == at;
      at = end;
      decode(data, firstLine);
      if (exhausted) {
        break;
      }
    }
    int taken = count < 0 ? characters.length() : Math.min(count, characters.length());
    String result = characters.substring(0, taken);
    characters = characters.substring(taken);
    return result;
  }

  private void decode(byte[] data, boolean firstLine) throws TextCodingException {
    int end = codec.isUtf8() ? data.length - utf8.unfinished(data) : data.length;
    try {
      characters += codec.decode(data, 0, end, utf8);
    } catch (TextCodingException e) {
      end = e.position();
      String before = codec.decode(data, 0, end, utf8);
      if (!firstLine || split(before).size() <= 1) {
        throw e;
      }
      characters += before;
    }
    undecoded = Arrays.copyOfRange(data, end, data.length);
  }

  private boolean isEnd(char c) {
    return switch (c) {
      case '\n', '\r', '\u001c', '\u001d', '\u001e', '\u0085', '\u2028', '\u2029' -> true;
      case '\u000b', '\f' -> newer;
      default -> false;
    };
  }

  /** The lines of a text, with their ends. */
  private List<String> split(String text) {
    List<String> found = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean pair = text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (isEnd(text.charAt(i)) && !pair) {
        found.add(text.substring(start, i + 1));
        start = i + 1;
      }
    }
    if (start < text.length()) {
      found.add(text.substring(start));
    }
    return found;
  }
}
