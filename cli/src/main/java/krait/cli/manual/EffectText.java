package krait.cli.manual;

import java.util.List;
import krait.opcode.StackPicture;
import krait.opcode.StackPicture.Item;
import krait.opcode.StackPicture.Multiplicity;

/** By how much an instruction changes the depth of the stack, as a short formula. */
final class EffectText {

  private EffectText() {}

  /** Such as {@code +1}, {@code 1 - n} or {@code -lo - 2*hi}. */
  static String of(StackPicture picture) {
    long threeOrTwo = count(picture, Multiplicity.THREE_OR_TWO);
    if (threeOrTwo != 0) {
      return signed(picture.effect(2)) + ", or " + signed(picture.effect(3)) + " if n is 3";
    }
    StringBuilder text = new StringBuilder();
    long constant = count(picture, Multiplicity.ONE);
    append(text, count(picture, Multiplicity.OPERAND), "n");
    append(text, count(picture, Multiplicity.LOW_BYTE), "lo");
    append(text, 2 * count(picture, Multiplicity.TWICE_HIGH_BYTE), "hi");
    if (text.length() == 0) {
      return signed(constant);
    }
    if (constant == 0) {
      return text.toString();
    }
    return constant > 0
        ? constant + (text.charAt(0) == '-' ? " - " + text.substring(1) : " + " + text)
        : text + " - " + -constant;
  }

  private static String signed(long number) {
    return number > 0 ? "+" + number : Long.toString(number);
  }

  private static void append(StringBuilder text, long factor, String name) {
    if (factor == 0) {
      return;
    }
    if (text.length() > 0) {
      text.append(factor < 0 ? " - " : " + ");
    } else if (factor < 0) {
      text.append('-');
    }
    long size = Math.abs(factor);
    text.append(size == 1 ? name : size + "*" + name);
  }

  private static long count(StackPicture picture, Multiplicity multiplicity) {
    return count(picture.outputs(), multiplicity) - count(picture.inputs(), multiplicity);
  }

  private static long count(List<Item> items, Multiplicity multiplicity) {
    return items.stream().filter(item -> item.multiplicity() == multiplicity).count();
  }
}
