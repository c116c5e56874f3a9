package krait.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import krait.code.InvalidCodeException.Problem;
import krait.code.LineTable.LineStart;
import krait.opcode.Opcode;
import krait.opcode.OpcodeTable;
import krait.version.PyVersion;
import org.jspecify.annotations.Nullable;

/**
 * Makes a code object from instructions in symbolic form.
 *
 * <p>Everything that follows from the rest is completed: the numbers of operands and the {@code
 * EXTENDED_ARG} they need, the tables, the line table, the stack size, the flags, the number of
 * locals. Each of them can also be set. Table entries without a place of their own take the free
 * places in the order of their first use. A builder is for one code object and one thread.
 */
public final class CodeBuilder {

  private final OpcodeTable table;
  private final OperandNumbers numbers;
  private final List<CodeElement> elements = new ArrayList<>();
  private final @Nullable CodeObject base;
  private CodeKind kind = CodeKind.MODULE;
  private boolean nested;
  private int moreFlags;
  private OptionalInt flags = OptionalInt.empty();
  private int argcount;
  private OptionalInt nlocals = OptionalInt.empty();
  private OptionalInt stacksize = OptionalInt.empty();
  private List<Const.Str> cellvars = List.of();
  private List<Const.Str> freevars = List.of();
  private Const.Str filename = Const.Str.of("<assembly>");
  private Const.Str name = Const.Str.interned("<module>");
  private int firstLine = 1;
  private Optional<Const.Str> lnotab = Optional.empty();
  private boolean internedCode;

  private CodeBuilder(PyVersion version, @Nullable CodeObject base) {
    this.table = OpcodeTable.of(version);
    this.base = base;
    this.numbers = base == null ? new OperandNumbers() : OperandNumbers.of(base);
  }

  /**
   * A builder of a module's code.
   *
   * @throws IllegalArgumentException if the version is not supported
   */
  public static CodeBuilder of(PyVersion version) {
    return new CodeBuilder(version, null);
  }

  /**
   * A builder with all fields and tables of a code object, but without its code. New table entries
   * go behind those there are. If code and lines come out as they were, so do line table and stack
   * size, however odd; otherwise these two are made anew.
   *
   * @throws IllegalArgumentException if the version is not supported
   */
  public static CodeBuilder from(CodeObject base, PyVersion version) {
    CodeBuilder builder = new CodeBuilder(version, base);
    builder.argcount = base.argcount();
    builder.flags = OptionalInt.of(base.flags());
    if (base.nlocals() != base.varnames().size()) {
      builder.nlocals = OptionalInt.of(base.nlocals());
    }
    builder.internedCode = base.code().interned();
    return builder
        .cellvars(base.cellvars())
        .freevars(base.freevars())
        .filename(base.filename())
        .name(base.name())
        .firstLine(base.firstlineno());
  }

  /** Says what the code is the body of, and whether that lies within a function. */
  public CodeBuilder kind(CodeKind newKind, boolean isNested) {
    kind = newKind;
    nested = isNested;
    return this;
  }

  /** Makes it a function with positional parameters. */
  public CodeBuilder function(String functionName, String... parameters) {
    for (int i = 0; i < parameters.length; i++) {
      placeLocal(i, Const.Str.interned(parameters[i]));
    }
    argcount = parameters.length;
    return name(Const.Str.interned(functionName)).kind(CodeKind.FUNCTION, false);
  }

  /** Sets flags beside those that follow from the code, such as {@code VARARGS} or futures. */
  public CodeBuilder moreFlags(int more) {
    moreFlags = more;
    return this;
  }

  /** Sets all flags. */
  public CodeBuilder flags(int allFlags) {
    flags = OptionalInt.of(allFlags);
    return this;
  }

  /** Sets the number of positional parameters. */
  public CodeBuilder argcount(int count) {
    argcount = count;
    return this;
  }

  /** Sets the number of locals, normally that of their names. */
  public CodeBuilder nlocals(int count) {
    nlocals = OptionalInt.of(count);
    return this;
  }

  /** Sets the stack size, normally {@link StackEstimate}'s. */
  public CodeBuilder stacksize(int size) {
    stacksize = OptionalInt.of(size);
    return this;
  }

  /** Sets the variables that inner scopes use. */
  public CodeBuilder cellvars(List<Const.Str> variables) {
    cellvars = List.copyOf(variables);
    return this;
  }

  /** Sets the variables that are taken from outer scopes. */
  public CodeBuilder freevars(List<Const.Str> variables) {
    freevars = List.copyOf(variables);
    return this;
  }

  /** Sets the source file. */
  public CodeBuilder filename(Const.Str file) {
    filename = file;
    return this;
  }

  /** Sets the name. */
  public CodeBuilder name(Const.Str newName) {
    name = newName;
    return this;
  }

  /** Sets the first line. */
  public CodeBuilder firstLine(int line) {
    firstLine = line;
    return this;
  }

  /** Sets the line table, in place of the one that the line markers give. */
  public CodeBuilder lnotab(Const.Str bytes) {
    lnotab = Optional.of(bytes);
    return this;
  }

  /** Makes the string of the bytecode an interned one, which no compiler does. */
  public CodeBuilder internedCode() {
    internedCode = true;
    return this;
  }

  /** Gives a constant its place; before any is used, and only one to a place. */
  public CodeBuilder placeConst(int index, Const value) {
    numbers.consts.place(index, value);
    return this;
  }

  /** Gives a name its place; before any is used, and only one to a place. */
  public CodeBuilder placeName(int index, Const.Str newName) {
    numbers.names.place(index, newName);
    return this;
  }

  /** Gives a local variable its place; before any is used, and only one to a place. */
  public CodeBuilder placeLocal(int index, Const.Str newName) {
    numbers.varnames.place(index, newName);
    return this;
  }

  /** Appends an element. */
  public CodeBuilder add(CodeElement element) {
    elements.add(element);
    return this;
  }

  /** Appends elements. */
  public CodeBuilder addAll(List<? extends CodeElement> more) {
    elements.addAll(more);
    return this;
  }

  /** Appends a line marker. */
  public CodeBuilder line(int line) {
    return add(new LineMarker(line));
  }

  /** Appends an instruction without operand. */
  public CodeBuilder emit(Opcode opcode) {
    return add(Instruction.of(opcode));
  }

  /** Appends an instruction with a number as operand. */
  public CodeBuilder emit(Opcode opcode, int operand) {
    return add(Instruction.of(opcode, operand));
  }

  /** Appends a {@code LOAD_CONST}. */
  public CodeBuilder loadConst(Const value) {
    return add(Instruction.constant(Opcode.LOAD_CONST, value));
  }

  /**
   * The code object.
   *
   * @throws InvalidCodeException if none can be made, with all reasons
   */
  public CodeObject build() {
    List<Problem> problems = new ArrayList<>();
    numbers.setCells(cellvars, freevars);
    SymbolicWriter writer = new SymbolicWriter(table, elements, numbers, problems);
    byte[] bytes = writer.write();
    List<LineStart> starts = writer.lineStarts(firstLine);
    checkHoles("constant", numbers.consts.hole(), problems);
    checkHoles("name", numbers.names.hole(), problems);
    checkHoles("local variable", numbers.varnames.hole(), problems);
    if (!problems.isEmpty()) {
      throw new InvalidCodeException(problems);
    }
    return assemble(ByteString.viewOf(bytes, 0, bytes.length), starts);
  }

  private static void checkHoles(String what, OptionalInt hole, List<Problem> problems) {
    if (hole.isPresent()) {
      problems.add(new Problem(-1, "there is no " + what + " " + hole.getAsInt()));
    }
  }

  private CodeObject assemble(ByteString code, List<LineStart> starts) {
    CodeObject old = base;
    boolean same =
        old != null
            && old.code().value().equals(code)
            && starts.equals(SymbolicCode.of(old, table).lineStarts());
    Const.Str lines =
        lnotab.isPresent()
            ? lnotab.get()
            : (old != null && same)
                ? old.lnotab()
                : new Const.Str(LineTable.encode(starts, firstLine), false);
    int depth =
        stacksize.isPresent()
            ? stacksize.getAsInt()
            : (old != null && same) ? old.stacksize() : StackEstimate.of(code, table);
    List<Const.Str> varnames = numbers.varnames.toList();
    return new CodeObject(
        argcount,
        nlocals.orElse(varnames.size()),
        depth,
        flags.orElseGet(this::computedFlags),
        new Const.Str(code, internedCode),
        numbers.consts.toList(),
        numbers.names.toList(),
        varnames,
        freevars,
        cellvars,
        filename,
        name,
        firstLine,
        lines);
  }

  private int computedFlags() {
    boolean generator = false;
    for (CodeElement element : elements) {
      generator |= element instanceof Instruction i && i.opcode() == Opcode.YIELD_VALUE;
    }
    boolean cells = !cellvars.isEmpty() || !freevars.isEmpty();
    return kind.flags(nested, generator, cells) | moreFlags;
  }
}
