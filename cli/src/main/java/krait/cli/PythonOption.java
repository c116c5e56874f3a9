package krait.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import krait.version.PyVersion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code --python}, for commands that read bytecode. */
final class PythonOption {
  @Option(
      names = "--python",
      paramLabel = "V",
      completionCandidates = Candidates.class,
      converter = Converter.class,
      description =
          "Read the code as that of Python V (${COMPLETION-CANDIDATES}), whatever the file's header"
              + " says.")
  @Nullable PyVersion version;

  /** The version that the user wants, if any. */
  Optional<PyVersion> wanted() {
    return Optional.ofNullable(version);
  }

  /** What completion offers. */
  static final class Candidates implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return PyVersion.supported().stream().map(PyVersion::toString).iterator();
    }
  }

  /** From "2.6" or "2.6.4". */
  static final class Converter implements ITypeConverter<PyVersion> {
    @Override
    public PyVersion convert(String text) {
      List<PyVersion> supported = PyVersion.supported();
      return PyVersion.parse(text)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'" + text + "' is none of the versions " + supported));
    }
  }
}
