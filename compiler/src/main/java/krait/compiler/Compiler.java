package krait.compiler;

import java.nio.charset.StandardCharsets;
import krait.code.CodeFlag;
import krait.code.CodeObject;
import krait.compiler.ast.Mod;
import krait.compiler.codegen.CodeGenerator;
import krait.compiler.codegen.CodegenSettings;
import krait.compiler.parse.OldForm;
import krait.compiler.parse.ParseResult;
import krait.compiler.parse.Parser;
import krait.compiler.source.CompileMode;
import krait.compiler.source.GrammarOptions;
import krait.compiler.source.ParserFlags;
import krait.compiler.source.SourceText;
import krait.compiler.source.TabCheck;
import krait.compiler.symtable.Diagnostics;
import krait.compiler.symtable.FutureFeatures;
import krait.compiler.symtable.Identifiers;
import krait.compiler.symtable.SourceWarning;
import krait.compiler.symtable.SymbolTable;
import krait.compiler.symtable.WarningListener;
import krait.version.PyVersion;

/**
 * Compiles Python 2 source to the code objects that CPython makes of it.
 *
 * <p>A compiler is immutable and may be used by several threads. Errors in the source are raised as
 * {@link krait.compiler.source.PySyntaxError}, with all fields of CPython's exception.
 */
public final class Compiler {

  private final PyVersion version;
  private final CompileMode mode;
  private final int optimize;
  private final int inheritedFlags;
  private final TabCheck tabCheck;
  private final WarningListener warnings;
  private final boolean oldForms;

  private Compiler(
      PyVersion version,
      CompileMode mode,
      int optimize,
      int inheritedFlags,
      TabCheck tabCheck,
      WarningListener warnings,
      boolean oldForms) {
    this.version = version;
    this.mode = mode;
    this.optimize = optimize;
    this.inheritedFlags = inheritedFlags;
    this.tabCheck = tabCheck;
    this.warnings = warnings;
    this.oldForms = oldForms;
  }

  /**
   * A compiler for a version: of whole files, without optimization, futures or listener.
   *
   * @throws IllegalArgumentException if the version is not supported
   */
  public static Compiler forVersion(PyVersion version) {
    GrammarOptions.of(version);
    return new Compiler(version, CompileMode.EXEC, 0, 0, TabCheck.NONE, new NoListener(), false);
  }

  /** Hears of no warning. No lambda: the first one costs a program 10 ms of its start. */
  private static final class NoListener implements WarningListener {
    @Override
    public void warn(SourceWarning warning) {}
  }

  /** The same with another kind of source. */
  public Compiler withMode(CompileMode newMode) {
    return new Compiler(version, newMode, optimize, inheritedFlags, tabCheck, warnings, oldForms);
  }

  /**
   * The same with a level of optimization.
   *
   * @param level 0, or 1 as with {@code -O} (no assertions, {@code __debug__} is false), or 2 as
   *     with {@code -OO} (no docstrings either)
   */
  public Compiler withOptimization(int level) {
    return new Compiler(version, mode, level, inheritedFlags, tabCheck, warnings, oldForms);
  }

  /**
   * The same with futures in effect from the start, as the {@code flags} of Python's {@code
   * compile}; bits that are no futures of the version are ignored.
   */
  public Compiler withFlags(int flags) {
    int known = flags & FutureFeatures.allFlags(version);
    return new Compiler(version, mode, optimize, known, tabCheck, warnings, oldForms);
  }

  /** The same with a listener for warnings, which are dropped otherwise. */
  public Compiler withWarnings(WarningListener listener) {
    return new Compiler(version, mode, optimize, inheritedFlags, tabCheck, listener, oldForms);
  }

  /** The same with a check of indentation by tabs, as the interpreter's options -t and -tt. */
  public Compiler withTabCheck(TabCheck check) {
    return new Compiler(version, mode, optimize, inheritedFlags, check, warnings, oldForms);
  }

  /** The same with warnings of what Python 3 has not, as the interpreter's option -3. */
  public Compiler withPython3Warnings() {
    return new Compiler(version, mode, optimize, inheritedFlags, tabCheck, warnings, true);
  }

  /** The version whose code this compiler makes. */
  public PyVersion version() {
    return version;
  }

  /**
   * Compiles a text.
   *
   * @param source the text, as a {@code str} in UTF-8
   * @param fileName the name for messages and {@code co_filename}
   * @throws krait.compiler.source.PySyntaxError if CPython refuses the source
   */
  public CodeObject compile(String source, String fileName) {
    return compile(SourceText.ofString(source.getBytes(StandardCharsets.UTF_8), fileName));
  }

  /**
   * Compiles a source.
   *
   * @throws krait.compiler.source.PySyntaxError if CPython refuses the source
   */
  public CodeObject compile(SourceText source) {
    ParseResult parsed = parse(source);
    if (!parsed.notices().isEmpty()) {
      warnings.notice(parsed.notices());
    }
    Diagnostics diagnostics = new Diagnostics(source, warnings);
    if (oldForms) {
      for (OldForm form : parsed.oldForms()) {
        diagnostics.warn(form.category(), form.message(), form.line());
      }
    }
    return compile(parsed.tree(), diagnostics);
  }

  /**
   * Compiles a tree, which need not come from a parser; messages show no lines of source.
   *
   * @throws krait.compiler.source.PySyntaxError if CPython refuses what the tree says
   */
  public CodeObject compile(Mod tree, String fileName) {
    return compile(tree, new Diagnostics(SourceText.ofString(new byte[0], fileName), warnings));
  }

  private CodeObject compile(Mod tree, Diagnostics diagnostics) {
    FutureFeatures futures = FutureFeatures.of(tree, version, diagnostics);
    CodegenSettings settings =
        new CodegenSettings(
            version, optimize, inheritedFlags | futures.flags(), futures.lastLine());
    Identifiers identifiers = new Identifiers(version);
    SymbolTable table = SymbolTable.of(tree, version, identifiers, diagnostics);
    return CodeGenerator.generate(tree, table, settings, identifiers, diagnostics);
  }

  /**
   * Parses a source without compiling it.
   *
   * @throws krait.compiler.source.PySyntaxError if CPython's parser refuses the source
   */
  public ParseResult parse(SourceText source) {
    ParserFlags flags =
        new ParserFlags(
            inherits(CodeFlag.FUTURE_WITH_STATEMENT),
            inherits(CodeFlag.FUTURE_PRINT_FUNCTION),
            inherits(CodeFlag.FUTURE_UNICODE_LITERALS),
            false,
            tabCheck);
    return Parser.parse(source, mode, GrammarOptions.of(version), flags);
  }

  private boolean inherits(CodeFlag flag) {
    return (inheritedFlags & flag.mask()) != 0;
  }
}
