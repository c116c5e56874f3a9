package krait.conformance;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import krait.code.CodeObject;
import krait.code.Const;
import krait.conformance.HostileRun.End;
import krait.dis.CodeTree;
import krait.marshal.MalformedDataException;
import krait.marshal.PycFile;
import krait.opcode.OpcodeTable;
import krait.verify.Verifier;

/**
 * Changes code at random and runs it: {@code MutatedBytecode PYC-FOLDER COUNT SEED}. What the
 * verifier accepts has to end in Python's terms: with the module, an exception, or at its limit of
 * instructions or of time. What it refuses is run all the same, and may also end with a SystemError
 * that says so. Anything else is a find: it is stored in the working directory, and makes the exit
 * status 1.
 */
public final class MutatedBytecode {

  /** Names of what could reach out of the process. */
  private static final Set<String> UNWANTED =
      Set.of(
          "open", "file", "raw_input", "input", "sleep", "setrecursionlimit", "start_new_thread");

  private static final int MAX_MODULE = 60_000;
  private static final long INSTRUCTIONS = 30_000;
  private static final long MILLISECONDS = 20_000;
  private static final int REPORT = 20_000;

  private final List<Subject> subjects = new ArrayList<>();
  private final Map<End, Integer> accepted = new EnumMap<>(End.class);
  private final Map<End, Integer> refused = new EnumMap<>(End.class);
  private final Random random;
  private final HostileRun run;
  private final PrintStream out;
  private int unreadable;
  private int finds;

  /** A module, and a code object in it. */
  private record Subject(PycFile file, CodeObject code) {}

  private MutatedBytecode(long seed, Path folder, PrintStream out) {
    this.random = new Random(seed);
    this.run = new HostileRun(INSTRUCTIONS, MILLISECONDS, folder, true);
    this.out = out;
  }

  /** Runs it; the exit status is 1 if there are finds. */
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length != 3) {
      System.err.println("usage: MutatedBytecode PYC-FOLDER COUNT SEED");
      System.exit(2);
    }
    int count = Integer.parseInt(args[1]);
    int finds = run(files(Path.of(args[0])), count, Long.parseLong(args[2]), System.out);
    System.exit(finds == 0 ? 0 : 1);
  }

  private static List<byte[]> files(Path folder) throws IOException {
    List<byte[]> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.filter(p -> p.toString().endsWith(".pyc")).sorted().toList()) {
        files.add(Files.readAllBytes(path));
      }
    }
    return files;
  }

  /** Runs it; how many finds there are. */
  static int run(List<byte[]> files, int count, long seed, PrintStream out)
      throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("hostile");
    MutatedBytecode campaign = new MutatedBytecode(seed, folder, out);
    for (byte[] data : files) {
      campaign.addSubjects(data);
    }
    out.println(campaign.subjects.size() + " code objects");
    long start = System.nanoTime();
    for (int i = 1; i <= count; i++) {
      campaign.step(seed + "-" + i);
      if (i % REPORT == 0 || i == count) {
        campaign.report(i, (System.nanoTime() - start) / 1e9);
      }
    }
    Files.deleteIfExists(folder);
    return campaign.finds;
  }

  private void addSubjects(byte[] data) {
    PycFile file = PycFile.read(data);
    List<CodeTree.Node> nodes = CodeTree.walk(file.code(), Integer.MAX_VALUE);
    if (data.length > MAX_MODULE || !isHarmless(nodes)) {
      return;
    }
    for (CodeTree.Node node : nodes) {
      subjects.add(new Subject(file, node.code()));
    }
  }

  private static boolean isHarmless(List<CodeTree.Node> nodes) {
    for (CodeTree.Node node : nodes) {
      for (Const.Str name : node.code().names()) {
        if (UNWANTED.contains(name.value().latin1())) {
          return false;
        }
      }
    }
    return true;
  }

  private void step(String name) throws IOException, InterruptedException {
    Subject subject = subjects.get(random.nextInt(subjects.size()));
    PycFile mutant;
    try {
      mutant = PycFile.read(mutant(subject).toByteArray());
    } catch (MalformedDataException e) {
      unreadable++;
      return;
    }
    boolean clean = Verifier.verify(mutant).isEmpty();
    End end = run.run(mutant);
    (clean ? accepted : refused).merge(end, 1, Integer::sum);
    boolean find = end == End.LEAK || end == End.HANG || (clean && end == End.MALFORMED);
    if (find) {
      finds++;
      Path file = Path.of("hostile-" + name + ".pyc");
      Files.write(file, mutant.toByteArray());
      String text = run.errorText().strip();
      out.println(file + (clean ? " accepted " : " refused ") + end + ": " + lastLine(text));
    }
  }

  private PycFile mutant(Subject subject) {
    CodeMutator mutator = new CodeMutator(OpcodeTable.of(subject.file.version()), random);
    CodeObject code = subject.code;
    for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
      try {
        code = mutator.mutate(code);
      } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
        break; // code that was changed before may be too short for it
      }
    }
    CodeObject module = MutationCampaign.replace(subject.file.code(), subject.code, code);
    return PycFile.of(subject.file.version(), 0, module);
  }

  private static String lastLine(String text) {
    return text.substring(text.lastIndexOf('\n') + 1);
  }

  private void report(int count, double seconds) {
    out.println(
        count
            + " mutants, "
            + Math.round(count / seconds)
            + " a second; accepted "
            + accepted
            + ", refused "
            + refused
            + ", unreadable "
            + unreadable
            + "; "
            + finds
            + " finds");
  }
}
