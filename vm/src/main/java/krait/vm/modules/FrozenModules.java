package krait.vm.modules;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import krait.vm.object.InterpreterState;
import krait.vm.object.PyCode;

/**
 * The modules that Krait brings along as source, compiled when imported. {@code
 * docs/decisions/0006-frozen-modules.md} says why.
 */
final class FrozenModules {

  /** What {@code __file__} is. */
  static final String FILE = "<frozen>";

  private static final Set<String> NAMES = Set.of("copy_reg", "types");

  private FrozenModules() {}

  static boolean exists(String name) {
    return NAMES.contains(name);
  }

  /** The code of a module, which must exist. */
  static PyCode code(InterpreterState interpreter, String name) {
    return interpreter.sources().compileFile(source(name), "<frozen " + name + ">", false);
  }

  private static byte[] source(String name) {
    try (InputStream in = FrozenModules.class.getResourceAsStream(name + ".py")) {
      if (in == null) {
        throw new IllegalStateException("no source of " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException("unreadable source of " + name, e);
    }
  }
}
