package krait.vm.modules.io;

import krait.vm.codec.Codecs;
import krait.vm.object.Attributes;
import krait.vm.object.Calls;
import krait.vm.object.Conversions;
import krait.vm.object.PyBaseString;
import krait.vm.object.PyBool;
import krait.vm.object.PyErrors;
import krait.vm.object.PyException;
import krait.vm.object.PyInt;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyType;
import krait.vm.object.Texts;
import org.jspecify.annotations.Nullable;

/** {@code io.open}. */
final class Opening {

  /** How much Linux reads of a file at once. */
  private static final int BLOCK_SIZE = 4096;

  private Opening() {}

  /** What a mode says. */
  private record Mode(String text, String raw, boolean binary, boolean updates, char kind) {

    static Mode of(String text) {
      StringBuilder raw = new StringBuilder();
      for (int i = 0; i < text.length(); i++) {
        char letter = text.charAt(i);
        if ("rwa+tbU".indexOf(letter) < 0 || text.indexOf(letter, i + 1) >= 0) {
          throw PyErrors.valueError("invalid mode: '" + text + "'");
        }
        raw.append("rwa+".indexOf(letter) >= 0 ? String.valueOf(letter) : "");
      }
      boolean writes = text.indexOf('w') >= 0;
      boolean appends = text.indexOf('a') >= 0;
      boolean universal = text.indexOf('U') >= 0;
      if (universal && (writes || appends)) {
        throw PyErrors.valueError("can't use U and writing mode at once");
      }
      if (universal && text.indexOf('r') < 0) {
        raw.append('r');
      }
      return new Mode(
          text,
          raw.toString(),
          text.indexOf('b') >= 0,
          text.indexOf('+') >= 0,
          writes ? 'w' : appends ? 'a' : 'r');
    }

    void check(TextOptions options) {
      if (binary && text.indexOf('t') >= 0) {
        throw PyErrors.valueError("can't have text and binary mode at once");
      }
      if (raw.replace("+", "").length() > 1) {
        throw PyErrors.valueError("must have exactly one of read/write/append mode");
      }
      if (binary && options.hasEncoding()) {
        throw PyErrors.valueError("binary mode doesn't take an encoding argument");
      }
      if (binary && options.hasErrors()) {
        throw PyErrors.valueError("binary mode doesn't take an errors argument");
      }
      if (binary && options.hasNewline()) {
        throw PyErrors.valueError("binary mode doesn't take a newline argument");
      }
    }

    PyType buffered() {
      return updates
          ? BufferedFile.RANDOM
          : kind == 'r' ? BufferedFile.READER : BufferedFile.WRITER;
    }
  }

  /** Opens a file by its name or number. */
  static PyObject open(
      PyObject file,
      @Nullable PyObject modeName,
      @Nullable PyObject buffering,
      TextOptions options,
      @Nullable PyObject closefd) {
    String letters = Codecs.name(modeName, "open", 2, "r");
    int size = buffering == null ? -1 : Conversions.toInt(buffering);
    LineEnds.nameOrNull(options.encoding(), "open", 4);
    LineEnds.nameOrNull(options.errors(), "open", 5);
    LineEnds.nameOrNull(options.newline(), "open", 6);
    PyObject closes = closefd == null ? PyInt.of(1) : PyInt.of(Conversions.toInt(closefd));
    if (!(file instanceof PyBaseString) && !Conversions.isNumber(file)) {
      throw PyErrors.typeError("invalid file: " + Texts.repr(file));
    }
    Mode mode = Mode.of(letters);
    mode.check(options);
    PyObject raw = RawFile.TYPE.call3(file, PyStr.of(mode.raw()), closes);
    try {
      return wrapped(raw, mode, size, options, modeName);
    } catch (PyException e) {
      IoCalls.call(raw, IoCalls.CLOSE);
      throw e;
    }
  }

  private static PyObject wrapped(
      PyObject raw, Mode mode, int size, TextOptions options, @Nullable PyObject modeName) {
    boolean lines =
        size == 1 || (size < 0 && Conversions.isTrue(IoCalls.call(raw, IoCalls.ISATTY)));
    if (size == 0) {
      if (!mode.binary()) {
        throw PyErrors.valueError("can't have unbuffered text I/O");
      }
      return raw;
    }
    PyObject bytes = PyInt.of(size < 0 || lines ? BLOCK_SIZE : size);
    PyObject buffer = mode.buffered().call(new PyObject[] {raw, bytes}, Calls.NO_NAMES);
    if (mode.binary()) {
      return buffer;
    }
    PyObject text =
        TextFile.TYPE.call(
            new PyObject[] {
              buffer,
              TextOptions.orNone(options.encoding()),
              TextOptions.orNone(options.errors()),
              TextOptions.orNone(options.newline()),
              PyBool.of(lines)
            },
            Calls.NO_NAMES);
    PyObject shown = modeName == null || modeName == PyNone.NONE ? PyStr.of("r") : modeName;
    Attributes.set(text, IoCalls.MODE, shown);
    return text;
  }
}
