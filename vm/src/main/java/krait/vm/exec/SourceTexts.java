package krait.vm.exec;

import java.nio.charset.StandardCharsets;
import java.util.List;
import krait.code.ByteString;
import krait.code.CodeObject;
import krait.compiler.Compiler;
import krait.compiler.ast.Mod;
import krait.compiler.parse.ParseResult;
import krait.compiler.source.CompileMode;
import krait.compiler.source.IncompleteSourceException;
import krait.compiler.source.PySyntaxError;
import krait.compiler.source.SourceText;
import krait.compiler.source.TabCheck;
import krait.compiler.symtable.SourceWarning;
import krait.compiler.symtable.WarningListener;
import krait.verify.Finding;
import krait.verify.Verifier;
import krait.vm.codec.Utf8;
import krait.vm.modules.CodeObjects;
import krait.vm.object.Attributes;
import krait.vm.object.Flag;
import krait.vm.object.InterpreterState;
import krait.vm.object.PyCode;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyFrame;
import krait.vm.object.PyInt;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PyType;
import krait.vm.object.PyUnicode;
import krait.vm.object.Settings;
import krait.vm.object.SourceCompiler;
import krait.vm.object.Termination;
import krait.vm.object.ThreadState;
import krait.vm.object.Warnings;
import krait.vm.op.PrintOps;
import org.jspecify.annotations.Nullable;

/** Compiles texts for {@code exec}, {@code eval}, {@code compile} and {@code import}. */
final class SourceTexts implements SourceCompiler {

  private static final String PROMPT_FILE = "<stdin>";

  private final Compiler compiler;

  SourceTexts(Settings settings) {
    TabCheck[] checks = TabCheck.values();
    int check = Math.min(settings.get(Flag.TABCHECK), checks.length - 1);
    Compiler plain =
        Compiler.forVersion(settings.version())
            .withOptimization(settings.get(Flag.OPTIMIZE))
            .withTabCheck(checks[check]);
    this.compiler = settings.warnsOfPython3() ? plain.withPython3Warnings() : plain;
  }

  @Override
  public PyCode compile(PyObject source, String filename, String mode, int flags, boolean inherit) {
    return compile(configured(mode, flags, inherit), text(source, filename));
  }

  @Override
  public Mod parse(PyObject source, String filename, String mode, int flags, boolean inherit) {
    try {
      ParseResult parsed = configured(mode, flags, inherit).parse(text(source, filename));
      if (!parsed.notices().isEmpty()) {
        PrintOps.notice(parsed.notices());
      }
      return parsed.tree();
    } catch (PySyntaxError e) {
      throw raised(e);
    }
  }

  @Override
  public PyCode compileTree(Mod tree, String filename, int flags, boolean inherit) {
    Compiler with = compiler.withFlags(flags | (inherit ? running() : 0));
    InterpreterState interpreter = ThreadState.current().interpreter();
    CodeObject code;
    try {
      code = with.withWarnings(new Listener()).compile(tree, filename);
    } catch (PySyntaxError e) {
      throw raised(e);
    } catch (PyException | Termination e) {
      throw e;
    } catch (RuntimeException e) {
      // No parser makes such a tree, so that no pass is prepared for it.
      throw PyErrors.systemError("there is no code for this tree");
    }
    List<Finding> findings = Verifier.verify(code, interpreter.version());
    if (!findings.isEmpty()) {
      throw PyErrors.systemError("unsafe code for this tree: " + findings.get(0));
    }
    return CodeObjects.code(interpreter, code);
  }

  private Compiler configured(String mode, int flags, boolean inherit) {
    return compiler.withMode(mode(mode)).withFlags(flags | (inherit ? running() : 0));
  }

  private static SourceText text(PyObject source, String filename) {
    return source instanceof PyUnicode unicode
        ? SourceText.ofUnicode(ByteString.latin1(Utf8.encode(unicode)), filename)
        : SourceText.ofString(((PyStr) source).bytes().toByteArray(), filename);
  }

  @Override
  public PyCode compileFile(byte[] content, String filename, boolean inherit) {
    return compile(
        compiler.withFlags(inherit ? running() : 0), SourceText.ofFile(content, filename));
  }

  /** The flags of the running code. */
  private static int running() {
    PyFrame frame = ThreadState.current().frame();
    return frame == null ? 0 : frame.code().source().flags();
  }

  @Override
  public @Nullable PyCode compileStatement(String lines, boolean last, int flags) {
    byte[] bytes = lines.getBytes(StandardCharsets.ISO_8859_1);
    SourceText text =
        last ? SourceText.ofString(bytes, PROMPT_FILE) : SourceText.ofPrompt(bytes, PROMPT_FILE);
    try {
      return compile(compiler.withMode(CompileMode.SINGLE).withFlags(flags), text);
    } catch (IncompleteSourceException e) {
      return null;
    }
  }

  private static PyCode compile(Compiler compiler, SourceText text) {
    InterpreterState interpreter = ThreadState.current().interpreter();
    try {
      CodeObject code = compiler.withWarnings(new Listener()).compile(text);
      return CodeObjects.code(interpreter, code);
    } catch (PySyntaxError e) {
      throw raised(e);
    }
  }

  /** Hands warnings on to Python; no lambda, as every start compiles something. */
  private static final class Listener implements WarningListener {
    /** Gives a warning of the compiler; one that is raised becomes a SyntaxError at its place. */
    @Override
    public void warn(SourceWarning warning) {
      try {
        Warnings.warnOf(
            typeOf(warning.category()), warning.message(), warning.fileName(), warning.line());
      } catch (PyException e) {
        if (!e.matches(PyExc.SyntaxWarning) || warning.message().startsWith("assertion ")) {
          throw e;
        }
        PyObject error = PyExc.SyntaxError.call1(PyStr.of(warning.message()));
        Attributes.set(error, PyStr.of("filename"), PyStr.of(warning.fileName()));
        Attributes.set(error, PyStr.of("lineno"), PyInt.of(warning.line()));
        if (warning.text() != null) {
          Attributes.set(error, PyStr.of("text"), PyStr.of(warning.text()));
        }
        throw new PyException(PyExc.SyntaxError, error);
      }
    }

    @Override
    public void notice(String lines) {
      PrintOps.notice(lines);
    }

    /** Warns of the code that compiles; an error leaves the operation for when the code runs. */
    @Override
    public boolean mayFold(String category, String message) {
      try {
        Warnings.warn(typeOf(category), message);
        return true;
      } catch (PyException e) {
        return false;
      }
    }
  }

  private static CompileMode mode(String name) {
    for (CompileMode mode : CompileMode.values()) {
      if (mode.pythonName().equals(name)) {
        return mode;
      }
    }
    throw new IllegalArgumentException("no mode " + name);
  }

  private static PyException raised(PySyntaxError error) {
    if (!error.notices().isEmpty()) {
      PrintOps.notice(error.notices());
    }
    PyType type = typeOf(error.kind().pythonName());
    if (!type.isSubtypeOf(PyExc.SyntaxError)) {
      return error.problem().isEmpty()
          ? new PyException(type, PyNone.NONE)
          : PyErrors.of(type, error.problem());
    }
    if (error.line() == PySyntaxError.NO_LINE) {
      return PyErrors.of(type, error.problem());
    }
    PyObject fileName = PyStr.of(error.fileName());
    PyObject line = PyInt.of(error.line());
    PyObject text = error.text() == null ? PyNone.NONE : PyStr.of(error.text());
    if (error.isPlacedLater()) {
      PyException raised = PyErrors.of(type, error.problem());
      raised.normalize();
      Attributes.set(raised.value(), PyStr.of("filename"), fileName);
      Attributes.set(raised.value(), PyStr.of("lineno"), line);
      Attributes.set(raised.value(), PyStr.of("text"), text);
      return raised;
    }
    boolean hasOffset = error.offset() != PySyntaxError.NO_OFFSET;
    PyObject offset = hasOffset ? PyInt.of(error.offset()) : PyNone.NONE;
    PyObject place = new PyTuple(fileName, line, offset, text);
    return new PyException(type, new PyTuple(PyStr.of(error.problem()), place));
  }

  private static PyType typeOf(String name) {
    for (PyType type : PyExc.all()) {
      if (type.shortName().equals(name)) {
        return type;
      }
    }
    return PyExc.SyntaxError;
  }
}
