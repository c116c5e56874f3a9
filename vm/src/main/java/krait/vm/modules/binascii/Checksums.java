package krait.vm.modules.binascii;

import krait.vm.object.Conversions;
import krait.vm.object.PyInt;
import krait.vm.object.PyLong;
import krait.vm.object.PyObject;

/** Checksums of bytes. */
final class Checksums {

  private static final int CRC_POLYNOMIAL = 0xedb88320;
  private static final int CCITT_POLYNOMIAL = 0x1021;
  private static final int BYTE = 0xff;
  private static final int WORD = 0xffff;
  private static final int TOP = 0x8000;
  private static final long ADLER_BASE = 65521;
  private static final int[] TABLE = table();

  private Checksums() {}

  private static int[] table() {
    int[] table = new int[BYTE + 1];
    for (int i = 0; i < table.length; i++) {
      int value = i;
      for (int bit = 0; bit < Byte.SIZE; bit++) {
        value = (value & 1) == 0 ? value >>> 1 : (value >>> 1) ^ CRC_POLYNOMIAL;
      }
      table[i] = value;
    }
    return table;
  }

  /** A number of 32 bits; what is above them does not count. */
  static int word(PyObject number) {
    if (number instanceof PyInt small) {
      return (int) small.value();
    }
    return number instanceof PyLong big ? big.value().intValue() : (int) Conversions.toLong(number);
  }

  /** The CRC of bytes that follow others. */
  static int crc32(String bytes, int start) {
    int crc = ~start;
    for (int i = 0; i < bytes.length(); i++) {
      crc = (crc >>> Byte.SIZE) ^ TABLE[(crc ^ bytes.charAt(i)) & BYTE];
    }
    return ~crc;
  }

  /** The CRC of 16 bits that BinHex uses. */
  static int ccitt(String bytes, int start) {
    int crc = start;
    for (int i = 0; i < bytes.length(); i++) {
      int mixed = (((crc >> Byte.SIZE) & BYTE) ^ bytes.charAt(i)) << Byte.SIZE;
      for (int bit = 0; bit < Byte.SIZE; bit++) {
        mixed = (mixed & TOP) == 0 ? mixed << 1 : (mixed << 1) ^ CCITT_POLYNOMIAL;
      }
      crc = ((crc << Byte.SIZE) & WORD & ~BYTE) ^ (mixed & WORD);
    }
    return crc;
  }

  /** The checksum of Adler of bytes that follow others. */
  static int adler32(String bytes, int start) {
    long low = start & WORD;
    long high = (start >>> Short.SIZE) & 0xffffL;
    for (int i = 0; i < bytes.length(); i++) {
      low = (low + bytes.charAt(i)) % ADLER_BASE;
      high = (high + low) % ADLER_BASE;
    }
    return (int) (high << Short.SIZE | low);
  }
}
