package krait.asm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import krait.asm.ListingParser.Row;
import krait.asm.ListingParser.Section;
import krait.code.CodeKind;
import krait.code.CodeObject;
import krait.code.Const;
import krait.marshal.PycFile;
import krait.opcode.OpcodeTable;
import krait.version.PyVersion;

/**
 * Makes code of a classic listing of {@code dis}, as far as that determines it.
 *
 * <p>A listing tells all instructions and the constants and names that they use. It does not tell
 * which locals are parameters, flags, constants that no instruction loads, and which strings are
 * interned: these are assumed, and each assumption is told.
 */
public final class ListingAssembler {

  private static final List<PyVersion> LIKELIEST_FIRST =
      List.of(PyVersion.V2_6, PyVersion.V2_7, PyVersion.V2_5);

  private final ProblemLog log;
  private final List<Section> sections;
  private final List<String> assumptions = new ArrayList<>();
  private final OpcodeTable table;
  private int next;

  private ListingAssembler(
      ProblemLog log, List<Section> sections, OpcodeTable table, boolean versionGiven) {
    this.log = log;
    this.sections = sections;
    this.table = table;
    if (!versionGiven) {
      assumptions.add("the instructions are those of Python " + table.version());
    }
  }

  /**
   * The result.
   *
   * @param unit the file
   * @param assumptions what the listing does not tell and was assumed, each a few words
   */
  public record Result(AsmUnit unit, List<String> assumptions) {}

  /** Whether a text looks like a listing rather than like assembly text. */
  public static boolean isListing(String text) {
    return ListingParser.isListing(text);
  }

  /**
   * Assembles a listing.
   *
   * @param text the listing
   * @param version the version, if it is known
   * @throws AssemblyException if it can't be read, with all reasons
   */
  public static Result assemble(String text, Optional<PyVersion> version) {
    ProblemLog log = new ProblemLog(text);
    List<Section> sections = new ListingParser(text, log).parse();
    log.throwIfAny();
    OpcodeTable table = OpcodeTable.of(version.orElseGet(() -> likeliest(sections)));
    ListingAssembler assembler = new ListingAssembler(log, sections, table, version.isPresent());
    CodeObject code = assembler.outermost();
    log.throwIfAny();
    PycFile file = PycFile.of(table.version(), 0, code);
    return new Result(new AsmUnit(file, false), List.copyOf(assembler.assumptions));
  }

  /** The first version that has all the instructions, with or without operands as listed. */
  private static PyVersion likeliest(List<Section> sections) {
    for (PyVersion version : LIKELIEST_FIRST) {
      OpcodeTable table = OpcodeTable.of(version);
      boolean fits = true;
      for (Section section : sections) {
        for (Row row : section.rows()) {
          int number = ListedCode.number(row.mnemonic(), table);
          fits &= number >= 0 && (OpcodeTable.size(number) > 1) == (row.operand() >= 0);
        }
      }
      if (fits) {
        return version;
      }
    }
    return LIKELIEST_FIRST.get(0);
  }

  private CodeObject outermost() {
    Section section = sections.get(next++);
    String file = section.file().isEmpty() ? anyFile() : section.file();
    ListedCode code = new ListedCode(section, table, log, file);
    CodeObject module =
        code.build(
            CodeKind.MODULE,
            Scopes.codeName("<module>", table),
            nested(code, file, false),
            List.of(),
            0,
            false);
    if (next < sections.size()) {
      assumptions.add((sections.size() - next) + " code objects that nothing loads were left out");
    }
    assumptions.add("strings are interned as the compiler does, constants never loaded are None");
    assumptions.add(
        "no function has * or ** parameters; parameters are what is read before stored");
    return module;
  }

  private String anyFile() {
    for (Section section : sections) {
      if (!section.file().isEmpty()) {
        return section.file();
      }
      for (Row row : section.rows()) {
        if (row.detail().startsWith("<code object ")) {
          return ListingParser.heading(row.detail()).file();
        }
      }
    }
    return Scopes.DEFAULT_FILE.value().latin1();
  }

  /** The code objects that a code loads, by their index; they are listed in that order. */
  private List<Const> nested(ListedCode outer, String file, boolean withinFunction) {
    List<Const> found = new ArrayList<>();
    for (ListedCode.Loaded loaded : outer.loaded()) {
      while (found.size() <= loaded.index()) {
        found.add(Const.NONE);
      }
      found.set(loaded.index(), nested(loaded, file, withinFunction));
    }
    return found;
  }

  private CodeObject nested(ListedCode.Loaded loaded, String file, boolean withinFunction) {
    Section wanted = ListingParser.heading(loaded.repr());
    Section section = new Section(wanted.name(), file, wanted.line(), List.of());
    if (next < sections.size() && matches(sections.get(next), wanted)) {
      Section listed = sections.get(next++);
      section = new Section(wanted.name(), file, wanted.line(), listed.rows());
    } else {
      assumptions.add("'" + wanted.name() + "' is not listed and does nothing");
    }
    boolean isFunction = loaded.kind() == CodeKind.FUNCTION;
    ListedCode code = new ListedCode(section, table, log, file);
    List<Const> inner = nested(code, file, withinFunction || isFunction);
    return code.build(
        loaded.kind(),
        Scopes.codeName(wanted.name(), table),
        inner,
        loaded.freevars(),
        loaded.defaults(),
        withinFunction);
  }

  private static boolean matches(Section listed, Section wanted) {
    return listed.name().equals(wanted.name())
        && (listed.line() == 0 || wanted.line() == 0 || listed.line() == wanted.line());
  }
}
