package krait.conformance;

import java.util.List;
import java.util.Random;

/** Makes expressions about numbers and texts at random, one a line. */
final class TextExpressions {

  private static final List<String> INTS =
      List.of(
          "0", "1", "-1", "2", "7", "-13", "255", "True", "1000003", "2**31", "-2**31", "2**62",
          "2**63-1", "-2**63", "10L", "-3L", "2**64", "10**30", "-10**25", "0L");
  private static final List<String> FLOATS =
      List.of(
          "0.0",
          "-0.0",
          "1.0",
          "-1.5",
          "0.1",
          "2.5",
          "1e16",
          "123456789.125",
          "1e-7",
          "1e300",
          "5e-324",
          "float('inf')",
          "float('-inf')",
          "float('nan')",
          "-2.0",
          "0.5",
          "3.75e22");
  private static final List<String> COMPLEXES =
      List.of("1j", "(2-3j)", "(-0.5+0j)", "complex(0,-0.0)");
  private static final List<String> BYTES =
      List.of(
          "''",
          "'a'",
          "'abc'",
          "'Hello World'",
          "'  x y\\tz\\n'",
          "'aXbXc'",
          "'\\xe9\\xff\\0'",
          "'123'",
          "'-45'",
          "'a,b,,c'",
          "'ab'*7",
          "'tEST\\r\\nline'",
          "'\\xc3\\xa9t\\xe2\\x82\\xac'",
          "'%s'",
          "'x'");
  private static final List<String> TEXTS =
      List.of(
          "u''",
          "u'a'",
          "u'abc'",
          "u'Hello World'",
          "u' \\u2003x\\t'",
          "u'\\xe9\\u20ac'",
          "u'\\u01c5u'",
          "u'\\U00010400a\\U0001d7ce'",
          "u'123'",
          "u'\\u0663\\u0661'",
          "u'a\\u2028b\\x1cc'",
          "u'\\xdf\\u0130'",
          "u'a,b'",
          "u'X'",
          "u'\\ud800z'",
          "u'\\u1e9e\\u0345'");
  private static final List<String> ARRAYS =
      List.of("bytearray('abc')", "bytearray()", "bytearray('a b\\xff')");
  private static final List<String> ODD = List.of("None", "[]", "(1,)", "buffer('ab')", "object");
  private static final List<String> PLAIN_METHODS =
      List.of(
          "upper",
          "lower",
          "title",
          "swapcase",
          "capitalize",
          "isalpha",
          "isdigit",
          "isspace",
          "isalnum",
          "isupper",
          "islower",
          "istitle",
          "strip",
          "lstrip",
          "rstrip",
          "split",
          "rsplit",
          "splitlines",
          "expandtabs",
          "__repr__",
          "__len__");
  private static final List<String> ARGUMENT_METHODS =
      List.of(
          "find",
          "rfind",
          "index",
          "rindex",
          "count",
          "startswith",
          "endswith",
          "split",
          "rsplit",
          "partition",
          "rpartition",
          "strip",
          "lstrip",
          "rstrip",
          "join",
          "__add__",
          "__contains__",
          "translate",
          "__eq__",
          "__lt__");
  private static final List<String> WIDTH_METHODS = List.of("center", "ljust", "rjust", "zfill");
  private static final List<String> OPERATORS =
      List.of(
          "+", "-", "*", "/", "//", "%", "&", "|", "^", "<", "<=", "==", "!=", ">", ">=", "and",
          "or");
  private static final List<String> CODECS =
      List.of(
          "ascii",
          "latin-1",
          "utf-8",
          "utf-16",
          "utf-16-le",
          "utf-16-be",
          "utf-32",
          "utf-7",
          "unicode_escape",
          "raw_unicode_escape",
          "cp1252",
          "koi8-r",
          "hex",
          "string_escape",
          "rot13",
          "iso8859-15",
          "cp437",
          "unicode_internal",
          "base64");
  private static final List<String> HANDLERS =
      List.of("strict", "ignore", "replace", "xmlcharrefreplace", "backslashreplace");
  private static final List<String> FUNCTIONS =
      List.of(
          "int", "long", "float", "complex", "bool", "str", "repr", "hash", "abs", "round", "hex",
          "oct", "bin", "ord", "len", "unicode", "type");
  private static final String FLAGS = "-+ #0";
  private static final String CONVERSIONS = "srdiuoxXeEfFgGc%";
  private static final String TYPES = "bcdoxXneEfFgG%s";

  private final Random random;

  TextExpressions(long seed) {
    random = new Random(seed);
  }

  /** The next expression. */
  String next() {
    return switch (random.nextInt(10)) {
      case 0 -> string() + "." + pick(PLAIN_METHODS) + "()";
      case 1 -> string() + "." + pick(ARGUMENT_METHODS) + "(" + argument() + ")";
      case 2 -> change();
      case 3 -> number() + " " + pick(OPERATORS) + " " + number();
      case 4 -> percent();
      case 5 -> format();
      case 6 -> codec();
      case 7 -> pick(FUNCTIONS) + "(" + (chance(2) ? number() : string()) + ")";
      case 8 -> special();
      default -> string() + "[" + bound() + ":" + bound() + (chance(3) ? ":" + step() : "") + "]";
    };
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  private boolean chance(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  private int small() {
    return random.nextInt(25) - 5;
  }

  private String number() {
    return switch (random.nextInt(8)) {
      case 0, 1, 2 -> pick(INTS);
      case 3, 4, 5 -> pick(FLOATS);
      case 6 -> pick(COMPLEXES);
      default -> Integer.toString(random.nextInt());
    };
  }

  private String string() {
    return chance(8) ? pick(ARRAYS) : chance(2) ? pick(BYTES) : pick(TEXTS);
  }

  private String anything() {
    return chance(9) ? pick(ODD) : chance(2) ? number() : string();
  }

  private String argument() {
    String first = chance(6) ? anything() : string();
    return chance(3) ? first + ", " + small() : first;
  }

  private String bound() {
    return chance(4) ? "" : Integer.toString(small());
  }

  private String step() {
    return chance(8) ? "0" : Integer.toString(random.nextInt(7) - 3);
  }

  private String change() {
    if (chance(2)) {
      String fill = chance(3) ? ", " + string() : "";
      return string() + "." + pick(WIDTH_METHODS) + "(" + small() + fill + ")";
    }
    String count = chance(3) ? ", " + small() : "";
    return string() + ".replace(" + string() + ", " + string() + count + ")";
  }

  private String percent() {
    StringBuilder out = new StringBuilder(chance(2) ? "'%" : "u'%");
    for (int i = random.nextInt(3); i > 0; i--) {
      out.append(FLAGS.charAt(random.nextInt(FLAGS.length())));
    }
    out.append(chance(2) ? Integer.toString(random.nextInt(20)) : "");
    out.append(chance(2) ? "." + random.nextInt(22) : "");
    out.append(CONVERSIONS.charAt(random.nextInt(CONVERSIONS.length())));
    return out.append("' % (").append(anything()).append(",)").toString();
  }

  private String format() {
    StringBuilder spec = new StringBuilder();
    spec.append(chance(4) ? "*" : "").append(chance(3) ? "<>^=".charAt(random.nextInt(4)) : "");
    spec.append(chance(3) ? "+- ".charAt(random.nextInt(3)) : "");
    spec.append(chance(6) ? "#" : "").append(chance(6) ? "0" : "");
    spec.append(chance(2) ? Integer.toString(random.nextInt(20)) : "");
    spec.append(chance(6) ? "," : "").append(chance(3) ? "." + random.nextInt(18) : "");
    spec.append(chance(3) ? "" : TYPES.charAt(random.nextInt(TYPES.length())));
    return chance(2)
        ? "format(" + anything() + ", '" + spec + "')"
        : (chance(2) ? "u" : "") + "'<{0:" + spec + "}>'.format(" + anything() + ")";
  }

  private String codec() {
    String errors = chance(2) ? ", '" + pick(HANDLERS) + "'" : "";
    return string() + (chance(2) ? ".encode('" : ".decode('") + pick(CODECS) + "'" + errors + ")";
  }

  private String special() {
    return switch (random.nextInt(6)) {
      case 0 -> "divmod(" + number() + ", " + number() + ")";
      case 1 -> "pow(" + pick(INTS) + ", " + random.nextInt(30) + ", " + pick(INTS) + ")";
      case 2 -> pick(INTS) + (chance(2) ? " << " : " >> ") + random.nextInt(130);
      case 3 -> "round(" + number() + ", " + small() + ")";
      case 4 -> (chance(2) ? "int(" : "long(") + string() + ", " + random.nextInt(38) + ")";
      default -> "cmp(" + anything() + ", " + anything() + ")";
    };
  }
}
