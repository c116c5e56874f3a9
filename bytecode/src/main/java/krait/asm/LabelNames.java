package krait.asm;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import krait.code.Argument;
import krait.code.CodeElement;
import krait.code.Instruction;
import krait.code.Label;
import krait.opcode.Opcode;

/** Gives labels names that say what jumps there, numbered in the order of the code. */
final class LabelNames {

  private LabelNames() {}

  /** The names, each with its number. */
  static Map<Label, String> choose(List<CodeElement> elements) {
    Map<Label, String> roles = new HashMap<>();
    Set<Label> passed = new HashSet<>();
    boolean any = false;
    for (CodeElement element : elements) {
      if (element instanceof Label label) {
        passed.add(label);
        any = true;
      } else if (element instanceof Instruction instruction
          && instruction.argument() instanceof Argument.Target target) {
        String role = role(instruction.opcode(), passed.contains(target.label()));
        roles.merge(target.label(), role, LabelNames::clearer);
      }
    }
    Map<Label, String> names = new HashMap<>();
    if (any) {
      for (CodeElement element : elements) {
        if (element instanceof Label label) {
          names.put(label, roles.getOrDefault(label, "L") + (names.size() + 1));
        }
      }
    }
    return names;
  }

  private static String role(Opcode opcode, boolean back) {
    if (back) {
      return "loop";
    }
    return switch (opcode) {
      case SETUP_LOOP -> "end";
      case FOR_ITER -> "done";
      case SETUP_EXCEPT -> "except";
      case SETUP_FINALLY -> "finally";
      case SETUP_WITH -> "exit";
      default -> "L";
    };
  }

  private static String clearer(String one, String other) {
    return one.equals("L") ? other : one;
  }
}
