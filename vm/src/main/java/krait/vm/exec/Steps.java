package krait.vm.exec;

import krait.vm.object.PyFrame;

/** What a frame keeps while it runs step by step. */
final class Steps implements PyFrame.Steps {

  private final Executable form;
  private final LineWindow lines = new LineWindow();
  private int last = -1;

  Steps(Executable form) {
    this.form = form;
  }

  /** The form of the code that has a STEP before each instruction. */
  Executable form() {
    return form;
  }

  /** Where line events are. */
  LineWindow lines() {
    return lines;
  }

  /** The index of the instruction that ran last, or -1. */
  int last() {
    return last;
  }

  void setLast(int index) {
    last = index;
  }
}
