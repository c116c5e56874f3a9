package krait.vm.object;

import org.jspecify.annotations.Nullable;

/** Is told of each instruction before it runs. */
public interface InstructionWatcher {
  /**
   * An instruction is about to run; locals and stack of the frame are as it will find them.
   *
   * @param thread the thread that runs it
   * @param frame the frame, which is not to be kept
   * @param previous the offset of the instruction that ran in the frame before, or -1
   * @param offset the offset of the instruction in the bytecode, behind its EXTENDED_ARG
   */
  void before(ThreadState thread, PyFrame frame, int previous, int offset);

  /**
   * A frame is left.
   *
   * @param thread the thread
   * @param frame the frame, which is not to be kept
   * @param result what it returns or yields, or null where an exception leaves it
   */
  void leaving(ThreadState thread, PyFrame frame, @Nullable PyObject result);
}
