package krait.vm.object;

import java.util.List;
import krait.code.CodeFlag;
import krait.code.CodeObject;
import krait.code.Const;
import krait.opcode.OpcodeTable;
import org.jspecify.annotations.Nullable;

/** A {@code code} object, with its constants and names as Python objects. */
public final class PyCode extends PyObject {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("code", false);

  /** What an engine keeps with a code object: its own form of the instructions. */
  public interface Prepared {}

  private static final int NOT_PLAIN =
      CodeFlag.VARARGS.mask() | CodeFlag.VARKEYWORDS.mask() | CodeFlag.GENERATOR.mask();

  private static final int FAST_LOCALS = CodeFlag.OPTIMIZED.mask() | CodeFlag.NEWLOCALS.mask();

  private final CodeObject source;
  private final OpcodeTable opcodes;
  private final PyObject[] consts;
  private final PyStr[] names;
  private final PyStr[] varnames;
  private final PyStr[] cellNames;
  private final int[] cellArguments;
  private final int plainArguments;
  private @Nullable Prepared prepared;
  private @Nullable PyFrame spare;

  /**
   * A code object.
   *
   * @param consts the constants as Python objects
   */
  public PyCode(
      CodeObject source, OpcodeTable opcodes, PyObject[] consts, InterpreterState interpreter) {
    super(TYPE);
    this.source = source;
    this.opcodes = opcodes;
    this.consts = consts;
    this.names = strings(source.names(), interpreter);
    this.varnames = strings(source.varnames(), interpreter);
    this.cellNames = new PyStr[source.cellCount()];
    this.cellArguments = new int[source.cellvars().size()];
    for (int i = 0; i < cellNames.length; i++) {
      cellNames[i] = interpreter.intern(source.cellName(i).value().latin1());
    }
    for (int i = 0; i < cellArguments.length; i++) {
      cellArguments[i] = argumentNamed(cellNames[i]);
    }
    boolean plain =
        (source.flags() & NOT_PLAIN) == 0 && (source.flags() & FAST_LOCALS) == FAST_LOCALS;
    this.plainArguments = plain ? source.argcount() : -1;
  }

  private static PyStr[] strings(List<Const.Str> constants, InterpreterState interpreter) {
    PyStr[] strings = new PyStr[constants.size()];
    for (int i = 0; i < strings.length; i++) {
      strings[i] = interpreter.intern(constants.get(i).value().latin1());
    }
    return strings;
  }

  private int argumentNamed(PyStr name) {
    int count = source.argcount();
    count += source.has(CodeFlag.VARARGS) ? 1 : 0;
    count += source.has(CodeFlag.VARKEYWORDS) ? 1 : 0;
    for (int i = 0; i < Math.min(count, varnames.length); i++) {
      if (varnames[i] == name) {
        return i;
      }
    }
    return -1;
  }

  /** What the file held. */
  public CodeObject source() {
    return source;
  }

  /** The instruction set. */
  public OpcodeTable opcodes() {
    return opcodes;
  }

  /** The constants. */
  public PyObject[] consts() {
    return consts;
  }

  /** The names that instructions look up. */
  public PyStr[] names() {
    return names;
  }

  /** The names of the local variables. */
  public PyStr[] varnames() {
    return varnames;
  }

  /** The names of the cells and free variables. */
  public PyStr[] cellNames() {
    return cellNames;
  }

  /** For each cell the argument that starts it, or -1. */
  public int[] cellArguments() {
    return cellArguments;
  }

  /** How many arguments a call passes at most, if they only go to variables; otherwise -1. */
  public int plainArguments() {
    return plainArguments;
  }

  /** The name. */
  public String name() {
    return source.name().value().latin1();
  }

  /** The file. */
  public String filename() {
    return source.filename().value().latin1();
  }

  /** Whether calls make generators. */
  public boolean isGenerator() {
    return source.has(CodeFlag.GENERATOR);
  }

  /** The engine's form of the instructions. */
  public @Nullable Prepared prepared() {
    return prepared;
  }

  /** Keeps the engine's form. */
  public void setPrepared(Prepared form) {
    prepared = form;
  }

  /** Takes a frame that an earlier call left behind, if there is one. */
  @Nullable PyFrame takeSpare() {
    PyFrame frame = spare;
    if (frame != null) {
      spare = frame.nextSpare();
    }
    return frame;
  }

  /** Leaves a frame for the next call. */
  void leaveSpare(PyFrame frame) {
    frame.setNextSpare(spare);
    spare = frame;
  }

  /** The source line of an offset. */
  public int lineOf(int offset) {
    krait.code.ByteString table = source.lnotab().value();
    int line = source.firstlineno();
    int at = 0;
    for (int i = 0; i + 1 < table.length(); i += 2) {
      at += table.at(i);
      if (at > offset) {
        break;
      }
      line += table.at(i + 1);
    }
    return line;
  }
}
