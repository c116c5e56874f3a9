package krait.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Runs the programs of {@code bench/programs} under several interpreters in turn and prints how
 * they compare.
 *
 * <p>{@code java -cp bench/target/benchmarks.jar krait.bench.Programs [--whole] [--iterations N]
 * [--rounds N] [--only NAME,NAME] NAME=COMMAND...}: the first one is what the others are compared
 * with. A command is split at blanks; the program and its arguments are appended.
 *
 * <p>In the steady state the figure is the median over the last third of the iterations of what CPU
 * time the busiest thread took for one. With {@code --whole} it is the CPU time of the whole
 * process, all threads, for one run of the longer size. The output of all must be the same.
 */
public final class Programs {

  private static final int FAILED = 1;
  private static final int USAGE = 2;

  private final Map<String, List<String>> commands = new LinkedHashMap<>();
  private int iterations = 30;
  private int rounds = 1;
  private boolean whole;
  private String only = "";
  private boolean differs;

  private Programs() {}

  /** Runs the comparison; see the class. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Programs programs = new Programs();
    if (!programs.takes(args)) {
      System.err.println(
          "usage: Programs [--whole] [--iterations N] [--rounds N] [--only NAME,NAME]"
              + " NAME=COMMAND...");
      System.exit(USAGE);
    }
    programs.compare(Path.of("bench", "programs"), System.out);
    System.exit(programs.differs ? FAILED : 0);
  }

  private boolean takes(String[] args) {
    for (int i = 0; i < args.length; i++) {
      boolean hasValue = i + 1 < args.length;
      if (args[i].equals("--whole")) {
        whole = true;
      } else if (args[i].equals("--iterations") && hasValue) {
        iterations = Integer.parseInt(args[++i]);
      } else if (args[i].equals("--rounds") && hasValue) {
        rounds = Integer.parseInt(args[++i]);
      } else if (args[i].equals("--only") && hasValue) {
        only = "," + args[++i] + ",";
      } else if (!args[i].startsWith("-") && args[i].indexOf('=') > 0) {
        int at = args[i].indexOf('=');
        commands.put(args[i].substring(0, at), Arrays.asList(args[i].substring(at + 1).split(" ")));
      } else {
        return false;
      }
    }
    return !commands.isEmpty();
  }

  private void compare(Path folder, PrintStream out) throws IOException, InterruptedException {
    List<Path> files;
    try (Stream<Path> found = Files.list(folder)) {
      files = found.filter(file -> isWanted(name(file))).sorted().toList();
    }
    out.print("| program |");
    commands.keySet().forEach(name -> out.print(" " + name + ", s | ratio |"));
    out.println("\n|---|" + "--:|--:|".repeat(commands.size()));
    double[] logarithms = new double[commands.size()];
    for (Path file : files) {
      double[][] seconds = measure(file);
      out.print("| " + name(file) + " |");
      for (int i = 0; i < seconds.length; i++) {
        double ratio = ratio(seconds[i], seconds[0]);
        logarithms[i] += Math.log(ratio);
        out.printf(" %.4f | %.2f |", median(seconds[i]), ratio);
      }
      out.println();
    }
    out.print("| geometric mean |");
    for (double sum : logarithms) {
      out.printf(" | %.3f |", Math.exp(sum / files.size()));
    }
    out.println();
  }

  private boolean isWanted(String name) {
    return only.isEmpty() || only.contains("," + name + ",");
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".py", "");
  }

  /** The seconds of each interpreter in each round. */
  private double[][] measure(Path file) throws IOException, InterruptedException {
    double[][] seconds = new double[commands.size()][rounds];
    String expected = null;
    for (int round = 0; round < rounds; round++) {
      int next = 0;
      for (Map.Entry<String, List<String>> command : commands.entrySet()) {
        List<String> line = new ArrayList<>(command.getValue());
        line.add(file.toString());
        line.addAll(whole ? List.of(defaultSize(file), "1") : List.of("0", "" + iterations));
        ProgramRun run = ProgramRun.of(line);
        expected = expected == null ? run.output() : expected;
        if (!expected.equals(run.output())) {
          differs = true;
          System.err.println(name(file) + ": " + command.getKey() + " prints " + run.output());
        }
        seconds[next++][round] = whole ? run.wholeSeconds() : run.steadySeconds();
      }
    }
    return seconds;
  }

  private static String defaultSize(Path file) throws IOException {
    String start = "DEFAULT = ";
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith(start)) {
        return line.substring(start.length()).trim();
      }
    }
    throw new IOException(file + " has no line " + start);
  }

  /** The median of the ratios of each round, whose runs were neighbours. */
  private static double ratio(double[] mine, double[] base) {
    double[] ratios = new double[mine.length];
    for (int i = 0; i < ratios.length; i++) {
      ratios[i] = mine[i] / base[i];
    }
    return median(ratios);
  }

  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
