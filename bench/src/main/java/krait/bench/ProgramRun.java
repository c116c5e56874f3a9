package krait.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One run of a benchmark program, which writes a line {@code iter NUMBER SECONDS} to its standard
 * error after each iteration. At each of these lines the kernel is asked what CPU time each thread
 * has used; where it cannot tell, the seconds of the line count.
 *
 * @param output what the program printed
 * @param steadySeconds CPU time of the busiest thread for an iteration: median of the last third
 * @param wholeSeconds CPU time of all threads up to the end of the last iteration
 */
record ProgramRun(String output, double steadySeconds, double wholeSeconds) {

  private static final double NANOS = 1e9;

  /** Runs a command to its end. */
  static ProgramRun of(List<String> command) throws IOException, InterruptedException {
    Path printed = Files.createTempFile("krait-bench", ".txt");
    try {
      Process process = new ProcessBuilder(command).redirectOutput(printed.toFile()).start();
      List<Map<String, Long>> samples = new ArrayList<>();
      samples.add(threads(process.pid()));
      StringBuilder others = new StringBuilder();
      try (BufferedReader lines = process.errorReader(StandardCharsets.ISO_8859_1)) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          if (line.startsWith("iter ")) {
            Map<String, Long> sample = threads(process.pid());
            samples.add(sample.isEmpty() ? wall(samples, line) : sample);
          } else {
            others.append(line).append('\n');
          }
        }
      }
      if (process.waitFor() != 0 || samples.size() < 2) {
        throw new IOException(String.join(" ", command) + " failed:\n" + others);
      }
      String output = Files.readString(printed, StandardCharsets.ISO_8859_1).trim();
      Map<String, Long> last = samples.get(samples.size() - 1);
      double all = last.values().stream().mapToLong(Long::longValue).sum() / NANOS;
      return new ProgramRun(output, steady(samples), all);
    } finally {
      Files.delete(printed);
    }
  }

  private static double steady(List<Map<String, Long>> samples) {
    int iterations = samples.size() - 1;
    int counted = Math.max(1, iterations / 3);
    double[] seconds = new double[counted];
    for (int i = 0; i < counted; i++) {
      Map<String, Long> before = samples.get(iterations - i - 1);
      long busiest = 0;
      for (Map.Entry<String, Long> thread : samples.get(iterations - i).entrySet()) {
        long since = thread.getValue() - before.getOrDefault(thread.getKey(), 0L);
        busiest = Math.max(busiest, since);
      }
      seconds[i] = busiest / NANOS;
    }
    return Programs.median(seconds);
  }

  /** Nanoseconds of CPU time by thread; empty if the system does not say. */
  private static Map<String, Long> threads(long pid) {
    Map<String, Long> used = new HashMap<>();
    Path tasks = Path.of("/proc", Long.toString(pid), "task");
    try (DirectoryStream<Path> threads = Files.newDirectoryStream(tasks)) {
      for (Path thread : threads) {
        String statistics = Files.readString(thread.resolve("schedstat"));
        used.put(
            thread.getFileName().toString(),
            Long.valueOf(statistics.substring(0, statistics.indexOf(' '))));
      }
    } catch (IOException e) {
      return Map.of();
    }
    return used;
  }

  private static Map<String, Long> wall(List<Map<String, Long>> samples, String line) {
    double seconds = Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1));
    long before = samples.get(samples.size() - 1).getOrDefault("wall", 0L);
    return Map.of("wall", before + (long) (seconds * NANOS));
  }
}
