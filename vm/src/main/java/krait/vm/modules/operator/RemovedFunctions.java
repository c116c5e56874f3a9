package krait.vm.modules.operator;

import krait.vm.object.ThreadState;
import krait.vm.object.VersionRange;
import krait.vm.object.Warnings;

/** The functions of {@code operator} that Python 3 has not, of which 2.7 warns with {@code -3}. */
final class RemovedFunctions {

  private RemovedFunctions() {}

  static void warn(String message) {
    if (VersionRange.FROM_2_7.contains(ThreadState.current().interpreter().version())) {
      Warnings.ofPython3(message);
    }
  }
}
