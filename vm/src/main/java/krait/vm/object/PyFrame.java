package krait.vm.object;

import org.jspecify.annotations.Nullable;

/**
 * A frame: one activation of a code object.
 *
 * <p>One array holds the local variables, then the cells, then the constants, so that an
 * instruction finds its operands in one way, and then the value stack. A frame that nobody can hold
 * any more when its call returns is used again by the next call of the same code.
 */
public final class PyFrame extends PyObject {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("frame", false);

  /** The most blocks that may be open in a frame. */
  public static final int MAX_BLOCKS = 20;

  /** What an engine keeps with a frame that it runs step by step. */
  public interface Steps {}

  private static final int BLOCK_FIELDS = 3;
  private static final int MAX_SPARES = 64;

  /** How much higher than the code says the stack may grow while engines run it in their form. */
  private static final int SPARE_STACK = 2;

  private final PyCode code;
  private PyDict globals;
  private PyDict builtins;
  private @Nullable PyObject locals;
  private @Nullable PyFrame back;
  private final @Nullable PyObject[] values;
  private final int variables;
  private final int stackBase;
  private int[] blocks = new int[BLOCK_FIELDS * 4];
  private int blockCount;
  private int stackTop;
  private int position;
  private boolean held;
  private boolean returned;
  private boolean owner;
  private @Nullable PyObject created;
  private @Nullable PyFrame nextSpare;
  private int spares;
  private @Nullable PyGenerator generator;
  private @Nullable ExceptionState saved;
  private @Nullable PyObject trace;
  private int tracedLine;
  private @Nullable Steps steps;

  /** A frame of its own. */
  public PyFrame(PyCode code, PyDict globals, PyDict builtins, @Nullable PyObject locals) {
    super(TYPE);
    this.code = code;
    this.globals = globals;
    this.builtins = builtins;
    this.locals = locals;
    PyObject[] consts = code.consts();
    this.variables = code.source().nlocals() + code.source().cellCount();
    this.stackBase = variables + consts.length;
    int stack = Math.max(code.source().stacksize(), 0) + SPARE_STACK;
    this.values = new PyObject[stackBase + stack];
    System.arraycopy(consts, 0, values, variables, consts.length);
    this.stackTop = stackBase;
  }

  /** A frame for a function call, used again if there is one to spare. */
  static PyFrame forCall(PyCode code, PyDict globals, PyDict builtins) {
    PyFrame frame = code.takeSpare();
    if (frame == null) {
      return new PyFrame(code, globals, builtins, null);
    }
    frame.globals = globals;
    frame.builtins = builtins;
    return frame;
  }

  /** The spare frame behind this one. */
  @Nullable PyFrame nextSpare() {
    PyFrame next = nextSpare;
    nextSpare = null;
    return next;
  }

  /** Puts this frame before the other spare ones, and forgets them where they are too many. */
  void setNextSpare(@Nullable PyFrame next) {
    boolean keeps = next != null && next.spares < MAX_SPARES;
    nextSpare = keeps ? next : null;
    spares = keeps && next != null ? next.spares + 1 : 1;
  }

  /** To be called when the frame has returned: clears it and keeps it for the next call. */
  public void release() {
    if (held || generator != null) {
      return;
    }
    @Nullable PyObject[] all = values;
    for (int i = 0; i < variables; i++) {
      all[i] = null;
    }
    for (int i = stackBase; i < all.length; i++) {
      all[i] = null;
    }
    stackTop = stackBase;
    position = 0;
    blockCount = 0;
    owner = false;
    back = null;
    locals = null;
    saved = null;
    created = null;
    trace = null;
    steps = null;
    code.leaveSpare(this);
  }

  /** Keeps this frame and its callers from being used again: somebody has seen it. */
  public void hold() {
    PyFrame frame = this;
    while (frame != null && !frame.held) {
      frame.held = true;
      frame = frame.back;
    }
  }

  /** The code. */
  public PyCode code() {
    return code;
  }

  /** The global names. */
  public PyDict globals() {
    return globals;
  }

  /** The built-in names. */
  public PyDict builtins() {
    return builtins;
  }

  /** The mapping of local names, most often a dictionary, or null where they are in the array. */
  public @Nullable PyObject locals() {
    return locals;
  }

  /** Sets the dictionary of local names. */
  public void setLocals(PyObject dict) {
    locals = dict;
  }

  /** The caller. */
  public @Nullable PyFrame back() {
    return back;
  }

  /** Sets the caller. */
  public void setBack(@Nullable PyFrame caller) {
    back = caller;
  }

  /** Local variables, cells, constants and stack. */
  public @Nullable PyObject[] values() {
    return values;
  }

  /** Where the stack starts in {@link #values}. */
  public int stackBase() {
    return stackBase;
  }

  /** Where the next item will be pushed, while the frame does not run. */
  public int stackTop() {
    return stackTop;
  }

  /** Says where the stack ends, when the frame stops running. */
  public void setStackTop(int top) {
    stackTop = top;
  }

  /** Forgets what lies on the stack from an index on. */
  public void clearAbove(int top) {
    java.util.Arrays.fill(values, top, values.length, null);
  }

  /** Where the engine is in its form of the code. */
  public int position() {
    return position;
  }

  /** Sets where the engine is. */
  public void setPosition(int newPosition) {
    position = newPosition;
  }

  /** Says where the engine is and where the stack ends, when it leaves the frame for a call. */
  public void suspend(int callPosition, int top) {
    position = callPosition;
    stackTop = top;
  }

  /** Whether there may be generators on the stack that nothing else can reach. */
  public boolean isOwner() {
    return owner;
  }

  void setOwner() {
    owner = true;
  }

  /** Whether a generator's frame has returned, and not only yielded. */
  public boolean hasReturned() {
    return returned;
  }

  /** Says that a generator's frame has returned. */
  public void setReturned() {
    returned = true;
  }

  /** The generator that the frame belongs to. */
  public @Nullable PyGenerator generator() {
    return generator;
  }

  void setGenerator(PyGenerator owner) {
    generator = owner;
  }

  /** The exception that was being handled where the frame first caught one of its own. */
  public @Nullable ExceptionState saved() {
    return saved;
  }

  /** Remembers the exception that was being handled. */
  public void setSaved(@Nullable ExceptionState state) {
    saved = state;
  }

  /** What a call of {@code __init__} initializes and its caller gets as result; otherwise null. */
  public @Nullable PyObject created() {
    return created;
  }

  /** Says that the frame initializes a new instance. */
  void setCreated(PyObject instance) {
    created = instance;
  }

  /** The local trace function. */
  public @Nullable PyObject trace() {
    return trace;
  }

  /** Sets the local trace function. */
  public void setTrace(@Nullable PyObject function) {
    trace = function;
  }

  /**
   * The line that {@code f_lineno} shows while there is a local trace function; 0 for the first.
   */
  public int tracedLine() {
    return tracedLine;
  }

  /** Sets the line that {@code f_lineno} shows. */
  public void setTracedLine(int line) {
    tracedLine = line;
  }

  /** What the engine keeps while the frame runs step by step; null while it runs freely. */
  public @Nullable Steps steps() {
    return steps;
  }

  /** Says that the frame runs step by step from here, or freely again. */
  public void setSteps(@Nullable Steps newSteps) {
    steps = newSteps;
  }

  /** Opens a block. */
  public void pushBlock(int kind, int handler, int level) {
    if (blockCount >= MAX_BLOCKS) {
      throw PyErrors.systemError("block stack overflow");
    }
    int at = blockCount * BLOCK_FIELDS;
    if (at == blocks.length) {
      blocks = java.util.Arrays.copyOf(blocks, BLOCK_FIELDS * MAX_BLOCKS);
    }
    blocks[at] = kind;
    blocks[at + 1] = handler;
    blocks[at + 2] = level;
    blockCount++;
  }

  /** How many blocks are open. */
  public int blockCount() {
    return blockCount;
  }

  /** Closes the innermost block and returns its level. */
  public int popBlock() {
    if (blockCount == 0) {
      throw PyErrors.systemError("block stack underflow");
    }
    blockCount--;
    return blocks[blockCount * BLOCK_FIELDS + 2];
  }

  /** What kind the innermost block is. */
  public int blockKind() {
    return blocks[(blockCount - 1) * BLOCK_FIELDS];
  }

  /** Where the innermost block is handled. */
  public int blockHandler() {
    return blocks[(blockCount - 1) * BLOCK_FIELDS + 1];
  }

  /** Where a block is handled, counted from the outermost. */
  public int blockHandler(int index) {
    return blocks[index * BLOCK_FIELDS + 1];
  }

  /** Changes where a block is handled, counted from the outermost. */
  public void setBlockHandler(int index, int handler) {
    blocks[index * BLOCK_FIELDS + 1] = handler;
  }
}
