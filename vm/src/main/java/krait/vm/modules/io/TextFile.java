package krait.vm.modules.io;

import krait.vm.codec.Codecs;
import krait.vm.modules.PendingOutput;
import krait.vm.object.Conversions;
import krait.vm.object.PyErrors;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PyType;
import krait.vm.object.PyUnicode;
import org.jspecify.annotations.Nullable;

/** {@code _io.TextIOWrapper}: a text over a file of bytes that has a buffer. */
final class TextFile extends IoObject implements PendingOutput.Source {

  /** The type. */
  static final PyType TYPE = PyType.builtin("_io.TextIOWrapper", IoObject.TEXT, true);

  private static final PyStr DECODER = PyStr.internStatic("incrementaldecoder");
  private static final PyStr ENCODER = PyStr.internStatic("incrementalencoder");

  private @Nullable PyObject buffer;
  private boolean initialized;
  private boolean detached;
  private String encoding = "";
  private String errors = "strict";
  private boolean lineBuffering;
  private LineEnds ends = new LineEnds(null);
  private int chunkSize = IoModule.BUFFER_SIZE;
  private @Nullable StreamDecoder decoder;
  private @Nullable StreamEncoder encoder;
  private boolean seekable;
  private final StringBuilder pending = new StringBuilder();
  private final TextReader reader = new TextReader(this);

  TextFile(PyType type) {
    super(type);
  }

  /** Forgets the file beneath, before another one is opened. */
  void close() {
    initialized = false;
    detached = false;
  }

  /** Starts over on a file. */
  void open(PyObject file, String newEncoding, String newErrors, LineEnds newEnds, boolean lines) {
    encoding = newEncoding;
    errors = newErrors;
    ends = newEnds;
    lineBuffering = lines;
    UsualEncoding usual = UsualEncoding.find(encoding);
    PyTuple codec = usual == null ? Codecs.lookup(encoding) : null;
    decoder = null;
    if (Conversions.isTrue(IoCalls.call(file, IoCalls.READABLE))) {
      StreamDecoder plain =
          usual != null
              ? new UsualDecoder(usual, errors)
              : new LibraryDecoder(made(codec, DECODER));
      decoder = ends.isUniversal() ? new NewlineTranslator(plain, ends.isTranslated()) : plain;
    }
    encoder = null;
    if (Conversions.isTrue(IoCalls.call(file, IoCalls.WRITABLE))) {
      encoder = new StreamEncoder(usual, codec == null ? null : made(codec, ENCODER), errors);
    }
    buffer = file;
    pending.setLength(0);
    seekable = Conversions.isTrue(IoCalls.call(file, IoCalls.SEEKABLE));
    reader.restart();
    if (seekable && encoder != null && Conversions.toLong(IoCalls.call(file, IoCalls.TELL)) != 0) {
      encoder.restart(false);
    }
    initialized = true;
  }

  private PyObject made(@Nullable PyTuple codec, PyStr kind) {
    if (codec == null) {
      throw new IllegalStateException("no codec");
    }
    return IoCalls.get(codec, kind).call1(PyStr.of(errors));
  }

  /** Refuses a file that has nothing beneath it. */
  void checkAttached() {
    if (detached) {
      throw PyErrors.valueError("underlying buffer has been detached");
    }
    if (!initialized) {
      throw PyErrors.valueError("I/O operation on uninitialized object");
    }
  }

  /** The file beneath. */
  PyObject buffer() {
    checkAttached();
    return bufferOrNone();
  }

  PyObject bufferOrNone() {
    return buffer == null ? PyNone.NONE : buffer;
  }

  @Override
  boolean isClosed() {
    PyObject file = buffer();
    return (file instanceof IoObject known && !file.type().isHeap())
        ? known.isClosed()
        : Conversions.isTrue(IoCalls.get(file, IoCalls.CLOSED));
  }

  /** Refuses a closed file. */
  void check() {
    checkAttached();
    IoObject.checkOpen(this);
  }

  String encoding() {
    return encoding;
  }

  boolean isInitialized() {
    return initialized || detached;
  }

  String errors() {
    return errors;
  }

  LineEnds ends() {
    return ends;
  }

  boolean lineBuffering() {
    return lineBuffering;
  }

  boolean isSeekable() {
    return seekable;
  }

  int chunkSize() {
    return chunkSize;
  }

  void setChunkSize(int size) {
    chunkSize = size;
  }

  @Nullable StreamDecoder decoder() {
    return decoder;
  }

  @Nullable StreamEncoder encoder() {
    return encoder;
  }

  TextReader reader() {
    return reader;
  }

  /** Writes a text, which is encoded at once but handed on later. */
  void write(PyUnicode text) {
    StreamEncoder known = encoder;
    if (known == null) {
      throw PyErrors.of(krait.vm.object.PyExc.IOError, "not writable");
    }
    String s = text.text();
    boolean ended = s.indexOf('\n') >= 0;
    boolean waited = pending.length() > 0;
    String written = ended ? ends.toWrite(s) : s;
    pending.append(known.encode(written.equals(s) ? text : PyUnicode.of(written)));
    boolean flushes = lineBuffering && (ended || s.indexOf('\r') >= 0);
    if (pending.length() > chunkSize || flushes) {
      handOn();
    } else if (!waited && buffer instanceof BufferedFile file) {
      file.noteOutput(this);
    } else if (!waited && IoObject.isForeign(bufferOrNone())) {
      PendingOutput.current().addLate(this);
    }
    if (flushes) {
      IoCalls.call(buffer(), IoCalls.FLUSH);
    }
    reader.forgetSnapshot();
    if (decoder != null) {
      decoder.reset();
    }
  }

  /** Hands what was written to the file beneath. */
  void handOn() {
    if (pending.length() > 0) {
      PendingOutput.current().remove(this);
      PyObject bytes = PyStr.of(pending.toString());
      pending.setLength(0);
      IoCalls.call(buffer(), IoCalls.WRITE, bytes);
    }
  }

  @Override
  public void flush() {
    if (initialized && !isClosed()) {
      handOn();
      if (buffer instanceof BufferedFile file) {
        file.flush();
      }
    }
  }

  /** Gives the file beneath away. */
  PyObject detach() {
    IoCalls.call(this, IoCalls.FLUSH);
    PyObject given = bufferOrNone();
    buffer = null;
    detached = true;
    initialized = false;
    return given;
  }
}
