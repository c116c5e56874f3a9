package krait.vm.modules.io;

import java.math.BigInteger;
import krait.vm.object.Calls;
import krait.vm.object.Comparisons;
import krait.vm.object.Conversions;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyInt;
import krait.vm.object.PyLong;
import krait.vm.object.PyObject;
import krait.vm.object.Texts;

/**
 * A place in a file of text, which {@code tell} packs into one number.
 *
 * @param start a byte of the file beneath
 * @param flags the state of the decoder there
 * @param feed how many bytes it has to be given from there
 * @param skip how many characters of what it then makes were taken
 * @param ends whether it has to be told that there are no more bytes
 */
record TextPosition(long start, int flags, int feed, int skip, boolean ends) {

  private static final int FLAGS = 64;
  private static final int FEED = 96;
  private static final int SKIP = 128;
  private static final int ENDS = 160;

  /** The number. */
  PyObject pack() {
    BigInteger number = BigInteger.valueOf(start);
    number = number.or(BigInteger.valueOf(flags).shiftLeft(FLAGS));
    number = number.or(BigInteger.valueOf(feed).shiftLeft(FEED));
    number = number.or(BigInteger.valueOf(skip).shiftLeft(SKIP));
    number = number.or(BigInteger.valueOf(ends ? 1 : 0).shiftLeft(ENDS));
    return new PyLong(number);
  }

  /** The place of a number. */
  static TextPosition unpack(PyObject cookie) {
    PyObject number =
        cookie instanceof PyInt || cookie instanceof PyLong
            ? cookie
            : PyLong.TYPE.call(new PyObject[] {cookie}, Calls.NO_NAMES);
    if (number instanceof PyInt small) {
      return new TextPosition(small.value(), 0, 0, 0, false);
    }
    BigInteger all = ((PyLong) number).value();
    return new TextPosition(
        all.longValue(),
        all.shiftRight(FLAGS).intValue(),
        all.shiftRight(FEED).intValue(),
        all.shiftRight(SKIP).intValue(),
        all.testBit(ENDS));
  }

  /** Where a file is. */
  static PyObject of(TextFile file) {
    file.check();
    TextReader reader = file.reader();
    if (!file.isSeekable()) {
      throw failure("underlying stream is not seekable");
    }
    if (!reader.isTelling()) {
      throw failure("telling position disabled by next() call");
    }
    file.handOn();
    IoCalls.call(file, IoCalls.FLUSH);
    PyObject position = IoCalls.call(file.buffer(), IoCalls.TELL);
    TextReader.Snapshot snapshot = reader.snapshot();
    StreamDecoder decoder = file.decoder();
    if (decoder == null || snapshot == null) {
      return position;
    }
    long start = Conversions.toLong(position) - snapshot.bytes().length();
    int used = reader.usedCharacters();
    if (used == 0) {
      return new TextPosition(start, (int) snapshot.flags(), 0, 0, false).pack();
    }
    StreamDecoder.State state = decoder.state();
    try {
      return search(decoder, snapshot, start, used).pack();
    } finally {
      decoder.setState(state);
    }
  }

  private static PyException failure(String message) {
    return PyErrors.of(PyExc.IOError, message);
  }

  /** Decodes byte by byte, to find a place where the decoder holds nothing back. */
  private static TextPosition search(
      StreamDecoder decoder, TextReader.Snapshot snapshot, long from, int used) {
    long start = from;
    int flags = (int) snapshot.flags();
    int feed = 0;
    int skip = used;
    int made = 0;
    restore(decoder, start, flags);
    String bytes = snapshot.bytes();
    for (int i = 0; i < bytes.length(); i++) {
      feed++;
      made += length(decoder.decode(bytes.substring(i, i + 1), false));
      StreamDecoder.State state = decoder.state();
      if (state.pending().isEmpty() && made <= skip) {
        start += feed;
        skip -= made;
        flags = (int) state.flags();
        feed = 0;
        made = 0;
      }
      if (made >= skip) {
        return new TextPosition(start, flags, feed, skip, false);
      }
    }
    made += length(decoder.decode("", true));
    if (made < skip) {
      throw failure("can't reconstruct logical file position");
    }
    return new TextPosition(start, flags, feed, skip, true);
  }

  private static int length(String text) {
    return krait.vm.object.PyUnicode.of(text).length();
  }

  private static void restore(StreamDecoder decoder, long start, int flags) {
    if (start == 0 && flags == 0) {
      decoder.reset();
    } else {
      decoder.setState(new StreamDecoder.State("", flags));
    }
  }

  /** Goes to a place. */
  static PyObject seek(TextFile file, PyObject cookie, int whence) {
    file.check();
    if (!file.isSeekable()) {
      throw failure("underlying stream is not seekable");
    }
    boolean zero = Comparisons.equal(cookie, PyInt.of(0));
    switch (whence) {
      case 0 -> {
        return seek(file, cookie);
      }
      case 1 -> {
        if (!zero) {
          throw failure("can't do nonzero cur-relative seeks");
        }
        return seek(file, IoCalls.call(file, IoCalls.TELL));
      }
      case 2 -> {
        if (!zero) {
          throw failure("can't do nonzero end-relative seeks");
        }
        return seekEnd(file);
      }
      default -> throw PyErrors.valueError("invalid whence (" + whence + ", should be 0, 1 or 2)");
    }
  }

  private static PyObject seekEnd(TextFile file) {
    IoCalls.call(file, IoCalls.FLUSH);
    file.reader().forgetSnapshot();
    StreamDecoder decoder = file.decoder();
    if (decoder != null) {
      decoder.reset();
    }
    PyObject reached = IoCalls.call(file.buffer(), IoCalls.SEEK, PyInt.of(0), PyInt.of(2));
    StreamEncoder encoder = file.encoder();
    if (encoder != null) {
      encoder.restart(Comparisons.equal(reached, PyInt.of(0)));
    }
    return reached;
  }

  private static PyObject seek(TextFile file, PyObject cookie) {
    if (Comparisons.compare(cookie, PyInt.of(0)) < 0) {
      throw PyErrors.valueError("negative seek position " + Texts.repr(cookie));
    }
    IoCalls.call(file, IoCalls.FLUSH);
    TextPosition place = unpack(cookie);
    IoCalls.call(file.buffer(), IoCalls.SEEK, PyLong.of(place.start));
    TextReader reader = file.reader();
    reader.forgetSnapshot();
    StreamDecoder decoder = file.decoder();
    if (decoder != null) {
      restore(decoder, place.start, place.flags);
      String bytes = "";
      String text = "";
      if (place.skip > 0) {
        bytes =
            IoCalls.bytes(
                IoCalls.call(file.buffer(), IoCalls.READ, PyInt.of(place.feed)),
                "underlying read()");
        text = decoder.decode(bytes, place.ends);
      }
      reader.set(new TextReader.Snapshot(place.flags, bytes), text, place.skip);
    }
    StreamEncoder encoder = file.encoder();
    if (encoder != null) {
      encoder.restart(place.start == 0 && place.flags == 0);
    }
    return cookie;
  }
}
