package krait.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import picocli.CommandLine.IVersionProvider;

/** The version of Krait, which the build writes beside this class. */
final class Version implements IVersionProvider {
  private static final String RESOURCE = "version.txt";

  @Override
  public String[] getVersion() throws IOException {
    return new String[] {"krait " + number(), "Java " + System.getProperty("java.version")};
  }

  static String number() throws IOException {
    try (InputStream stream = Version.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException("no " + RESOURCE + " was packed");
      }
      return new String(stream.readAllBytes(), UTF_8).strip();
    }
  }
}
