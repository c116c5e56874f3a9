package krait.conformance;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;

/** The classes that users get: those of all modules but the three that only tests need. */
final class ShippedClasses {
  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(location -> !location.contains("/krait/testkit/"))
          .withImportOption(location -> !location.contains("/krait/conformance/"))
          .importPackages("krait");

  private ShippedClasses() {}

  static JavaClasses all() {
    return ALL;
  }

  /** The class file. */
  static byte[] bytes(JavaClass type) throws IOException {
    try (InputStream stream = type.getSource().orElseThrow().getUri().toURL().openStream()) {
      return stream.readAllBytes();
    }
  }
}
