package krait.vm.modules.sre;

import krait.vm.object.Conversions;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyInt;
import krait.vm.object.PyList;
import krait.vm.object.PyLong;
import krait.vm.object.PyModule;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PythonInitializer;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonModule;
import org.jspecify.annotations.Nullable;

/** The functions of {@code _sre}. */
@PythonModule("_sre")
public final class SreModule {

  private static final String TOO_LARGE = "regular expression code size limit exceeded";

  private SreModule() {}

  @PythonInitializer
  static void initialize(PyModule module) {
    SreRules rules = SreRules.current();
    module.put("MAGIC", PyInt.of(SreCode.MAGIC));
    module.put("CODESIZE", PyInt.of(rules.codeSize()));
    if (rules.namesMaxRepeat()) {
      module.put("MAXREPEAT", PyLong.of(rules.maxRepeat()));
    }
    module.put("copyright", PyStr.of(" SRE 2.2.2 Copyright (c) 1997-2002 by Secret Labs AB "));
  }

  @PythonMethod(style = "PARSED", errorName = "function")
  static PyObject compile(
      PyObject pattern,
      PyObject flags,
      PyObject code,
      @Nullable PyObject groups,
      @Nullable PyObject groupIndex,
      @Nullable PyObject indexGroup) {
    int flagBits = Conversions.toInt(flags);
    if (!(code instanceof PyList list)) {
      throw PyErrors.typeError("argument 3 must be list, not " + code.type().name());
    }
    long groupCount = groups == null ? 0 : Conversions.toLong(groups);
    SreRules rules = SreRules.current();
    RegexProgram program = Translator.translate(numbers(list, rules), flagBits, groupCount, rules);
    return new SrePattern(program, pattern, flagBits, (int) groupCount, groupIndex, indexGroup);
  }

  private static int[] numbers(PyList list, SreRules rules) {
    PyObject[] items = list.toArray();
    int[] numbers = new int[items.length];
    for (int i = 0; i < items.length; i++) {
      long value = number(items[i], rules);
      if (value < 0 || value >>> (rules.codeSize() * Byte.SIZE) != 0) {
        throw PyErrors.overflowError(TOO_LARGE);
      }
      numbers[i] = (int) value;
    }
    return numbers;
  }

  /** A number of a code list; a negative one if it is too large. */
  private static long number(PyObject item, SreRules rules) {
    if (item instanceof PyInt small) {
      return small.value();
    }
    if (item instanceof PyLong big) {
      return big.value().bitLength() < Long.SIZE ? big.value().longValue() : -1;
    }
    if (rules.keepsBadNumber()) {
      throw new PyException(
          PyExc.SystemError,
          PyStr.of("Objects/longobject.c:426: bad argument to internal function"));
    }
    return -1;
  }

  @PythonMethod(name = "getcodesize")
  static int codeSize() {
    return SreRules.current().codeSize();
  }

  @PythonMethod(name = "getlower", style = "PARSED", errorName = "function")
  static int lower(int character, int flags) {
    SreRules rules = SreRules.current();
    Letters letters = new Letters(flags, rules);
    boolean cut = letters.isUnicode() && rules.codeSize() == Character.BYTES;
    return letters.lower(cut ? (char) character : character);
  }
}
