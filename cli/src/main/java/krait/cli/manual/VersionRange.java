package krait.cli.manual;

import java.util.ArrayList;
import java.util.List;
import krait.opcode.Encoding;
import krait.version.PyVersion;

/** The versions that an encoding is of, as a reader wants them named. */
final class VersionRange {

  private VersionRange() {}

  /** Such as {@code 2.5, 2.6}, or {@code up to 2.2} where no supported version is among them. */
  static String of(Encoding encoding) {
    List<String> names = new ArrayList<>();
    for (PyVersion version : PyVersion.supported()) {
      if (encoding.covers(version)) {
        names.add(version.toString());
      }
    }
    return names.isEmpty() ? "up to " + encoding.until() : String.join(", ", names);
  }
}
