package krait.verify;

import krait.code.ByteString;
import krait.code.CodeFlag;
import krait.code.CodeObject;

/** The rules for the fields of a code object. */
final class CodeChecks {

  /** More than any compiler asks for, and little enough to be allocated. */
  static final int MAX_STACK_SIZE = 1 << 24;

  private final CodeObject code;
  private final Findings findings;

  CodeChecks(CodeObject code, Findings findings) {
    this.code = code;
    this.findings = findings;
  }

  void run(boolean outermost) {
    checkStackSize();
    checkVariables();
    checkFlags();
    checkLineTable();
    if (outermost && !code.freevars().isEmpty()) {
      findings.add(
          Rule.MODULE, code.freevars().size() + " free variables and no function around it");
    }
  }

  private void checkStackSize() {
    if (code.stacksize() < 0 || code.stacksize() >= MAX_STACK_SIZE) {
      findings.add(Rule.STACK_SIZE, "co_stacksize is " + code.stacksize());
    }
  }

  private void checkVariables() {
    int names = code.varnames().size();
    if (code.nlocals() != names) {
      findings.add(
          Rule.LOCALS, "co_nlocals is " + code.nlocals() + ", but co_varnames has " + names);
    }
    long parameters = code.argcount();
    parameters += code.has(CodeFlag.VARARGS) ? 1 : 0;
    parameters += code.has(CodeFlag.VARKEYWORDS) ? 1 : 0;
    if (code.argcount() < 0 || parameters > names) {
      findings.add(
          Rule.PARAMETERS,
          "co_argcount is "
              + code.argcount()
              + ", which makes "
              + parameters
              + " parameters, but there are "
              + names
              + " local variables");
    }
  }

  private void checkFlags() {
    if (code.has(CodeFlag.NOFREE) && code.cellCount() > 0) {
      findings.add(
          Rule.FLAGS, "NOFREE is set, but there are " + code.cellCount() + " cell variables");
    }
    needsNewLocals(CodeFlag.OPTIMIZED);
    needsNewLocals(CodeFlag.GENERATOR);
    needsNewLocals(CodeFlag.NESTED);
  }

  private void needsNewLocals(CodeFlag flag) {
    if (code.has(flag) && !code.has(CodeFlag.NEWLOCALS)) {
      findings.add(Rule.FLAGS, flag + " is set without NEWLOCALS");
    }
  }

  private void checkLineTable() {
    ByteString table = code.lnotab().value();
    if (table.length() % 2 != 0) {
      findings.add(Rule.LINE_TABLE, "its length is odd: " + table.length());
    }
    long offset = 0;
    for (int i = 0; i < table.length(); i += 2) {
      offset += table.at(i);
    }
    int length = code.code().value().length();
    if (offset > length) {
      findings.add(
          Rule.LINE_TABLE, "it reaches to offset " + offset + " of " + length + " bytes of code");
    }
  }
}
