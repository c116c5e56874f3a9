package krait.asm;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import krait.asm.CodeScope.Place;
import krait.code.ByteString;
import krait.code.CodeFlag;
import krait.code.Const;
import krait.code.LineMarker;
import krait.code.RawBytes;
import krait.opcode.OpcodeTable;

/** Reads the directives within a code object. */
final class DirectiveParser {

  private static final List<String> KNOWN =
      List.of(
          ".argcount",
          ".byte",
          ".cells",
          ".code",
          ".consts",
          ".doc",
          ".end",
          ".file",
          ".firstline",
          ".flags",
          ".free",
          ".header",
          ".interned",
          ".line",
          ".lnotab",
          ".locals",
          ".magic",
          ".mtime",
          ".name",
          ".names",
          ".nlocals",
          ".python",
          ".stack",
          ".trailing");

  private final AsmScanner scanner;
  private final StringReader strings;
  private final LiteralReader literals;

  DirectiveParser(AsmScanner scanner, StringReader strings, LiteralReader literals) {
    this.scanner = scanner;
    this.strings = strings;
    this.literals = literals;
  }

  void parse(CodeScope scope, OpcodeTable table) {
    Place place = new Place(scanner.line(), scanner.position());
    scanner.advance(1);
    String directive = "." + scanner.word();
    scanner.skipBlanks();
    switch (directive) {
      case ".line" -> {
        scope.line = scanner.signedInt("a line number");
        scope.add(new LineMarker(scope.line), place);
      }
      case ".byte" -> scope.add(new RawBytes(bytes()), place);
      case ".consts", ".names", ".locals" -> entries(directive, scope);
      case ".python", ".magic", ".mtime", ".header", ".trailing" ->
          throw scanner.fault(
              place.position(), directive + " has to stand before the first code of the file");
      case ".code" ->
          throw scanner.fault(
              place.position(), "a code object has to stand as a constant, behind LOAD_CONST");
      default -> {
        if (!scope.fieldsSet.add(directive)) {
          throw scanner.fault(place.position(), directive + " was given already");
        }
        field(directive, scope, table, place);
      }
    }
  }

  private void field(String directive, CodeScope scope, OpcodeTable table, Place place) {
    switch (directive) {
      case ".file" -> scope.filename = strings.string(false);
      case ".name" ->
          scope.name =
              strings.isNext()
                  ? strings.string(true)
                  : Scopes.codeName(scanner.bareName("a name"), table);
      case ".firstline" -> {
        scope.line = scanner.signedInt("a line number");
        scope.builder.firstLine(scope.line);
      }
      case ".flags" -> flags(scope);
      case ".argcount" -> scope.builder.argcount(scanner.signedInt("a number"));
      case ".nlocals" -> scope.builder.nlocals(scanner.signedInt("a number"));
      case ".stack" -> stack(scope);
      case ".cells" -> {
        List<Const.Str> variables = names();
        scope.declareCells(variables);
        scope.builder.cellvars(variables);
      }
      case ".free" -> {
        List<Const.Str> variables = names();
        scope.declareCells(variables);
        scope.builder.freevars(variables);
      }
      case ".doc" -> doc(scope, place);
      case ".lnotab" -> scope.builder.lnotab(strings.string(false));
      case ".interned" -> {
        int start = scanner.position();
        if (!scanner.word().equals("code")) {
          throw scanner.fault(start, "expected 'code'");
        }
        scope.builder.internedCode();
      }
      default ->
          throw scanner.fault(
              place.position(),
              "no directive '" + directive + "'" + NearMiss.suggest(directive, KNOWN));
    }
  }

  private Const.Str name(String what) {
    scanner.skipBlanks();
    return strings.isNext() ? strings.string(true) : Const.Str.interned(scanner.bareName(what));
  }

  private List<Const.Str> names() {
    List<Const.Str> names = new ArrayList<>();
    do {
      names.add(name("a name"));
    } while (scanner.accept(','));
    return names;
  }

  private void stack(CodeScope scope) {
    if (Spelling.isLetter(scanner.peek())) {
      int start = scanner.position();
      if (!scanner.word().equals("auto")) {
        throw scanner.fault(start, "expected a number or 'auto'");
      }
    } else {
      scope.builder.stacksize(scanner.signedInt("a stack size"));
    }
  }

  private void doc(CodeScope scope, Place place) {
    Const doc = literals.value();
    if (!(doc instanceof Const.Str || doc instanceof Const.Unicode)) {
      throw scanner.fault(place.position(), "expected a string behind .doc");
    }
    placeEntry(".consts", 0, doc, scope, place);
  }

  private void flags(CodeScope scope) {
    int flags = 0;
    boolean all = true;
    while (!scanner.atLineEnd()) {
      int start = scanner.position();
      if (Spelling.isDigit(scanner.peek())) {
        flags |= (int) scanner.unsignedInt("flags");
      } else {
        String word = scanner.word();
        if (word.equals("auto")) {
          all = false;
        } else {
          flags |= flag(word, start);
        }
      }
      scanner.accept(',');
    }
    scope.setFlags(flags, all);
  }

  private int flag(String word, int start) {
    List<String> known = new ArrayList<>(List.of("auto"));
    for (CodeFlag flag : CodeFlag.values()) {
      if (flag.name().equals(word)) {
        return flag.mask();
      }
      known.add(flag.name());
    }
    throw scanner.fault(
        start, "no flag '" + word + "'" + scannerHint(word) + NearMiss.suggest(word, known));
  }

  private static String scannerHint(String word) {
    return word.isEmpty() ? ", expected a name or a number" : "";
  }

  private ByteString bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    do {
      scanner.skipBlanks();
      int start = scanner.position();
      long value = scanner.unsignedInt("a byte");
      if (value > 0xff) {
        throw scanner.fault(start, "a byte is not larger than 255");
      }
      bytes.write((int) value);
    } while (scanner.accept(','));
    byte[] array = bytes.toByteArray();
    return ByteString.viewOf(array, 0, array.length);
  }

  /** Entries of a table, each with its place, or behind the one before it. */
  private void entries(String directive, CodeScope scope) {
    if (scanner.atLineEnd()) {
      if (!directive.equals(".consts")) {
        throw scanner.fault("expected names" + scanner.found());
      }
      scope.reserveFirstConstant = false;
      return;
    }
    int index = directive.equals(".locals") ? scope.parameters : 0;
    do {
      scanner.skipBlanks();
      int given = index();
      index = given < 0 ? index : given;
      Place entryPlace = new Place(scanner.line(), scanner.position());
      placeEntry(directive, index++, entry(directive), scope, entryPlace);
    } while (scanner.accept(','));
  }

  /** The number before a colon, or -1 if there is none. */
  private int index() {
    int at = 0;
    while (Spelling.isDigit(scanner.peek(at))) {
      at++;
    }
    int digits = at;
    while (scanner.peek(at) == ' ') {
      at++;
    }
    if (digits == 0 || scanner.peek(at) != ':') {
      return -1;
    }
    if (digits > 9) {
      throw scanner.fault("the place is too large");
    }
    int index = (int) scanner.unsignedInt("a place");
    scanner.expect(':');
    scanner.skipBlanks();
    return index;
  }

  private Const entry(String directive) {
    return directive.equals(".consts") ? literals.value() : name("a name");
  }

  private void placeEntry(String directive, int index, Const value, CodeScope scope, Place place) {
    if (directive.equals(".locals")) {
      scope.declareLocal((Const.Str) value);
    }
    if (!scope.place(directive, index, value, place)) {
      throw scanner.fault(
          place.position(), "place " + index + " of " + directive + " is taken already");
    }
  }
}
