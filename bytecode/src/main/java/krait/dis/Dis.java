package krait.dis;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import krait.code.ByteString;
import krait.code.CodeCursor;
import krait.code.CodeObject;
import krait.code.Const;
import krait.code.LineTable;
import krait.opcode.CompareOp;
import krait.opcode.Edge;
import krait.opcode.Encoding;
import krait.opcode.Opcode;
import krait.opcode.OpcodeTable;
import krait.opcode.Operand;
import krait.version.Dialect;
import krait.version.PyVersion;

/**
 * The {@code dis} module of a version under its own names, and what later Pythons added to it.
 *
 * <p>Two names are spelled the Java way: {@code disassemble_string} is {@link #disassembleString},
 * {@code get_instructions} is {@link #getInstructions}. {@code distb} needs a traceback, which only
 * a running program has. What Python prints goes to a stream that the caller gives; a method
 * without a stream returns the text, a character for each byte.
 */
@SuppressWarnings("MemberName") // The names of the Python module are the point.
public final class Dis {

  /** From this number on, an instruction has an operand. */
  public static final int HAVE_ARGUMENT = OpcodeTable.HAVE_ARGUMENT;

  /** The number of the instruction that carries upper operand bits. */
  public final int EXTENDED_ARG;

  /** The mnemonics by number, 256 of them; {@code <7>} where there is no instruction. */
  public final List<String> opname;

  /** The numbers by mnemonic, in ascending order. */
  public final Map<String, Integer> opmap;

  /** The comparisons by operand. */
  public final List<String> cmp_op;

  /** The instructions with a constant. */
  public final List<Integer> hasconst;

  /** The instructions with a cell or free variable. */
  public final List<Integer> hasfree;

  /** The instructions with a name. */
  public final List<Integer> hasname;

  /** The instructions with a jump target relative to the next instruction. */
  public final List<Integer> hasjrel;

  /** The instructions with an absolute jump target. */
  public final List<Integer> hasjabs;

  /** The instructions with a local variable. */
  public final List<Integer> haslocal;

  /** The instructions with a comparison. */
  public final List<Integer> hascompare;

  private final PyVersion version;
  private final OpcodeTable table;

  private Dis(PyVersion version) {
    this.version = version;
    table = OpcodeTable.of(version);
    EXTENDED_ARG = table.code(Opcode.EXTENDED_ARG);
    List<String> names = new ArrayList<>();
    for (int code = 0; code < 256; code++) {
      names.add(table.mnemonic(code));
    }
    opname = List.copyOf(names);
    Map<String, Integer> map = new LinkedHashMap<>();
    for (Opcode opcode : table.all()) {
      map.put(opcode.mnemonic(), table.code(opcode));
    }
    opmap = Collections.unmodifiableMap(map);
    List<String> comparisons = new ArrayList<>();
    for (CompareOp comparison : CompareOp.all()) {
      comparisons.add(comparison.symbol());
    }
    cmp_op = List.copyOf(comparisons);
    hasconst = table.codesWith(Operand.CONST);
    hasfree = table.codesWith(Operand.FREE);
    hasname = table.codesWith(Operand.NAME);
    hasjrel = table.codesWith(Operand.JUMP_RELATIVE);
    hasjabs = table.codesWith(Operand.JUMP_ABSOLUTE);
    haslocal = table.codesWith(Operand.LOCAL);
    hascompare = table.codesWith(Operand.COMPARE);
  }

  /**
   * The module of a version.
   *
   * @throws IllegalArgumentException if the version is not supported
   */
  public static Dis of(PyVersion version) {
    return new Dis(version);
  }

  /** Lists a code object: the same as {@link #disassemble(CodeObject, OutputStream)}. */
  public void dis(CodeObject code, OutputStream out) {
    disassemble(code, out);
  }

  /** Lists bytecode: the same as {@link #disassembleString(ByteString, OutputStream)}. */
  public void dis(ByteString code, OutputStream out) {
    disassembleString(code, out);
  }

  /** The listing of a code object. */
  public String dis(CodeObject code) {
    ByteSink out = new ByteSink();
    new Disassembler(version).disassemble(code, out);
    return out.toString();
  }

  /** The listing of bytecode. */
  public String dis(ByteString code) {
    ByteSink out = new ByteSink();
    listString(code, Disassembler.NO_LASTI, List.of(), Optional.empty(), List.of(), out);
    return out.toString();
  }

  /** Lists a code object. */
  public void disassemble(CodeObject code, OutputStream out) {
    disassemble(code, Disassembler.NO_LASTI, out);
  }

  /**
   * Lists a code object.
   *
   * @param lasti the offset of the instruction that gets an arrow
   */
  public void disassemble(CodeObject code, int lasti, OutputStream out) {
    ByteSink sink = new ByteSink(out);
    new Disassembler(version).disassemble(code, lasti, sink);
    sink.flush();
  }

  /** A synonym for {@link #disassemble(CodeObject, OutputStream)}. */
  public void disco(CodeObject code, OutputStream out) {
    disassemble(code, out);
  }

  /** A synonym for {@link #disassemble(CodeObject, int, OutputStream)}. */
  public void disco(CodeObject code, int lasti, OutputStream out) {
    disassemble(code, lasti, out);
  }

  /** Lists bytecode that has no code object around it. */
  public void disassembleString(ByteString code, OutputStream out) {
    disassembleString(code, Disassembler.NO_LASTI, List.of(), Optional.empty(), List.of(), out);
  }

  /**
   * Lists bytecode that has no code object around it.
   *
   * @param lasti the offset of the instruction that gets an arrow
   * @param varnames names of local variables; an empty list stands for none
   * @param names other names; absent, their numbers are shown
   * @param constants constants; an empty list stands for none
   */
  public void disassembleString(
      ByteString code,
      int lasti,
      List<Const.Str> varnames,
      Optional<List<Const.Str>> names,
      List<Const> constants,
      OutputStream out) {
    ByteSink sink = new ByteSink(out);
    listString(code, lasti, varnames, names, constants, sink);
    sink.flush();
  }

  private void listString(
      ByteString code,
      int lasti,
      List<Const.Str> varnames,
      Optional<List<Const.Str>> names,
      List<Const> constants,
      ByteSink sink) {
    ConstRepr repr = new ConstRepr(Dialect.of(version), CodeAddress.STABLE);
    new StringListing(table, repr, varnames, names, constants)
        .write(code, lasti, findlabels(code), sink);
  }

  /** Where source lines start, in ascending order of offsets. */
  public List<LineTable.LineStart> findlinestarts(CodeObject code) {
    return LineTable.decode(code.lnotab().value(), code.firstlineno());
  }

  /**
   * The offsets that instructions jump to, each once, in the order of the first jump to it. As in
   * the Python function, {@code EXTENDED_ARG} is not taken into account; {@link
   * InstructionReader#labels} does that.
   */
  public List<Integer> findlabels(ByteString code) {
    Set<Integer> labels = new LinkedHashSet<>();
    CodeCursor cursor = new CodeCursor(code, table);
    while (cursor.next()) {
      if (!cursor.truncated()) {
        switch (table.operand(cursor.opcode())) {
          case JUMP_RELATIVE -> labels.add(cursor.end() + cursor.oparg());
          case JUMP_ABSOLUTE -> labels.add(cursor.oparg());
          default -> {
            // No jump.
          }
        }
      }
    }
    return List.copyOf(labels);
  }

  /** The instructions of a code object with their arguments resolved. */
  public Iterable<ResolvedInstruction> getInstructions(CodeObject code) {
    return new InstructionReader(version, CodeAddress.STABLE).read(code);
  }

  /**
   * By how much an instruction changes the depth of the stack when control goes on to the next one.
   *
   * @throws IllegalArgumentException if the version has no such instruction
   */
  public long stack_effect(int opcode, int oparg) {
    return stack_effect(opcode, oparg, Edge.NEXT);
  }

  /**
   * By how much an instruction changes the depth of the stack along an edge.
   *
   * @throws IllegalArgumentException if the version has no such instruction
   */
  public long stack_effect(int opcode, int oparg, Edge edge) {
    return encoding(opcode).stackEffect(edge, oparg);
  }

  /**
   * The change of depth that CPython's compiler assumes, which for some instructions is not the
   * true one.
   *
   * @throws IllegalArgumentException if the version has no such instruction
   */
  public long compiler_stack_effect(int opcode, int oparg) {
    return encoding(opcode).compilerStackEffect(oparg);
  }

  private Encoding encoding(int opcode) {
    return table
        .encoding(opcode)
        .orElseThrow(() -> new IllegalArgumentException("no instruction " + opcode));
  }

  /** The fields of a code object as text. */
  public String code_info(CodeObject code) {
    ByteSink out = new ByteSink();
    writeInfo(code, out);
    return out.toString();
  }

  /** Writes the fields of a code object. */
  public void show_code(CodeObject code, OutputStream out) {
    ByteSink sink = new ByteSink(out);
    writeInfo(code, sink);
    sink.flush();
  }

  private void writeInfo(CodeObject code, ByteSink out) {
    ConstRepr repr = new ConstRepr(Dialect.of(version), CodeAddress.STABLE);
    new CodeInfo(repr, out).write(code);
  }
}
