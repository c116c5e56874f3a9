package krait.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import krait.asm.AsmProblem;
import krait.asm.Assembler;
import krait.asm.AssemblyException;
import krait.asm.ListingAssembler;
import krait.marshal.MalformedDataException;
import krait.marshal.PycFile;
import krait.verify.Finding;
import krait.verify.Verifier;
import krait.version.PyVersion;
import krait.vm.exec.Program;
import krait.vm.modules.SysRelease;
import krait.vm.modules.ZipArchive;
import org.jspecify.annotations.Nullable;

/**
 * A program to run, and the version that it is for.
 *
 * @param version the version
 * @param program the program
 */
record ProgramFile(PyVersion version, Program program) {

  private static final byte[] NOTHING = {};

  /** The source on standard input. */
  static ProgramFile ofStandardInput(
      InputStream in, String name, PyVersion version, boolean skipFirstLine) throws IOException {
    byte[] source = source(in.readAllBytes(), skipFirstLine);
    return new ProgramFile(version, Program.source(source, name, "", "<stdin>"));
  }

  /**
   * Reads a source, a compiled file or assembly text.
   *
   * @param path the file
   * @param name its name for the program
   * @param wanted the version that the user asks for, if any
   * @throws Failure if there is no such file or it is malformed
   */
  static ProgramFile read(
      String path, String name, @Nullable PyVersion wanted, boolean skipFirstLine)
      throws IOException {
    Path file = OpenFailure.path(path);
    PyVersion version = wanted == null ? PyVersion.reference() : wanted;
    boolean runsFolders = SysRelease.of(version).mainModule() != null;
    if (Files.isDirectory(file)) {
      if (!runsFolders) {
        throw new Failure(ExitCode.FINDINGS, "'" + name + "' is a directory, cannot continue");
      }
      return new ProgramFile(version, Program.folder(name));
    }
    if (runsFolders && isInZip(file)) {
      return new ProgramFile(version, Program.folder(name));
    }
    byte[] content = content(file, path);
    if (runsFolders && ZipArchive.isZip(content)) {
      return new ProgramFile(version, Program.folder(name));
    }
    String folder = folder(file);
    if (path.endsWith(AsmCommand.ENDING)) {
      PycFile code = assembled(content, path, wanted);
      return verified(code, path, name, folder);
    }
    if (path.endsWith(".pyc") || path.endsWith(".pyo") || PycFile.hasHeader(content)) {
      PycFile code = compiled(content, path);
      if (wanted != null && !wanted.equals(code.version())) {
        throw bad(path, "is of Python " + code.version() + ", not " + wanted);
      }
      return verified(code, path, name, folder);
    }
    byte[] source = source(content, skipFirstLine);
    return new ProgramFile(version, Program.source(source, name, folder, name));
  }

  /** Whether a path leads into a file, which may be a zip file. */
  private static boolean isInZip(Path file) {
    Path around = file.getParent();
    while (around != null && !Files.exists(around)) {
      around = around.getParent();
    }
    return around != null && Files.isRegularFile(around) && ZipArchive.isZip(content(around, ""));
  }

  private static Failure bad(String path, String problem) {
    return new Failure(ExitCode.BAD_INPUT, path + ": " + problem);
  }

  private static byte[] content(Path file, String name) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw OpenFailure.of(e, name);
    }
  }

  private static String folder(Path file) throws IOException {
    Path folder = file.toRealPath().getParent();
    return folder == null ? "/" : folder.toString();
  }

  /** Without the first line, of which only the end stays, so that lines keep their numbers. */
  private static byte[] source(byte[] content, boolean skipFirstLine) {
    if (!skipFirstLine) {
      return content;
    }
    for (int i = 0; i < content.length; i++) {
      if (content[i] == '\n') {
        return Arrays.copyOfRange(content, i, content.length);
      }
    }
    return NOTHING;
  }

  private static PycFile compiled(byte[] content, String path) {
    try {
      return PycFile.read(content);
    } catch (MalformedDataException e) {
      throw bad(path, String.valueOf(e.getMessage()));
    }
  }

  private static PycFile assembled(byte[] content, String path, @Nullable PyVersion wanted) {
    try {
      String text = Assembler.decode(content);
      if (ListingAssembler.isListing(text)) {
        return ListingAssembler.assemble(text, Optional.ofNullable(wanted)).unit().file();
      }
      return Assembler.assemble(text, wanted == null ? PyVersion.reference() : wanted).file();
    } catch (AssemblyException e) {
      AsmProblem first = e.problems().get(0);
      int more = e.problems().size() - 1;
      throw new Failure(
          ExitCode.BAD_INPUT,
          first.format(path).lines().findFirst().orElse(path)
              + (more == 0 ? "" : " (and " + more + " more)"));
    }
  }

  /** Code from outside is verified, as the machine trusts what it runs. */
  private static ProgramFile verified(PycFile file, String path, String name, String folder) {
    List<Finding> findings = Verifier.verify(file);
    if (!findings.isEmpty()) {
      int more = findings.size() - 1;
      throw bad(path, findings.get(0) + (more == 0 ? "" : " (and " + more + " more)"));
    }
    return new ProgramFile(file.version(), Program.code(file.code(), name, folder));
  }
}
