package krait.conformance;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import krait.code.CodeObject;
import krait.code.Const;
import krait.dis.CodeTree;
import krait.marshal.PycFile;
import krait.opcode.OpcodeTable;
import krait.testkit.Corpus;
import krait.testkit.Corpus.Golden;
import krait.verify.Finding;
import krait.verify.Verifier;

/**
 * Holds the verifier against a real interpreter: changes code of the corpus at random, lets the
 * interpreter execute it, and counts which changes the verifier rejects. One that crashes the
 * interpreter and is not rejected is printed, and makes the exit status 1.
 */
public final class MutationCampaign {
  /** Names of what could reach out of the process, or break it without any change of code. */
  private static final Set<String> UNWANTED =
      Set.of(
          "os",
          "subprocess",
          "socket",
          "signal",
          "thread",
          "threading",
          "shutil",
          "tempfile",
          "ctypes",
          "new",
          "CodeType",
          "FunctionType",
          "func_code",
          "__code__",
          "marshal",
          "imp",
          "setrecursionlimit",
          "settrace",
          "setprofile",
          "gc",
          "open",
          "file",
          "raw_input",
          "input",
          "compileall",
          "py_compile",
          "sleep",
          "setcheckinterval",
          "weakref");

  private final MutantRunner runner;
  private final Random random;
  private final PrintStream out;
  private final List<Subject> subjects = new ArrayList<>();
  private final Map<String, Integer> accepted = new TreeMap<>();
  private final Map<String, Integer> rejected = new TreeMap<>();
  private final Map<String, Integer> ranOnTheSpot = new TreeMap<>();
  private final Map<String, Integer> ranElsewhere = new TreeMap<>();
  private int missed;

  private MutationCampaign(MutantRunner runner, long seed, PrintStream out) {
    this.runner = runner;
    this.random = new Random(seed);
    this.out = out;
  }

  /** A code object that a program of the corpus executes. */
  private record Subject(Golden golden, PycFile file, int index, String path, CodeObject code) {}

  /**
   * Runs it.
   *
   * @param args the interpreter, its version, how many changes, and a seed
   */
  public static void main(String[] args) throws IOException {
    Path root = Corpus.root().getParent();
    try (MutantRunner runner = new MutantRunner(args[0], root)) {
      MutationCampaign campaign = new MutationCampaign(runner, Long.parseLong(args[3]), System.out);
      campaign.findSubjects(args[1]);
      campaign.run(Integer.parseInt(args[2]));
      System.exit(campaign.missed == 0 ? 0 : 1);
    }
  }

  private void findSubjects(String version) throws IOException {
    int programs = 0;
    for (Golden golden : Corpus.goldens("pyc")) {
      if (golden.version().equals(version)) {
        PycFile file = PycFile.read(golden.content("pyc").orElseThrow());
        List<CodeTree.Node> nodes = CodeTree.walk(file.code(), Integer.MAX_VALUE);
        if (isHarmless(nodes)) {
          programs += addSubjects(golden, file, nodes);
        }
      }
    }
    out.println(subjects.size() + " code objects of " + programs + " programs");
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

  private int addSubjects(Golden golden, PycFile file, List<CodeTree.Node> nodes)
      throws IOException {
    List<String> trace = runner.trace(file);
    if (!trace.get(0).equals("ok")) {
      return 0;
    }
    for (int i = 0; i < nodes.size(); i++) {
      CodeObject code = nodes.get(i).code();
      if (trace.contains(code.name().value().latin1() + ":" + code.firstlineno())) {
        subjects.add(new Subject(golden, file, i, nodes.get(i).path(), code));
      }
    }
    return 1;
  }

  private void run(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      Subject subject = subjects.get(random.nextInt(subjects.size()));
      CodeMutator mutator = new CodeMutator(OpcodeTable.of(subject.file.version()), random);
      CodeObject mutant = mutator.mutate(subject.code);
      CodeObject module = replace(subject.file.code(), subject.code, mutant);
      PycFile file = PycFile.of(subject.file.version(), 0, module);
      count(subject, mutant, Verifier.verify(file), runner.run(file));
      if ((i + 1) % 10_000 == 0) {
        out.println((i + 1) + " changes, " + missed + " crashes missed");
      }
    }
    print(count);
  }

  private void count(Subject subject, CodeObject mutant, List<Finding> findings, String end)
      throws IOException {
    String kind = end.startsWith("raised") ? "raised" : end.startsWith("crash") ? "crashed" : end;
    (findings.isEmpty() ? accepted : rejected).merge(kind, 1, Integer::sum);
    if (findings.isEmpty() && kind.equals("crashed")) {
      missed++;
      out.println("MISSED " + end + ": " + Crasher.of(subject.golden, subject.index, mutant));
    } else if (kind.equals("crashed") && Boolean.getBoolean("crashers")) {
      out.println("CRASHER " + Crasher.of(subject.golden, subject.index, mutant));
    }
    if (!findings.isEmpty() && end.equals("ok")) {
      String rule = findings.get(0).rule().id();
      (isExecuted(subject, mutant, findings) ? ranOnTheSpot : ranElsewhere)
          .merge(rule, 1, Integer::sum);
    }
  }

  /**
   * Whether the program comes to an instruction that the verifier rejects, or to any if it rejects
   * the code object as a whole: with STOP_CODE in these places it does not run to its end.
   */
  private boolean isExecuted(Subject subject, CodeObject mutant, List<Finding> findings)
      throws IOException {
    byte[] bytes = mutant.code().value().toByteArray();
    for (Finding finding : findings) {
      if (finding.path().equals(subject.path)) {
        bytes[Math.max(finding.offset(), 0)] = 0;
      }
    }
    CodeObject probe = CodeMutator.withCode(mutant, bytes);
    CodeObject module = replace(subject.file.code(), subject.code, probe);
    return !runner.run(PycFile.of(subject.file.version(), 0, module)).equals("ok");
  }

  private void print(int count) {
    out.println(count + " changes");
    out.println("accepted: " + accepted);
    out.println("rejected: " + rejected);
    out.println("rejected, ran to the end, and came to the place: " + ranOnTheSpot);
    out.println("rejected, ran to the end, but never came to the place: " + ranElsewhere);
  }

  /** A code object with another one in place of a nested one. */
  @SuppressWarnings("ReferenceEquality") // A module may hold equal functions twice.
  static CodeObject replace(CodeObject outer, CodeObject old, CodeObject replacement) {
    if (outer == old) {
      return replacement;
    }
    List<Const> consts = new ArrayList<>();
    for (Const value : outer.consts()) {
      consts.add(value instanceof CodeObject code ? replace(code, old, replacement) : value);
    }
    return new CodeObject(
        outer.argcount(),
        outer.nlocals(),
        outer.stacksize(),
        outer.flags(),
        outer.code(),
        consts,
        outer.names(),
        outer.varnames(),
        outer.freevars(),
        outer.cellvars(),
        outer.filename(),
        outer.name(),
        outer.firstlineno(),
        outer.lnotab());
  }
}
