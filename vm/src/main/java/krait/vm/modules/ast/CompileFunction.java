package krait.vm.modules.ast;

import krait.compiler.ast.Mod;
import krait.compiler.symtable.FutureFeatures;
import krait.vm.object.Classes;
import krait.vm.object.Conversions;
import krait.vm.object.Encodings;
import krait.vm.object.InterpreterState;
import krait.vm.object.PyBaseString;
import krait.vm.object.PyBuffer;
import krait.vm.object.PyByteArray;
import krait.vm.object.PyErrors;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyUnicode;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonModule;
import krait.vm.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** The built-in function {@code compile}: of source or of a tree, to code or to a tree. */
@PythonModule("__builtin__")
public final class CompileFunction {

  /** {@code PyCF_MASK_OBSOLETE}: nested scopes, which no version has to be asked for. */
  private static final int OBSOLETE_FLAGS = 0x10;

  /** {@code PyCF_DONT_IMPLY_DEDENT}. */
  private static final int KEEP_BLOCKS_OPEN = 0x200;

  private CompileFunction() {}

  @PythonMethod(keywords = "source filename mode flags dont_inherit")
  static PyObject compile(
      PyObject source,
      PyObject filename,
      PyObject mode,
      @Nullable PyObject flags,
      @Nullable PyObject dontInherit) {
    InterpreterState interpreter = ThreadState.current().interpreter();
    String name = text(filename, 2);
    String how = text(mode, 3);
    int bits = flags == null ? 0 : Conversions.toInt(flags);
    boolean inherit = dontInherit == null || Conversions.toInt(dontInherit) == 0;
    int known =
        FutureFeatures.allFlags(interpreter.version())
            | OBSOLETE_FLAGS
            | KEEP_BLOCKS_OPEN
            | AstModule.ONLY_TREE;
    if ((bits & ~known) != 0) {
      throw PyErrors.valueError("compile(): unrecognised flags");
    }
    AstRules rules = AstRules.of(interpreter.version());
    String node = nodeOf(how, rules);
    boolean toTree = (bits & AstModule.ONLY_TREE) != 0;
    if (!(source instanceof PyBaseString)
        && rules.hasRootType()
        && Classes.isInstance(source, AstMethods.TYPE)) {
      return toTree ? source : ofTree(interpreter, source, node, name, bits, inherit);
    }
    PyBaseString text = source(source);
    if (text.text().indexOf('\0') >= 0) {
      throw PyErrors.typeError("compile() expected string without null bytes");
    }
    return toTree
        ? TreeToNodes.nodes(interpreter.sources().parse(text, name, how, bits, inherit))
        : interpreter.sources().compile(text, name, how, bits, inherit);
  }

  /** The class of the node at the root of a tree, by the mode. */
  private static String nodeOf(String mode, AstRules rules) {
    return switch (mode) {
      case "exec" -> NodeKind.MODULE.pythonName();
      case "eval" -> NodeKind.EXPRESSION.pythonName();
      case "single" -> NodeKind.INTERACTIVE.pythonName();
      default -> throw PyErrors.valueError(rules.badMode());
    };
  }

  private static PyObject ofTree(
      InterpreterState interpreter,
      PyObject source,
      String node,
      String name,
      int flags,
      boolean inherit) {
    Mod tree = NodesToTree.tree(source, node);
    return interpreter.sources().compileTree(tree, name, flags, inherit);
  }

  private static String text(PyObject argument, int number) {
    String problem;
    if (!(argument instanceof PyBaseString)) {
      String name = argument == PyNone.NONE ? "None" : argument.type().name();
      problem = "must be string, not " + name;
    } else if (argument.toString().indexOf('\0') >= 0) {
      problem = "must be string without null bytes, not " + argument.type().name();
    } else {
      return argument instanceof PyUnicode text
          ? Encodings.ascii(text).text()
          : argument.toString();
    }
    throw PyErrors.typeError("compile() argument " + number + " " + problem);
  }

  private static PyBaseString source(PyObject source) {
    if (source instanceof PyBaseString text) {
      return text;
    }
    if (source instanceof PyBuffer buffer) {
      return PyStr.of(buffer.content());
    }
    if (source instanceof PyByteArray) {
      return PyStr.of(source.toString());
    }
    throw PyErrors.typeError("expected a readable buffer object");
  }
}
