package krait.vm.methods;

import static krait.version.PyVersion.V2_5;
import static krait.version.PyVersion.V2_6;
import static krait.version.PyVersion.V2_7;

import java.util.List;
import krait.version.PyVersion;
import krait.vm.object.PyObject;
import krait.vm.object.Texts;

/**
 * Error messages of lists that differ between versions.
 *
 * @param version the version described
 * @param namesItem whether {@code list.index} names the item that it does not find
 */
record ListMessages(PyVersion version, boolean namesItem) {

  private static final List<ListMessages> ALL =
      List.of(
          new ListMessages(V2_5, false),
          new ListMessages(V2_6, false),
          new ListMessages(V2_7, true));

  static ListMessages of(PyVersion version) {
    for (ListMessages messages : ALL) {
      if (messages.version.equals(version)) {
        return messages;
      }
    }
    throw new IllegalArgumentException("Python " + version + " is not supported");
  }

  String notInList(PyObject item) {
    return namesItem ? Texts.repr(item) + " is not in list" : "list.index(x): x not in list";
  }
}
