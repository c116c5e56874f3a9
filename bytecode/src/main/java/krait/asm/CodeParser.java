package krait.asm;

import java.util.ArrayList;
import java.util.List;
import krait.asm.CodeScope.Place;
import krait.code.CodeKind;
import krait.code.CodeObject;
import krait.code.Const;
import krait.marshal.MarshalReader;
import krait.opcode.OpcodeTable;
import krait.version.PyVersion;

/** Reads the lines of an assembly text; after a fault it goes on with the next line. */
final class CodeParser {

  private final AsmScanner scanner;
  private final ProblemLog log;
  private final StringReader strings;
  private final LiteralReader literals;
  private final FileHeader header;
  private final InstructionParser instructions;
  private final DirectiveParser directives;
  private OpcodeTable table;
  private CodeScope scope;
  private boolean ended;

  CodeParser(String text, PyVersion version) {
    this.scanner = new AsmScanner(text);
    this.log = new ProblemLog(text);
    this.strings = new StringReader(scanner);
    this.literals = new LiteralReader(scanner, this::code);
    this.header = new FileHeader(scanner, strings, version);
    this.table = OpcodeTable.of(version);
    this.scope = module(table);
    this.instructions = new InstructionParser(scanner, strings, literals);
    this.directives = new DirectiveParser(scanner, strings, literals);
  }

  private static CodeScope module(OpcodeTable table) {
    Const.Str name = Scopes.codeName("<module>", table);
    return new CodeScope(table.version(), CodeKind.MODULE, name, false);
  }

  AsmUnit parse() {
    if (scanner.peek() == '\ufeff') {
      scanner.advance(1);
    }
    parseHeader();
    CodeObject code = startsWithFrame() ? outermostCode() : module();
    log.throwIfAny();
    return header.unit(code);
  }

  private Place here() {
    return new Place(scanner.line(), scanner.position());
  }

  /** The directives for the file, which come first. */
  private void parseHeader() {
    while (true) {
      while (!scanner.atEnd() && scanner.atLineEnd()) {
        scanner.nextLine();
      }
      if (scanner.atEnd() || !header.isNext()) {
        break;
      }
      try {
        header.parse();
        endLine();
      } catch (SyntaxFault fault) {
        recover(fault, 0);
      }
    }
    table = OpcodeTable.of(header.version());
    scope = module(table);
  }

  private boolean startsWithFrame() {
    return scanner.text().startsWith(".code", scanner.position())
        && !Spelling.isLetter(scanner.peek(5));
  }

  private CodeObject outermostCode() {
    CodeObject code = code();
    try {
      endLine();
    } catch (SyntaxFault fault) {
      recover(fault, 0);
    }
    while (!scanner.atEnd() && !log.isFull()) {
      if (!scanner.atLineEnd()) {
        log.report(here(), "nothing can follow the outermost code object");
        break;
      }
      scanner.nextLine();
    }
    return code;
  }

  private CodeObject module() {
    parseLines();
    while (ended && !log.isFull()) {
      log.report(here(), ".end without a .code");
      ended = false;
      scanner.nextLine();
      parseLines();
    }
    return scope.finish(table, log);
  }

  /** Reads lines up to the end of the text or behind the {@code .end} of this scope. */
  private void parseLines() {
    int level = literals.depth();
    while (!scanner.atEnd() && !log.isFull()) {
      try {
        parseLine();
        if (ended) {
          return;
        }
        endLine();
      } catch (SyntaxFault fault) {
        recover(fault, level);
      }
    }
  }

  private void endLine() {
    if (!scanner.atLineEnd()) {
      throw scanner.fault("expected the end of the line" + scanner.found());
    }
    scanner.nextLine();
  }

  private void recover(SyntaxFault fault, int level) {
    log.report(new Place(scanner.line(), fault.position()), fault.message());
    literals.reset(level);
    int nested = nestedCode(fault.position());
    if (nested >= 0 && level < MarshalReader.MAX_DEPTH - 1) {
      scanner.advance(nested - scanner.position());
      literals.reset(level + 1);
      code();
      literals.reset(level);
    }
    scanner.nextLine();
  }

  /** Where on the rest of a faulty line a nested code object begins, or -1. */
  private int nestedCode(int from) {
    String text = scanner.text();
    int at = Math.max(from, scanner.position());
    for (; at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '#'; at++) {
      if (text.charAt(at) == '.' && text.startsWith(".code ", at)) {
        return at;
      }
    }
    return -1;
  }

  private void parseLine() {
    while (!scanner.atLineEnd()) {
      if (scanner.peek() == '.') {
        parseDirective();
        return;
      }
      Place place = here();
      String word = scanner.mnemonic();
      if (word.isEmpty() || scanner.peek() != ':') {
        scanner.advance(place.position() - scanner.position());
        instructions.parse(scope, table);
        return;
      }
      scanner.advance(1);
      if (!scope.putLabel(word, place)) {
        throw scanner.fault(
            place.position(),
            "label '" + word + "' stands on line " + scope.lineOfLabel(word) + " already");
      }
    }
  }

  private void parseDirective() {
    if (scanner.text().startsWith(".end", scanner.position())
        && !Spelling.isLetter(scanner.peek(4))) {
      ended = true;
    } else {
      directives.parse(scope, table);
    }
  }

  /** Reads a code object in its frame, from {@code .code} to {@code .end}. */
  private CodeObject code() {
    int start = scanner.position();
    Place place = here();
    if (!scanner.text().startsWith(".code", start) || Spelling.isLetter(scanner.peek(5))) {
      throw scanner.fault("expected a constant" + scanner.found());
    }
    scanner.advance(5);
    CodeScope outer = scope;
    int level = literals.depth();
    boolean outermost = level == 0;
    try {
      scope = frame(outer, outermost);
      endLine();
    } catch (SyntaxFault fault) {
      log.report(new Place(scanner.line(), fault.position()), fault.message());
      scope = new CodeScope(table.version(), CodeKind.FUNCTION, outer.name, true);
      scanner.nextLine();
    }
    parseLines();
    if (ended) {
      ended = false;
      scanner.advance(4);
    } else if (!log.isFull()) {
      log.report(place, "this .code has no .end");
    }
    CodeObject code = scope.finish(table, log);
    scope = outer;
    return code;
  }

  /** Reads the name and the parameters. */
  private CodeScope frame(CodeScope outer, boolean outermost) {
    scanner.skipBlanks();
    Const.Str name =
        strings.isNext()
            ? strings.string(true)
            : Scopes.codeName(scanner.bareName("the name of the code object"), table);
    boolean function = scanner.accept('(');
    CodeKind kind = function ? CodeKind.FUNCTION : outermost ? CodeKind.MODULE : CodeKind.CLASS;
    CodeScope inner = new CodeScope(table.version(), kind, name, outer.withinFunction);
    inner.inherit(outer);
    if (function) {
      parameters(inner);
    }
    return inner;
  }

  private Const.Str name(String what) {
    scanner.skipBlanks();
    return strings.isNext() ? strings.string(true) : Const.Str.interned(scanner.bareName(what));
  }

  private void parameters(CodeScope inner) {
    List<Const.Str> names = new ArrayList<>();
    int positional = 0;
    int starFlags = 0;
    while (!scanner.accept(')')) {
      int stars = 0;
      while (scanner.accept('*')) {
        stars++;
      }
      int flag = Scopes.starFlag(stars);
      if (stars > 2
          || (stars == 0 && starFlags != 0)
          || flag < starFlags
          || (flag & starFlags) != 0) {
        throw scanner.fault("expected parameters as in (a, b, *rest, **options)");
      }
      names.add(name("the name of a parameter"));
      positional += stars == 0 ? 1 : 0;
      starFlags |= flag;
      if (!scanner.accept(',')) {
        scanner.expect(')');
        break;
      }
    }
    for (int i = 0; i < names.size(); i++) {
      inner.place(".locals", i, names.get(i), here());
      inner.declareLocal(names.get(i));
    }
    inner.parameters = names.size();
    inner.builder.argcount(positional);
    inner.starFlags = starFlags;
    inner.setFlags(0, false);
  }
}
