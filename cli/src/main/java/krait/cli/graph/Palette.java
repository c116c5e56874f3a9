package krait.cli.graph;

import krait.flow.EdgeKind;

/** The colours of all formats, dark on light, told apart by people who see few colours as well. */
final class Palette {
  static final String TEXT = "#1f2430";
  static final String FAINT = "#8a8f98";
  static final String BORDER = "#57606a";
  static final String FILL = "#ffffff";
  static final String HEADING = "#e8edf3";
  static final String LOOP_HEADING = "#d5efdb";
  static final String DEAD_FILL = "#f4f4f4";

  private Palette() {}

  static String edge(EdgeKind kind) {
    return switch (kind) {
      case FALL_THROUGH -> "#57606a";
      case JUMP -> "#0b62c4";
      case EXCEPTION -> "#c4231f";
      case LOOP_BACK -> "#1a7f37";
    };
  }

  static String label(EdgeKind kind) {
    return switch (kind) {
      case FALL_THROUGH -> "next instruction";
      case JUMP -> "jump";
      case EXCEPTION -> "exception or finally";
      case LOOP_BACK -> "back to loop head";
    };
  }
}
