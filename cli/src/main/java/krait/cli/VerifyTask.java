package krait.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import krait.cli.batch.Task;
import krait.cli.batch.TaskOutput;
import krait.cli.input.Input;
import krait.verify.Finding;
import krait.verify.Obfuscation;
import krait.verify.Oddity;
import krait.verify.Verifier;
import krait.version.PyVersion;

/**
 * Verifies one input.
 *
 * @param version the version to read it with, if the user says so
 * @param lint whether obfuscation is reported
 * @param format how findings are written
 */
record VerifyTask(Optional<PyVersion> version, boolean lint, FindingFormat format) implements Task {

  @Override
  public void run(Input input, TaskOutput out) throws IOException {
    CodeFile file = CodeFile.of(input, version, out);
    List<Finding> findings = Verifier.verify(file.code(), file.version());
    List<Oddity> oddities = lint ? Obfuscation.report(file.code(), file.version()) : List.of();
    if (!findings.isEmpty() || !oddities.isEmpty()) {
      out.finding();
      format.write(input.name(), file.version(), findings, oddities, out);
    }
  }
}
