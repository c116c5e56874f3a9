package krait.asm;

import java.util.Arrays;
import krait.marshal.PycFile;

/**
 * What one assembly text stands for.
 *
 * @param file the file with its header
 * @param bare whether the header is left out, as in the output of {@code marshal.dumps}
 */
public record AsmUnit(PycFile file, boolean bare) {

  /** The bytes of the file. */
  public byte[] toByteArray() {
    byte[] data = file.toByteArray();
    return bare ? Arrays.copyOfRange(data, PycFile.HEADER_SIZE, data.length) : data;
  }
}
