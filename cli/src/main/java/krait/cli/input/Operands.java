package krait.cli.input;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * What a command is to read.
 *
 * @param programs source text from the command line, which comes first
 * @param files what {@link InputFinder} understands
 */
public record Operands(List<String> programs, List<String> files) {

  /** Files alone. */
  public static Operands of(List<String> files) {
    return new Operands(List.of(), files);
  }

  /** How many programs and files were named. */
  public int size() {
    return programs.size() + files.size();
  }

  /** Whether they are one single input, whose results need no heading. */
  public boolean isSingle() {
    return programs.isEmpty() ? InputFinder.isSingle(files) : size() == 1;
  }

  /** How many inputs they mean. */
  public int count(Endings wanted) {
    return programs.size() + InputFinder.count(files, wanted);
  }

  /** The inputs. */
  public Iterator<Input> inputs(InputStream standardInput, Endings wanted) {
    Iterator<Input> found = new InputFinder(files, standardInput, wanted);
    if (programs.isEmpty()) {
      return found;
    }
    List<Input> given = new ArrayList<>();
    for (String program : programs) {
      given.add(new ProgramInput(program));
    }
    return new Joined(given.iterator(), found);
  }

  /** One after the other. */
  private record Joined(Iterator<Input> first, Iterator<Input> second) implements Iterator<Input> {
    @Override
    public boolean hasNext() {
      return first.hasNext() || second.hasNext();
    }

    @Override
    public Input next() {
      return first.hasNext() ? first.next() : second.next();
    }
  }
}
