package krait.opcode;

import java.util.ArrayList;
import java.util.List;

/**
 * What an instruction takes from the stack and leaves there, by name, in the notation {@code "left
 * right -- result"}. The top of the stack is on the right on both sides.
 *
 * <p>A name may carry how many items it stands for, computed from the operand: {@code values[n]} as
 * many as the operand says, {@code args[lo]} its low byte, {@code pairs[2hi]} twice its second
 * byte, {@code bounds[n|2]} three if the operand is 3 and otherwise two.
 *
 * @param inputs what is taken, deepest item first
 * @param outputs what is left, deepest item first
 */
public record StackPicture(List<Item> inputs, List<Item> outputs) {

  /** How many stack items a name stands for. */
  public enum Multiplicity {
    /** Exactly one. */
    ONE(""),
    /** As many as the operand says. */
    OPERAND("n"),
    /** The low byte of the operand. */
    LOW_BYTE("lo"),
    /** Twice the second byte of the operand. */
    TWICE_HIGH_BYTE("2hi"),
    /** Three if the operand is 3, otherwise two. */
    THREE_OR_TWO("n|2");

    private final String notation;

    Multiplicity(String notation) {
      this.notation = notation;
    }

    /** The number of items for an operand, taken as unsigned 32 bits. */
    public long count(int oparg) {
      return switch (this) {
        case ONE -> 1;
        case OPERAND -> oparg & 0xffffffffL;
        case LOW_BYTE -> oparg & 0xff;
        case TWICE_HIGH_BYTE -> 2L * ((oparg >>> 8) & 0xff);
        case THREE_OR_TWO -> oparg == 3 ? 3 : 2;
      };
    }

    private static Multiplicity parse(String notation) {
      for (Multiplicity multiplicity : values()) {
        if (multiplicity.notation.equals(notation)) {
          return multiplicity;
        }
      }
      throw new IllegalArgumentException("no such multiplicity: " + notation);
    }
  }

  /**
   * A named place in a picture.
   *
   * @param name what lies there
   * @param multiplicity how many items
   */
  public record Item(String name, Multiplicity multiplicity) {
    @Override
    public String toString() {
      return multiplicity == Multiplicity.ONE ? name : name + "[" + multiplicity.notation + "]";
    }
  }

  /** A picture from its notation. */
  public static StackPicture parse(String notation) {
    List<Item> inputs = new ArrayList<>();
    List<Item> outputs = new ArrayList<>();
    List<Item> side = inputs;
    int start = 0;
    while (start < notation.length()) {
      int end = notation.indexOf(' ', start);
      String word = notation.substring(start, end < 0 ? notation.length() : end);
      if (word.equals("--")) {
        side = outputs;
      } else if (!word.isEmpty()) {
        side.add(parseItem(word));
      }
      start += word.length() + 1;
    }
    return new StackPicture(List.copyOf(inputs), List.copyOf(outputs));
  }

  private static Item parseItem(String word) {
    int bracket = word.indexOf('[');
    return bracket < 0
        ? new Item(word, Multiplicity.ONE)
        : new Item(
            word.substring(0, bracket),
            Multiplicity.parse(word.substring(bracket + 1, word.length() - 1)));
  }

  /** The number of items taken for an operand. */
  public long inputCount(int oparg) {
    return count(inputs, oparg);
  }

  /** The number of items left for an operand. */
  public long outputCount(int oparg) {
    return count(outputs, oparg);
  }

  /** Items left minus items taken. */
  public long effect(int oparg) {
    return outputCount(oparg) - inputCount(oparg);
  }

  private static long count(List<Item> items, int oparg) {
    long sum = 0;
    for (Item item : items) {
      sum += item.multiplicity.count(oparg);
    }
    return sum;
  }

  /** The notation that {@link #parse} reads. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Item item : inputs) {
      text.append(item).append(' ');
    }
    text.append("--");
    for (Item item : outputs) {
      text.append(' ').append(item);
    }
    return text.toString();
  }
}
