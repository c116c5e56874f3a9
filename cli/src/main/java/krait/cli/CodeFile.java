package krait.cli;

import java.util.Optional;
import krait.cli.batch.TaskOutput;
import krait.cli.input.Input;
import krait.code.CodeObject;
import krait.compiler.Compiler;
import krait.compiler.source.PySyntaxError;
import krait.compiler.source.SourceText;
import krait.dis.VersionFit;
import krait.marshal.MalformedDataException;
import krait.marshal.MarshalReader;
import krait.marshal.PycFile;
import krait.version.PyVersion;

/**
 * The code in an input: a {@code .pyc} or {@code .pyo} file, or a code object that was marshalled
 * without a header.
 *
 * @param version the version to read it with
 * @param code the outermost code object
 * @param header the file, if there was a header
 */
record CodeFile(PyVersion version, CodeObject code, Optional<PycFile> header) {

  /**
   * Reads it.
   *
   * @param wanted the version that the user asks for
   * @param messages takes the guess that is made where neither header nor user tells the version
   * @throws MalformedDataException if it is neither
   */
  static CodeFile read(byte[] data, Optional<PyVersion> wanted, TaskOutput messages) {
    if (PycFile.hasHeader(data)) {
      PycFile file = PycFile.read(data, wanted);
      return new CodeFile(file.version(), file.code(), Optional.of(file));
    }
    if (data.length == 0 || data[0] != 'c') {
      throw new MalformedDataException(
          0,
          data.length == 0
              ? "the file is empty"
              : "neither a .pyc header nor a marshalled code object");
    }
    CodeObject code = new MarshalReader(data, 0).readCode();
    if (wanted.isPresent()) {
      return new CodeFile(wanted.get(), code, Optional.empty());
    }
    VersionFit fit = VersionFit.of(code);
    messages.message(describe(fit));
    return new CodeFile(fit.likeliest(), code, Optional.empty());
  }

  /**
   * Reads it, or compiles it if the name is that of a source file.
   *
   * @throws krait.cli.input.InputException if the source does not compile
   */
  static CodeFile of(Input input, Optional<PyVersion> wanted, TaskOutput messages) {
    return of(input, input.read(), wanted, messages);
  }

  /** The same for content that has been read. */
  static CodeFile of(Input input, byte[] data, Optional<PyVersion> wanted, TaskOutput messages) {
    if (!input.isSource()) {
      return read(data, wanted, messages);
    }
    PyVersion version = wanted.orElse(PyVersion.reference());
    try {
      SourceText source = SourceFiles.text(data, input.name());
      CodeObject code = Compiler.forVersion(version).compile(source);
      return new CodeFile(version, code, Optional.empty());
    } catch (PySyntaxError e) {
      throw SourceFiles.failure(e);
    }
  }

  private static String describe(VersionFit fit) {
    StringBuilder text = new StringBuilder("no header; ");
    if (fit.fitting().isEmpty()) {
      text.append("no version fits well");
    } else {
      text.append("fits Python ");
      for (int i = 0; i < fit.fitting().size(); i++) {
        text.append(i == 0 ? "" : ", ").append(fit.fitting().get(i));
      }
    }
    return text.append("; read as ")
        .append(fit.likeliest())
        .append(", --python chooses another")
        .toString();
  }
}
