package krait.verify;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import krait.code.CodeObject;
import krait.dis.CodeTree;
import krait.marshal.PycFile;
import krait.version.PyVersion;

/**
 * Finds out whether an interpreter can run code objects safely, without running them.
 *
 * <p>It takes any code object, never throws, and needs time and memory in proportion to its size.
 * Code that no path leads to is not looked at, because it is never run.
 */
public final class Verifier {

  private final InstructionTable table;

  private Verifier(PyVersion version) {
    table = InstructionTable.of(version);
  }

  /** All findings in a file: outer code objects first, each one's by offset. */
  public static List<Finding> verify(PycFile file) {
    return verify(file.code(), file.version());
  }

  /** All findings in a module's code object and those in it. */
  public static List<Finding> verify(CodeObject module, PyVersion version) {
    return new Verifier(version).run(module, true);
  }

  /**
   * All findings in a function's code object and those in it. The function's caller has to bring
   * the cells for its free variables.
   */
  public static List<Finding> verifyFunction(CodeObject function, PyVersion version) {
    return new Verifier(version).run(function, false);
  }

  private List<Finding> run(CodeObject root, boolean isModule) {
    List<CodeTree.Node> nodes = CodeTree.walk(root, Integer.MAX_VALUE);
    IdentityHashMap<CodeObject, Boolean> needIterator = new IdentityHashMap<>();
    List<List<Finding>> found = new ArrayList<>();
    for (int i = nodes.size() - 1; i >= 0; i--) {
      Findings findings = new Findings(nodes.get(i).path());
      check(nodes.get(i).code(), isModule && i == 0, needIterator, findings);
      found.add(findings.sorted());
    }
    List<Finding> all = new ArrayList<>();
    for (int i = found.size() - 1; i >= 0; i--) {
      all.addAll(found.get(i));
    }
    return List.copyOf(all);
  }

  /** Checks a code object after all those in it. */
  private void check(
      CodeObject code,
      boolean isModule,
      IdentityHashMap<CodeObject, Boolean> needIterator,
      Findings findings) {
    new CodeChecks(code, findings).run(isModule);
    FlowCheck flow = new FlowCheck(code, table, needIterator, findings);
    flow.run();
    if (flow.needsIterator()) {
      needIterator.put(code, true);
    }
  }
}
