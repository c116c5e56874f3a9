package krait.vm.modules;

/** When output is handed on. */
public enum Buffering {
  /** At once. */
  NONE,
  /** When a line ends. */
  LINE,
  /** When a block is full. */
  BLOCK
}
