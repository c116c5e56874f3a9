package krait.cli;

import java.util.List;
import krait.dis.ResolvedInstruction;
import krait.vm.object.PyCode;

/** How a trace shows an instruction. */
interface TraceFormat {

  /** How an instruction came to its end. */
  enum Result {
    /** The next one of the frame follows; there is a stack after it. */
    NEXT,
    /** It has called a function, whose instructions come first. */
    CALLS,
    /** It returned or yielded a value from the frame. */
    RETURNS,
    /** An exception has left the frame. */
    RAISES
  }

  /**
   * Shows one.
   *
   * @param code the code that it stands in
   * @param line its source line
   * @param instruction the instruction
   * @param before the stack before it, the top last
   * @param result how it ended
   * @param after the stack after it; for a call the name of the function called, for a return the
   *     value
   */
  void show(
      PyCode code,
      int line,
      ResolvedInstruction instruction,
      List<String> before,
      Result result,
      List<String> after);

  /** Writes what is still kept. */
  void finish();
}
