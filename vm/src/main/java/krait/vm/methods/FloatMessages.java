package krait.vm.methods;

import static krait.version.PyVersion.V2_5;
import static krait.version.PyVersion.V2_6;
import static krait.version.PyVersion.V2_7;

import java.util.List;
import krait.version.PyVersion;

/**
 * Error messages of numbers that differ between versions.
 *
 * @param version the version described
 * @param division what a division of floats by zero says
 * @param modulo what a remainder of floats by zero says
 * @param intTrueDivision what a true division of ints by zero says
 */
record FloatMessages(PyVersion version, String division, String modulo, String intTrueDivision) {

  private static final List<FloatMessages> ALL =
      List.of(
          new FloatMessages(V2_5, "float division", "float modulo", "float division"),
          new FloatMessages(V2_6, "float division", "float modulo", "float division"),
          new FloatMessages(V2_7, "float division by zero", "float modulo", "division by zero"));

  static FloatMessages of(PyVersion version) {
    for (FloatMessages messages : ALL) {
      if (messages.version.equals(version)) {
        return messages;
      }
    }
    throw new IllegalArgumentException("Python " + version + " is not supported");
  }
}
