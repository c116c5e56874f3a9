package krait.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import krait.dis.ResolvedInstruction;
import krait.vm.object.PyCode;
import org.jspecify.annotations.Nullable;

/** A trace as text: a heading for each new place in the source, below it the instructions. */
final class TextTrace implements TraceFormat {

  private static final int OFFSET_WIDTH = 10;
  private static final int NAME_WIDTH = 20;
  private static final int ARGUMENT_WIDTH = 24;

  private final OutputStream out;
  private final boolean colours;
  private @Nullable PyCode code;
  private int line;

  TextTrace(OutputStream out, boolean colours) {
    this.out = out;
    this.colours = colours;
  }

  @Override
  @SuppressWarnings("ReferenceEquality") // code objects are compared by identity
  public void show(
      PyCode shownCode,
      int shownLine,
      ResolvedInstruction instruction,
      List<String> before,
      Result result,
      List<String> after) {
    StringBuilder text = new StringBuilder();
    if (code != shownCode || line != shownLine) {
      code = shownCode;
      line = shownLine;
      String place = shownCode.filename() + ":" + shownLine + " " + shownCode.name();
      paint(text, ListingPainter.SOURCE, OneLine.of(place));
      text.append('\n');
    }
    String offset = Integer.toString(instruction.offset());
    text.append(" ".repeat(Math.max(OFFSET_WIDTH - offset.length(), 1))).append(offset).append(' ');
    paint(text, ListingPainter.MNEMONIC, instruction.opname());
    text.append(" ".repeat(Math.max(NAME_WIDTH - instruction.opname().length(), 1)));
    String argument = argument(instruction);
    paint(text, ListingPainter.ARGUMENT, argument);
    text.append(" ".repeat(Math.max(ARGUMENT_WIDTH - argument.length(), 1)));
    text.append('[').append(String.join(", ", before)).append("] ");
    text.append(
        switch (result) {
          case NEXT -> "-> [" + String.join(", ", after) + "]";
          case CALLS -> "calls " + OneLine.of(after.get(0));
          case RETURNS -> "returns " + after.get(0);
          case RAISES -> "raises";
        });
    write(text.append('\n').toString());
  }

  private static String argument(ResolvedInstruction instruction) {
    if (instruction.arg().isEmpty()) {
      return "";
    }
    String number = Long.toString(instruction.arg().getAsLong());
    String repr = instruction.argrepr();
    String cut = repr.length() > ARGUMENT_WIDTH ? repr.substring(0, ARGUMENT_WIDTH) + "..." : repr;
    return cut.isEmpty() ? number : number + " (" + OneLine.of(cut) + ")";
  }

  private void paint(StringBuilder text, String colour, String part) {
    if (colours && !part.isEmpty()) {
      text.append(colour).append(part).append(ListingPainter.OFF);
    } else {
      text.append(part);
    }
  }

  private void write(String text) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new OutputFailure(e);
    }
  }

  @Override
  public void finish() {
    try {
      out.flush();
    } catch (IOException e) {
      throw new OutputFailure(e);
    }
  }
}
