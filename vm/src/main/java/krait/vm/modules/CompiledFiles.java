package krait.vm.modules;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import krait.code.ByteString;
import krait.code.CodeObject;
import krait.code.Const;
import krait.marshal.MalformedDataException;
import krait.marshal.MarshalReader;
import krait.marshal.PycFile;
import krait.verify.Finding;
import krait.verify.Verifier;
import krait.vm.object.Conversions;
import krait.vm.object.InterpreterState;
import krait.vm.object.PyCode;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import org.jspecify.annotations.Nullable;

/** The compiled files beside sources: which of them count, how they are read and written. */
final class CompiledFiles {

  private static final int MAGIC_SIZE = 4;

  private final InterpreterState interpreter;

  CompiledFiles(InterpreterState interpreter) {
    this.interpreter = interpreter;
  }

  /**
   * Code and where it comes from.
   *
   * @param code the code of a module
   * @param path the file that it was read from
   */
  record Loaded(PyCode code, String path) {}

  /** The first bytes of a compiled file of this version. */
  byte[] magic() {
    PycFile empty = PycFile.of(interpreter.version(), 0, EMPTY);
    return Arrays.copyOf(empty.toByteArray(), MAGIC_SIZE);
  }

  private static final CodeObject EMPTY =
      new CodeObject(
          0,
          0,
          0,
          0,
          Const.Str.of(""),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Const.Str.of(""),
          Const.Str.of(""),
          0,
          Const.Str.of(""));

  /** The code of a source: from the compiled file beside it if that is not stale. */
  Loaded ofSource(String path, byte[] source) {
    long time = time(path);
    if ((time >> Integer.SIZE) != 0) {
      throw PyErrors.overflowError("modification time overflows a 4 byte field");
    }
    String compiled =
        path.endsWith(".py")
            ? path.substring(0, path.length() - 3)
                + ModuleFile.compiledSuffix(interpreter.settings())
            : "";
    byte[] known = compiled.isEmpty() ? null : content(compiled);
    if (known != null && isCurrent(known, (int) time)) {
      CodeObject code = decode(compiled, known);
      return new Loaded(CodeObjects.code(interpreter, renamed(code, path)), compiled);
    }
    PyCode code = interpreter.sources().compileFile(source, path, false);
    PyObject dont = interpreter.sys().dict().get("dont_write_bytecode");
    if (!compiled.isEmpty() && (dont == null || !Conversions.isTrue(dont))) {
      write(compiled, PycFile.of(interpreter.version(), (int) time, code.source()).toByteArray());
    }
    return new Loaded(code, path);
  }

  private long time(String path) {
    try {
      return Files.getLastModifiedTime(interpreter.resolve(path)).toMillis() / 1000;
    } catch (IOException e) {
      return 0;
    }
  }

  private byte @Nullable [] content(String path) {
    try {
      Path file = interpreter.resolve(path);
      return Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
    } catch (IOException e) {
      return null;
    }
  }

  private boolean isCurrent(byte[] content, int time) {
    return hasMagic(content)
        && content.length >= PycFile.HEADER_SIZE
        && ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN).getInt(MAGIC_SIZE) == time;
  }

  private boolean hasMagic(byte[] content) {
    return content.length >= MAGIC_SIZE
        && Arrays.equals(Arrays.copyOf(content, MAGIC_SIZE), magic());
  }

  /** The code of a compiled file that stands for itself. */
  PyCode read(String path, byte[] content) {
    if (!hasMagic(content)) {
      throw PyErrors.of(PyExc.ImportError, "Bad magic number in " + path);
    }
    return CodeObjects.code(interpreter, decode(path, content));
  }

  /** The code of a source in an archive, whatever its line endings are. */
  PyCode ofArchivedSource(String path, byte[] content) {
    String text = new String(content, StandardCharsets.ISO_8859_1);
    String lines = text.replace("\r\n", "\n").replace('\r', '\n') + "\n";
    return interpreter.sources().compile(PyStr.of(lines), path, "exec", 0, false);
  }

  /**
   * The code of a compiled file in an archive; null if it is of another version or stale.
   *
   * @param time when its source was changed; 0 if there is none
   */
  @Nullable PyCode ofArchive(String path, byte[] content, int time) {
    if (content.length <= PycFile.HEADER_SIZE + 1) {
      throw ZipImportState.of(interpreter).error("bad pyc data");
    }
    int own = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN).getInt(MAGIC_SIZE);
    // The time in an archive counts in steps of two seconds.
    if (!hasMagic(content) || (time != 0 && Math.abs((long) own - time) > 1)) {
      return null;
    }
    if (!(value(content) instanceof CodeObject code)) {
      throw PyErrors.typeError("compiled module " + path + " is not a code object");
    }
    return CodeObjects.code(interpreter, verified(path, code));
  }

  /** Reads code and lets it pass only if it can't break the machine. */
  private CodeObject decode(String path, byte[] content) {
    if (!(value(content) instanceof CodeObject code)) {
      throw PyErrors.of(PyExc.ImportError, "Non-code object in " + path);
    }
    return verified(path, code);
  }

  private Const value(byte[] content) {
    try {
      return new MarshalReader(content, PycFile.HEADER_SIZE).readValue();
    } catch (MalformedDataException e) {
      throw refusal(content);
    }
  }

  private CodeObject verified(String path, CodeObject code) {
    List<Finding> findings = Verifier.verify(code, interpreter.version());
    if (!findings.isEmpty()) {
      throw PyErrors.of(PyExc.ImportError, "unsafe code in " + path + ": " + findings.get(0));
    }
    return code;
  }

  /** What CPython says of data that is no value. */
  private PyException refusal(byte[] content) {
    int[] position = {PycFile.HEADER_SIZE};
    try {
      new MarshalInput(
              interpreter, () -> position[0] < content.length ? content[position[0]++] & 0xff : -1)
          .read();
    } catch (PyException e) {
      return e;
    }
    return PyErrors.valueError("bad marshal data");
  }

  /** The same code as if it had been compiled from a file of another name. */
  private CodeObject renamed(CodeObject code, String path) {
    boolean renames = ModuleRules.of(interpreter).renamesCompiled();
    return !renames || code.filename().value().latin1().equals(path)
        ? code
        : renamed(code, code.filename().value(), Const.Str.of(path));
  }

  private static CodeObject renamed(CodeObject code, ByteString from, Const.Str to) {
    if (!code.filename().value().equals(from)) {
      return code;
    }
    List<Const> consts = new ArrayList<>();
    for (Const constant : code.consts()) {
      consts.add(constant instanceof CodeObject inner ? renamed(inner, from, to) : constant);
    }
    return new CodeObject(
        code.argcount(),
        code.nlocals(),
        code.stacksize(),
        code.flags(),
        code.code(),
        consts,
        code.names(),
        code.varnames(),
        code.freevars(),
        code.cellvars(),
        to,
        code.name(),
        code.firstlineno(),
        code.lnotab());
  }

  /** Writes a file at once; a file that can't be written is no reason not to import. */
  private void write(String path, byte[] content) {
    Path target = interpreter.resolve(path);
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null) {
      return;
    }
    Path part = null;
    try {
      part = Files.createTempFile(folder, "krait", ".part");
      Files.write(part, content);
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      delete(part);
    }
  }

  private static void delete(@Nullable Path part) {
    try {
      if (part != null) {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      // Nothing more can be done about it.
      return;
    }
  }
}
