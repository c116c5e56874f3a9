package krait.compiler.token;

import java.util.HashMap;
import java.util.Map;
import krait.compiler.source.GrammarFeature;
import org.jspecify.annotations.Nullable;

/** CPython's names of codings and Java's; from the alias table that CPython documents. */
final class PyCodecNames {

  private PyCodecNames() {}

  /**
   * Java's name for each of CPython's, which are in lower case with underlines; or after an equals
   * sign the name of a {@link ByteCoding}.
   */
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
            + "iso_8859_1_1987 iso_ir_100 l1 latin latin1 charmap");
    add(
        names,
        "ISO-8859-2",
        "iso8859_2 csisolatin2 iso_8859_2 iso_8859_2_1987 iso_ir_101 l2 latin2");
    add(
        names,
        "ISO-8859-3",
        "iso8859_3 csisolatin3 iso_8859_3 iso_8859_3_1988 iso_ir_109 l3 latin3");
    add(
        names,
        "ISO-8859-4",
        "iso8859_4 csisolatin4 iso_8859_4 iso_8859_4_1988 iso_ir_110 l4 latin4");
    add(
        names,
        "ISO-8859-5",
        "iso8859_5 csisolatincyrillic cyrillic iso_8859_5 iso_8859_5_1988 iso_ir_144");
    add(
        names,
        "ISO-8859-6",
        "iso8859_6 arabic asmo_708 csisolatinarabic ecma_114 iso_8859_6 iso_8859_6_1987 "
            + "iso_ir_127");
    add(
        names,
        "ISO-8859-7",
        "iso8859_7 csisolatingreek ecma_118 elot_928 greek greek8 iso_8859_7 "
            + "iso_8859_7_1987 iso_ir_126");
    add(
        names,
        "ISO-8859-8",
        "iso8859_8 csisolatinhebrew hebrew iso_8859_8 iso_8859_8_1988 iso_ir_138");
    add(
        names,
        "ISO-8859-9",
        "iso8859_9 csisolatin5 iso_8859_9 iso_8859_9_1989 iso_ir_148 l5 latin5");
    add(names, "x-iso-8859-11", "iso8859_11 iso_8859_11 iso_8859_11_2001 thai");
    add(names, "ISO-8859-13", "iso8859_13 iso_8859_13 l7 latin7");
    add(names, "ISO-8859-15", "iso8859_15 iso_8859_15 l9 latin9");
    add(names, "ISO-8859-16", "iso8859_16 iso_8859_16 iso_8859_16_2001 iso_ir_226 l10 latin10");
    add(names, "windows-1250", "cp1250 1250 windows_1250");
    add(names, "windows-1251", "cp1251 1251 windows_1251");
    add(names, "windows-1252", "cp1252 1252 windows_1252");
    add(names, "windows-1253", "cp1253 1253 windows_1253");
    add(names, "windows-1254", "cp1254 1254 windows_1254");
    add(names, "windows-1255", "cp1255 1255 windows_1255");
    add(names, "windows-1256", "cp1256 1256 windows_1256");
    add(names, "windows-1257", "cp1257 1257 windows_1257");
    add(names, "windows-1258", "cp1258 1258 windows_1258");
    add(
        names,
        "=cp037",
        "cp037 037 csibm037 ebcdic_cp_ca ebcdic_cp_nl ebcdic_cp_us ebcdic_cp_wt ibm037 "
            + "ibm039");
    add(names, "=cp1006", "cp1006");
    add(names, "=cp1026", "cp1026 1026 csibm1026 ibm1026");
    add(names, "=cp1140", "cp1140 1140 ibm1140");
    add(names, "=cp424", "cp424 424 csibm424 ebcdic_cp_he ibm424");
    add(names, "IBM437", "cp437 437 cspc8codepage437 ibm437");
    add(names, "=cp500", "cp500 500 csibm500 ebcdic_cp_be ebcdic_cp_ch ibm500");
    add(names, "x-IBM737", "cp737");
    add(names, "IBM775", "cp775 775 cspc775baltic ibm775");
    add(names, "IBM850", "cp850 850 cspc850multilingual ibm850");
    add(names, "IBM852", "cp852 852 cspcp852 ibm852");
    add(names, "IBM855", "cp855 855 csibm855 ibm855");
    add(names, "=cp856", "cp856");
    add(names, "IBM857", "cp857 857 csibm857 ibm857");
    add(names, "IBM00858", "cp858 858 csibm858 ibm858");
    add(names, "IBM860", "cp860 860 csibm860 ibm860");
    add(names, "IBM861", "cp861 861 cp_is csibm861 ibm861");
    add(names, "IBM862", "cp862 862 cspc862latinhebrew ibm862");
    add(names, "IBM863", "cp863 863 csibm863 ibm863");
    add(names, "IBM864", "cp864 864 csibm864 ibm864");
    add(names, "IBM865", "cp865 865 csibm865 ibm865");
    add(names, "IBM866", "cp866 866 csibm866 ibm866");
    add(names, "IBM869", "cp869 869 cp_gr csibm869 ibm869");
    add(names, "=cp874", "cp874");
    add(names, "=cp875", "cp875");
    add(names, "windows-31j", "cp932 932 ms932 ms_kanji mskanji");
    add(names, "x-windows-949", "cp949 949 ms949 uhc");
    add(names, "x-windows-950", "cp950 950 ms950");
    add(names, "Big5", "big5 big5_tw csbig5");
    add(names, "Big5-HKSCS", "big5hkscs big5_hkscs hkscs");
    add(names, "EUC-JP", "euc_jp eucjp u_jis ujis");
    add(names, "EUC-KR", "euc_kr euckr korean ks_c_5601 ks_c_5601_1987 ks_x_1001 ksc5601 ksx1001");
    add(
        names,
        "GB2312",
        "gb2312 chinese csiso58gb231280 euc_cn euccn eucgb2312_cn gb2312_1980 gb2312_80 "
            + "iso_ir_58");
    add(names, "GBK", "gbk 936 cp936 ms936");
    add(names, "GB18030", "gb18030 gb18030_2000");
    add(names, "ISO-2022-JP", "iso2022_jp csiso2022jp iso2022jp iso_2022_jp");
    add(names, "ISO-2022-JP-2", "iso2022_jp_2 iso2022jp_2 iso_2022_jp_2");
    add(names, "ISO-2022-KR", "iso2022_kr csiso2022kr iso2022kr iso_2022_kr");
    add(names, "x-Johab", "johab cp1361 ms1361");
    add(names, "KOI8-R", "koi8_r cskoi8r");
    add(names, "KOI8-U", "koi8_u");
    add(names, "=mac_cyrillic", "mac_cyrillic maccyrillic");
    add(names, "=mac_greek", "mac_greek macgreek");
    add(names, "=mac_iceland", "mac_iceland maciceland");
    add(names, "x-MacCentralEurope", "mac_latin2 maccentraleurope maclatin2");
    add(names, "x-MacRoman", "mac_roman macroman");
    add(names, "=mac_turkish", "mac_turkish macturkish");
    add(names, "Shift_JIS", "shift_jis csshiftjis s_jis shiftjis sjis");
    add(names, "=tis_620", "tis_620 iso_ir_166 tis620 tis_620_0 tis_620_2529_0 tis_620_2529_1");
    add(names, "UTF-16", "utf_16 u16 utf16");
    add(names, "UTF-16BE", "utf_16_be unicodebigunmarked utf_16be");
    add(names, "UTF-16LE", "utf_16_le unicodelittleunmarked utf_16le");
    add(names, "UTF-32", "utf_32 u32 utf32");
    add(names, "UTF-32BE", "utf_32_be utf_32be");
    add(names, "UTF-32LE", "utf_32_le utf_32le");
    add(names, "=cp720", "cp720");
    add(names, "=hp_roman8", "hp_roman8 r8 roman8");
    add(
        names,
        "=iso8859_10",
        "iso8859_10 csisolatin6 iso_8859_10 iso_8859_10_1992 iso_ir_157 l6 latin6");
    add(
        names,
        "=iso8859_14",
        "iso8859_14 iso_8859_14 iso_8859_14_1998 iso_celtic iso_ir_199 l8 latin8");
    add(names, "=mac_arabic", "mac_arabic");
    add(names, "=mac_centeuro", "mac_centeuro");
    add(names, "=mac_croatian", "mac_croatian");
    add(names, "=mac_farsi", "mac_farsi");
    add(names, "=mac_romanian", "mac_romanian");
    add(names, "=palmos", "palmos");
    add(names, "=ptcp154", "ptcp154 cp154 csptcp154 cyrillic_asian pt154");
    add(names, "=rot_13", "rot_13 rot13");
    return names;
  }

  /** What a version must have to know a coding under one of the names in the table, if anything. */
  static @Nullable GrammarFeature needed(String javaName) {
    return switch (javaName) {
      case "UTF-32", "UTF-32BE", "UTF-32LE" -> GrammarFeature.UTF_32_CODINGS;
      case "=cp720", "IBM00858" -> GrammarFeature.CODE_PAGES_720_AND_858;
      default -> null;
    };
  }

  private static void add(Map<String, String> names, String javaName, String pythonNames) {
    for (String name : pythonNames.split(" ", -1)) {
      names.put(name, javaName);
    }
  }
}
