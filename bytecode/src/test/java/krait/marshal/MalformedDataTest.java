package krait.marshal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MalformedDataTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                         | offset 0: end of data where a value should start",
        "30                         | offset 0: NULL instead of a value",
        "3f                         | offset 0: a value that marshal could not write",
        "41                         | offset 0: unknown type code 'A'",
        "ff                         | offset 0: unknown type code 0xff",
        "690000                     | offset 1: end of data within an int",
        "4900000000000000           | offset 1: end of data within an int",
        "6700                       | offset 1: end of data within a float",
        "66022e2e                   | offset 1: a float that is no number",
        "66032d2d31                 | offset 1: a float that is no number",
        "6605312e30                 | offset 2: end of data within a float",
        "7304000000616263           | offset 1: size 4 of a string where 3 bytes are left",
        "73ffffffff                 | offset 1: size -1 of a string where 0 bytes are left",
        "73000000                   | offset 1: end of data within the size of a string",
        "5200000000                 | offset 0: reference to interned string 0 of 0 so far",
        "7502000000c328             | offset 5: invalid UTF-8 in a unicode string",
        "7504000000f4908080         | offset 5: invalid UTF-8 in a unicode string",
        "7503000000e08080           | offset 5: invalid UTF-8 in a unicode string",
        "7502000000e282             | offset 5: invalid UTF-8 in a unicode string",
        "6c01000000                 | offset 0: end of data within a long",
        "6c00000080                 | offset 0: end of data within a long",
        "6c010000000080             | offset 5: digit 32768 of a long",
        "6c0200000001000000         | offset 7: digit 0 of a long",
        "28ffffff7f4e               | offset 1: size 2147483647 of a tuple where 1 bytes are left",
        "28020000004e               | offset 1: size 2 of a tuple where 1 bytes are left",
        "28020000004e41             | offset 6: unknown type code 'A'",
        "28010000007b               | offset 6: end of data where a value should start",
        "7b4e30                     | offset 2: NULL instead of a value",
        "7b4e4e                     | offset 3: end of data where a value should start",
        "3c010000002801000000       | offset 6: size 1 of a tuple where 0 bytes are left",
        "6301000000                 | offset 5: end of data within a code object",
        "63ffffffff00000000         | offset 0: a code object with a negative count of variables",
        "63000000000000000000000000000000004e | offset 17: co_code is no string",
        "6300000000000000000000000000000000730000000028000000005b00000000"
            + " | offset 27: co_names is no tuple",
        "63000000000000000000000000000000007300000000280000000028010000004e"
            + " | offset 27: co_names holds something that is no string",
      })
  void aFaultIsToldWithItsOffset(String hex, String message) {
    byte[] data = HexFormat.of().parseHex(hex);
    MalformedDataException fault =
        assertThrows(MalformedDataException.class, () -> new MarshalReader(data, 0).readValue());
    assertEquals(message, fault.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                   | offset 0: no .pyc header",
        "d1f20d0a000000       | offset 0: no .pyc header",
        "d1f20a0a000000004e   | offset 0: no .pyc header",
        "d1f20d0a000000004e   | offset 8: no code object, but another value",
        "d1f20d0a00000000     | offset 8: end of data where a value should start",
        "330d0d0a000000004e   | offset 0: unknown magic number 3379",
        "eff20d0a000000004e   | offset 0: magic number 62191 is that of Python 2.7a1 to 2.7a2, whose"
            + " opcodes differ from 2.7's",
      })
  void aFileThatIsNoneIsRefused(String hex, String message) {
    byte[] data = HexFormat.of().parseHex(hex);
    MalformedDataException fault =
        assertThrows(MalformedDataException.class, () -> PycFile.read(data));
    assertEquals(message, fault.getMessage());
  }
}
