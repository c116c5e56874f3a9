package krait.marshal;

import java.util.Arrays;
import java.util.Optional;
import krait.code.ByteString;
import krait.code.CodeObject;
import krait.version.Dialect;
import krait.version.Magic;
import krait.version.PyVersion;

/**
 * A {@code .pyc} or {@code .pyo} file of Python 2: a header of eight bytes and a code object.
 *
 * @param magicNumber the number that the file starts with, 0 to 65535
 * @param version the release line whose instruction set the code is read with
 * @param mtime when the source was changed, in seconds since 1970, as unsigned 32 bits
 * @param code the code of the module
 * @param trailing the bytes behind the code object, which CPython ignores; usually none
 */
public record PycFile(
    int magicNumber, PyVersion version, int mtime, CodeObject code, ByteString trailing) {

  /** The size of the header in bytes. */
  public static final int HEADER_SIZE = 8;

  /** A file as the final releases of a version write it. */
  public static PycFile of(PyVersion version, int mtime, CodeObject code) {
    return new PycFile(Magic.current(version).number(), version, mtime, code, ByteString.EMPTY);
  }

  /**
   * Reads a file.
   *
   * @param data the whole content, which must not change afterwards
   * @throws MalformedDataException if it is no file of a supported version
   */
  public static PycFile read(byte[] data) {
    return read(data, Optional.empty());
  }

  /**
   * Reads a file with the instruction set of a given version, whatever its header says.
   *
   * @param data the whole content, which must not change afterwards
   * @param forced the version to take instead of the one that the magic number names
   * @throws MalformedDataException if it is no {@code .pyc} file, or one of an unknown version and
   *     none is given
   */
  public static PycFile read(byte[] data, Optional<PyVersion> forced) {
    if (!hasHeader(data)) {
      throw new MalformedDataException(0, "no .pyc header");
    }
    int number = magicNumber(data);
    PyVersion version = forced.isPresent() ? forced.get() : versionOf(number);
    int mtime = 0;
    for (int i = HEADER_SIZE - 1; i >= 4; i--) {
      mtime = (mtime << 8) | (data[i] & 0xff);
    }
    MarshalReader reader = new MarshalReader(data, HEADER_SIZE);
    CodeObject code = reader.readCode();
    int end = reader.position();
    return new PycFile(
        number, version, mtime, code, ByteString.viewOf(data, end, data.length - end));
  }

  /** Whether data starts like a {@code .pyc} file: a number, {@code "\r\n"} and four bytes more. */
  public static boolean hasHeader(byte[] data) {
    return data.length >= HEADER_SIZE && data[2] == '\r' && data[3] == '\n';
  }

  private static int magicNumber(byte[] data) {
    return (data[0] & 0xff) | ((data[1] & 0xff) << 8);
  }

  private static PyVersion versionOf(int number) {
    Optional<Magic> known = Magic.of(number);
    if (known.isEmpty()) { // No lambda: the first one of a process costs 8 ms.
      throw new MalformedDataException(0, "unknown magic number " + number);
    }
    Magic magic = known.get();
    if (!magic.readable()) {
      throw new MalformedDataException(
          0,
          "magic number "
              + number
              + " is that of Python "
              + magic.release()
              + ", whose opcodes differ from "
              + magic.version()
              + "'s");
    }
    return magic.version();
  }

  /** What the magic number means, if it is known. */
  public Optional<Magic> magic() {
    return Magic.of(magicNumber);
  }

  /** The content of the file. */
  public byte[] toByteArray() {
    MarshalWriter writer = new MarshalWriter(Dialect.of(version));
    writer.write(code);
    byte[] body = writer.toByteArray();
    byte[] data = Arrays.copyOf(header(), HEADER_SIZE + body.length + trailing.length());
    System.arraycopy(body, 0, data, HEADER_SIZE, body.length);
    trailing.copyTo(data, HEADER_SIZE + body.length);
    return data;
  }

  private byte[] header() {
    return new byte[] {
      (byte) magicNumber,
      (byte) (magicNumber >> 8),
      '\r',
      '\n',
      (byte) mtime,
      (byte) (mtime >> 8),
      (byte) (mtime >> 16),
      (byte) (mtime >> 24)
    };
  }
}
