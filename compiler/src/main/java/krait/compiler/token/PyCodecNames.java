package krait.compiler.token;

import java.util.HashMap;
import java.util.Map;

/** CPython's names of codings and Java's; from the alias table that CPython documents. */
final class PyCodecNames {

  private PyCodecNames() {}

  /** Java's name for each of CPython's, which are in lower case with underlines. */
  static Map<String, String> table() {
    Map<String, String> names = new HashMap<>();
    add(
        names,
        "US-ASCII",
        "ascii 646 ansi_x3_4_1968 ansi_x3_4_1986 cp367 csascii ibm367 iso646_us "
            + "iso_646_irv_1991 iso_ir_6 us us_ascii");
    add(names, "UTF-8", "utf_8 u8 utf utf8 utf8_ucs2 utf8_ucs4");
    add(
        names,
        "ISO-8859-1",
        "latin_1 8859 cp819 csisolatin1 ibm819 iso8859 iso8859_1 iso_8859_1 "
            + "iso_8859_1_1987 iso_ir_100 l1 latin latin1");
    add(names, "ISO-8859-2", "iso8859_2 iso_8859_2 csisolatin2 iso_ir_101 l2 latin2");
    add(names, "ISO-8859-3", "iso8859_3 iso_8859_3 csisolatin3 iso_ir_109 l3 latin3");
    add(names, "ISO-8859-4", "iso8859_4 iso_8859_4 csisolatin4 iso_ir_110 l4 latin4");
    add(names, "ISO-8859-5", "iso8859_5 iso_8859_5 csisolatincyrillic cyrillic iso_ir_144");
    add(names, "ISO-8859-6", "iso8859_6 iso_8859_6 arabic asmo_708 ecma_114 iso_ir_127");
    add(names, "ISO-8859-7", "iso8859_7 iso_8859_7 ecma_118 elot_928 greek greek8 iso_ir_126");
    add(names, "ISO-8859-8", "iso8859_8 iso_8859_8 hebrew iso_ir_138");
    add(names, "ISO-8859-9", "iso8859_9 iso_8859_9 csisolatin5 iso_ir_148 l5 latin5");
    add(names, "x-iso-8859-11", "iso8859_11 iso_8859_11 iso_8859_11_2001 thai");
    add(names, "ISO-8859-13", "iso8859_13 iso_8859_13 l7 latin7");
    add(names, "ISO-8859-15", "iso8859_15 iso_8859_15 l9 latin9");
    add(names, "ISO-8859-16", "iso8859_16 iso_8859_16 iso_ir_226 l10 latin10");
    add(names, "windows-1250", "cp1250 1250 windows_1250");
    add(names, "windows-1251", "cp1251 1251 windows_1251");
    add(names, "windows-1252", "cp1252 1252 windows_1252");
    add(names, "windows-1253", "cp1253 1253 windows_1253");
    add(names, "windows-1254", "cp1254 1254 windows_1254");
    add(names, "windows-1255", "cp1255 1255 windows_1255");
    add(names, "windows-1256", "cp1256 1256 windows_1256");
    add(names, "windows-1257", "cp1257 1257 windows_1257");
    add(names, "windows-1258", "cp1258 1258 windows_1258");
    add(names, "IBM037", "cp037 037 csibm037 ibm037 ibm039 ebcdic_cp_us");
    add(names, "x-IBM1006", "cp1006");
    add(names, "IBM1026", "cp1026 1026 ibm1026");
    add(names, "IBM01140", "cp1140 1140 ibm1140");
    add(names, "IBM424", "cp424 424 ibm424");
    add(names, "IBM437", "cp437 437 ibm437 cspc8codepage437");
    add(names, "IBM500", "cp500 500 ibm500");
    add(names, "x-IBM737", "cp737");
    add(names, "IBM775", "cp775 775 ibm775");
    add(names, "IBM850", "cp850 850 ibm850");
    add(names, "IBM852", "cp852 852 ibm852");
    add(names, "IBM855", "cp855 855 ibm855");
    add(names, "x-IBM856", "cp856");
    add(names, "IBM857", "cp857 857 ibm857");
    add(names, "IBM00858", "cp858 858 ibm858");
    add(names, "IBM860", "cp860 860 ibm860");
    add(names, "IBM861", "cp861 861 ibm861 cp_is");
    add(names, "IBM862", "cp862 862 ibm862");
    add(names, "IBM863", "cp863 863 ibm863");
    add(names, "IBM864", "cp864 864 ibm864");
    add(names, "IBM865", "cp865 865 ibm865");
    add(names, "IBM866", "cp866 866 ibm866");
    add(names, "IBM869", "cp869 869 ibm869 cp_gr");
    add(names, "x-IBM874", "cp874");
    add(names, "x-IBM875", "cp875");
    add(names, "windows-31j", "cp932 932 ms932 mskanji ms_kanji");
    add(names, "x-windows-949", "cp949 949 ms949 uhc");
    add(names, "x-windows-950", "cp950 950 ms950");
    add(names, "Big5", "big5 big5_tw csbig5");
    add(names, "Big5-HKSCS", "big5hkscs big5_hkscs hkscs");
    add(names, "EUC-JP", "euc_jp eucjp ujis u_jis");
    add(names, "EUC-KR", "euc_kr euckr korean ksc5601 ks_c_5601 ks_c_5601_1987 ksx1001 ks_x_1001");
    add(
        names,
        "GB2312",
        "gb2312 chinese csiso58gb231280 euc_cn euccn eucgb2312_cn gb2312_1980 "
            + "gb2312_80 iso_ir_58");
    add(names, "GBK", "gbk 936 cp936 ms936");
    add(names, "GB18030", "gb18030 gb18030_2000");
    add(names, "ISO-2022-JP", "iso2022_jp csiso2022jp iso2022jp iso_2022_jp");
    add(names, "ISO-2022-JP-2", "iso2022_jp_2 iso2022jp_2 iso_2022_jp_2");
    add(names, "ISO-2022-KR", "iso2022_kr csiso2022kr iso2022kr iso_2022_kr");
    add(names, "x-Johab", "johab cp1361 ms1361");
    add(names, "KOI8-R", "koi8_r cskoi8r");
    add(names, "KOI8-U", "koi8_u");
    add(names, "x-MacCyrillic", "mac_cyrillic maccyrillic");
    add(names, "x-MacGreek", "mac_greek macgreek");
    add(names, "x-MacIceland", "mac_iceland maciceland");
    add(names, "x-MacCentralEurope", "mac_latin2 maccentraleurope maclatin2");
    add(names, "x-MacRoman", "mac_roman macroman");
    add(names, "x-MacTurkish", "mac_turkish macturkish");
    add(names, "Shift_JIS", "shift_jis csshiftjis shiftjis sjis s_jis");
    add(names, "TIS-620", "tis_620 tis620 tis_620_0 tis_620_2529_0 tis_620_2529_1 iso_ir_166");
    add(names, "UTF-16", "utf_16 u16 utf16");
    add(names, "UTF-16BE", "utf_16_be unicodebigunmarked utf_16be");
    add(names, "UTF-16LE", "utf_16_le unicodelittleunmarked utf_16le");
    add(names, "UTF-32", "utf_32 u32 utf32");
    add(names, "UTF-32BE", "utf_32_be utf_32be");
    add(names, "UTF-32LE", "utf_32_le utf_32le");
    return names;
  }

  private static void add(Map<String, String> names, String javaName, String pythonNames) {
    for (String name : pythonNames.split(" ", -1)) {
      names.put(name, javaName);
    }
  }
}
