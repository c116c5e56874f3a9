package krait.conformance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes sources with small faults out of good ones, the same ones for the same seed: one to three
 * changes to bytes, tokens or lines of a few lines of a program.
 */
final class SourceMutator {

  private static final int MAX_LINES = 30;
  private static final int MAX_BYTES = 4000;

  private static final Pattern TOKEN =
      Pattern.compile(
          "[A-Za-z_][A-Za-z0-9_]*|[0-9][0-9A-Za-z.]*|'[^'\n]*'|\"[^\"\n]*\"|[ \t]+|\n|."
              + "|[*/<>=!+-]{2}",
          Pattern.DOTALL);

  /** What is put in: each token of the grammar, and those that no good program has. */
  private static final String[] SPARE =
      ("and as assert break class continue def del elif else except exec finally for from global if"
              + " import in is lambda not or pass print raise return try while with yield None"
              + " __debug__ x self ( ) [ ] { } , : . ; @ ` = == != <> < > <= >= << >> <<= >>= + - *"
              + " / // ** % & | ^ ~ += -= *= /= //= **= %= &= |= ^= $ ? ! \\ # ... -> 0 1 0x 0x1F"
              + " 08 0777 0o17 0b11 0b2 1L 1e 1e5 1. .5 1j 1e400 9999999999 1_0 1.0L '' 'a' \"b\""
              + " u'\\u20ac' u'\\x' '\\x' '\\x4' b'c' br'\\' ur'\\u00e9' u'\\N{DIGIT_ONE}'"
              + " u'\\N{SPACE}' ''' \"\"\" ' \" lambda: *a **k a=1 (yield) (a,b) [] {} () `a` a[::]"
              + " a[...] x.None u'\\U00110000' u'\\ud800' \\x00 __future__ print_function")
          .split(" ");

  /** The same with blanks in them. */
  private static final String[] SPARE_TEXTS = {
    "\n",
    " ",
    "\t",
    "    ",
    "\r",
    "\r\n",
    "\f",
    "\\\n",
    "\0",
    "\u00e9",
    "\u00c3\u00a9",
    "\u00ef\u00bb\u00bf",
    "# coding: utf-8\n",
    "# coding: latin-1\n",
    "# -*- coding: x -*-\n",
    "# coding: cp1252\n",
    "not in",
    "is not",
    "for a in b",
    "if a else b",
    "lambda a, (b, c)=1: a",
    "from __future__ import division\n",
    "from __future__ import print_function\n",
    "from __future__ import with_statement\n",
    "from __future__ import unicode_literals\n",
    "from __future__ import braces\n",
    "from x import *\n",
    "global x\n",
    "yield 1",
    "return 1\n",
    "def f():\n",
    "class C:\n",
    "print >>x,",
    "exec 'a' in b",
    "except:\n",
    "finally:\n",
    "pass\n",
    "import a.b as c\n",
    "from . import a\n",
    "assert (a, b)\n",
    "x = 1\n",
    "del a\n",
  };

  private final List<byte[]> originals;
  private final SplittableRandom random;

  SourceMutator(List<byte[]> originals, long seed) {
    this.originals = originals;
    random = new SplittableRandom(seed);
  }

  /** The next source. */
  byte[] next() {
    String text = lines(originals.get(random.nextInt(originals.size())));
    int changes = random.nextInt(3) == 0 ? 1 + random.nextInt(3) : 1;
    for (; changes > 0; changes--) {
      text =
          switch (random.nextInt(5)) {
            case 0 -> changeBytes(text);
            case 1 -> changeLines(text);
            default -> changeTokens(text);
          };
    }
    return text.getBytes(ISO_8859_1);
  }

  /** Some lines of a program, moved to the left margin. */
  private String lines(byte[] source) {
    String[] lines = new String(source, ISO_8859_1).split("(?<=\n)");
    int from = random.nextInt(4) == 0 ? 0 : random.nextInt(lines.length);
    int margin = lines[from].length() - lines[from].stripLeading().length();
    StringBuilder text = new StringBuilder();
    int to = Math.min(lines.length, from + 1 + random.nextInt(MAX_LINES));
    for (String line : Arrays.asList(lines).subList(from, to)) {
      boolean deep = line.length() > margin && line.substring(0, margin).isBlank();
      text.append(deep ? line.substring(margin) : line);
    }
    return text.substring(0, Math.min(text.length(), MAX_BYTES));
  }

  private String changeBytes(String text) {
    int at = random.nextInt(text.length() + 1);
    int end = Math.min(text.length(), at + 1 + random.nextInt(random.nextInt(4) == 0 ? 60 : 3));
    String middle = text.substring(at, end);
    String changed =
        switch (random.nextInt(6)) {
          case 0 -> "";
          case 1 -> middle + middle;
          case 2 -> Character.toString(random.nextInt(256)) + middle;
          case 3 -> Character.toString(random.nextInt(32, 127));
          case 4 -> middle.isEmpty() ? "" : flip(middle);
          default -> middle + "\n";
        };
    return text.substring(0, at) + changed + text.substring(end);
  }

  private String flip(String text) {
    return (char) (text.charAt(0) ^ (1 << random.nextInt(8))) + text.substring(1);
  }

  private String changeTokens(String text) {
    List<String> tokens = split(text, TOKEN);
    if (tokens.isEmpty()) {
      return spare();
    }
    int at = random.nextInt(tokens.size());
    int other = random.nextInt(tokens.size());
    switch (random.nextInt(7)) {
      case 0 -> tokens.remove(at);
      case 1 -> tokens.add(at, tokens.get(at));
      case 2 -> tokens.set(at, spare());
      case 3 -> tokens.add(at, spare());
      case 4 -> tokens.add(at, tokens.remove(Math.min(at + 1, tokens.size() - 1)));
      case 5 -> tokens.set(at, tokens.get(other));
      default -> tokens.subList(at, Math.min(tokens.size(), at + random.nextInt(12))).clear();
    }
    return String.join("", tokens);
  }

  private String spare() {
    if (random.nextInt(3) == 0) {
      return SPARE_TEXTS[random.nextInt(SPARE_TEXTS.length)];
    }
    String token = SPARE[random.nextInt(SPARE.length)];
    return random.nextBoolean() ? " " + token + " " : token;
  }

  private String changeLines(String text) {
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("(?<=\n)")));
    int at = random.nextInt(lines.size());
    String line = lines.get(at);
    switch (random.nextInt(7)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(at, line);
      case 2 -> lines.add(random.nextInt(lines.size()), lines.remove(at));
      case 3 -> lines.set(at, " ".repeat(1 + random.nextInt(9)) + line);
      case 4 -> lines.set(at, line.substring(Math.min(1, line.length())));
      case 5 -> lines.set(at, "\t" + line.stripLeading());
      default -> lines.subList(at, lines.size()).clear();
    }
    return String.join("", lines);
  }

  private static List<String> split(String text, Pattern pattern) {
    List<String> parts = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      parts.add(matcher.group());
    }
    return parts;
  }
}
