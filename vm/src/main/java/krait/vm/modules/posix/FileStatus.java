package krait.vm.modules.posix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import krait.vm.modules.PendingOutput;
import krait.vm.object.PyFloat;
import krait.vm.object.PyInt;
import krait.vm.object.PyLong;
import krait.vm.object.PyObject;
import krait.vm.object.PyStructSequence;
import krait.vm.object.StructFields;
import krait.vm.object.ThreadState;
import krait.vm.object.VersionRange;
import org.jspecify.annotations.Nullable;

/** What {@code stat} tells of a file. */
final class FileStatus {

  /** {@code posix.stat_result}: whole seconds are items, the times with fractions are not. */
  static final StructFields FIELDS =
      new StructFields(
          "posix.stat_result",
          10,
          "st_mode",
          "st_ino",
          "st_dev",
          "st_nlink",
          "st_uid",
          "st_gid",
          "st_size",
          null,
          null,
          null,
          "st_atime",
          "st_mtime",
          "st_ctime",
          "st_blksize",
          "st_blocks",
          "st_rdev");

  static final int TYPE_BITS = 0170000;
  static final int DIRECTORY = 0040000;
  static final int REGULAR = 0100000;
  static final int LINK = 0120000;
  static final int CHARACTERS = 0020000;
  static final int PIPE = 0010000;

  private static final int BLOCK = 4096;
  private static final int SECTOR = 512;
  private static final long SECOND_NANOS = 1000000000L;

  private final Map<String, Object> attributes;

  private FileStatus(Map<String, Object> attributes) {
    this.attributes = attributes;
  }

  /** The status of a file; where links are not followed, that of the link. */
  static FileStatus of(Path path, LinkOption... options) throws IOException {
    PendingOutput.flush();
    try {
      return new FileStatus(Files.readAttributes(path, "unix:*", options));
    } catch (UnsupportedOperationException e) {
      return new FileStatus(basic(path, options));
    }
  }

  /** The status of what is no file. */
  static FileStatus ofKind(int kind) {
    Map<String, Object> attributes = new HashMap<>();
    attributes.put("mode", kind | 0600);
    attributes.put("nlink", 1);
    return new FileStatus(attributes);
  }

  /** What systems tell that are not like Unix. */
  private static Map<String, Object> basic(Path path, LinkOption... options) throws IOException {
    BasicFileAttributes known = Files.readAttributes(path, BasicFileAttributes.class, options);
    Map<String, Object> attributes = new HashMap<>();
    int kind = known.isDirectory() ? DIRECTORY : known.isSymbolicLink() ? LINK : REGULAR;
    attributes.put("mode", kind | (known.isDirectory() ? 0755 : 0644));
    attributes.put("nlink", 1);
    attributes.put("size", known.size());
    attributes.put("lastAccessTime", known.lastAccessTime());
    attributes.put("lastModifiedTime", known.lastModifiedTime());
    attributes.put("ctime", known.lastModifiedTime());
    return attributes;
  }

  private long number(String name) {
    return attributes.get(name) instanceof Number number ? number.longValue() : 0;
  }

  /** The kind and the permissions. */
  int mode() {
    return (int) number("mode");
  }

  /** The number of the owner. */
  long owner() {
    return number("uid");
  }

  /** The number of the owner's group. */
  long group() {
    return number("gid");
  }

  private static PyObject device(long number) {
    boolean plain = VersionRange.FROM_2_7.contains(ThreadState.current().interpreter().version());
    return plain ? PyInt.of(number) : PyLong.of(number);
  }

  private static long seconds(@Nullable Object time) {
    return time instanceof FileTime known ? known.toInstant().getEpochSecond() : 0;
  }

  private static PyObject exact(@Nullable Object time) {
    long nanos = time instanceof FileTime known ? known.to(TimeUnit.NANOSECONDS) : 0;
    if (!(time instanceof FileTime) || !Surroundings.current().hasFloatTimes()) {
      return PyInt.of(seconds(time));
    }
    return new PyFloat(seconds(time) + 1e-9 * Math.floorMod(nanos, SECOND_NANOS));
  }

  /** The same as {@code posix.stat_result}. */
  PyStructSequence toStruct() {
    Object read = attributes.get("lastAccessTime");
    Object written = attributes.get("lastModifiedTime");
    Object changed = attributes.get("ctime");
    long size = number("size");
    return FIELDS.of(
        PyInt.of(number("mode")),
        PyInt.of(number("ino")),
        device(number("dev")),
        PyInt.of(number("nlink")),
        PyInt.of(owner()),
        PyInt.of(group()),
        PyInt.of(size),
        PyInt.of(seconds(read)),
        PyInt.of(seconds(written)),
        PyInt.of(seconds(changed)),
        exact(read),
        exact(written),
        exact(changed),
        PyInt.of(BLOCK),
        PyInt.of((size + BLOCK - 1) / BLOCK * (BLOCK / SECTOR)),
        PyInt.of(number("rdev")));
  }
}
