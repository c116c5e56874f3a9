package krait.compiler.codegen;

import krait.code.CodeObject;
import krait.compiler.ast.Mod;
import krait.compiler.symtable.Diagnostics;
import krait.compiler.symtable.Identifiers;
import krait.compiler.symtable.SymbolTable;

/** Makes the code object of a whole source from its tree. */
public final class CodeGenerator {

  private CodeGenerator() {}

  /**
   * Generates code.
   *
   * @param table the symbol table of the tree, made with the same identifiers
   * @throws krait.compiler.source.PySyntaxError for what CPython's code generator refuses
   */
  public static CodeObject generate(
      Mod tree,
      SymbolTable table,
      CodegenSettings settings,
      Identifiers identifiers,
      Diagnostics diagnostics) {
    Emitter out = new Emitter(settings, table, identifiers, diagnostics, tree);
    ExpressionGenerator expressions = new ExpressionGenerator(out);
    StatementGenerator statements =
        new StatementGenerator(out, expressions, tree instanceof Mod.Interactive);
    if (tree instanceof Mod.Module module) {
      expressions.functions().generateBody(module.body(), statements);
    } else if (tree instanceof Mod.Interactive interactive) {
      statements.visitAll(interactive.body());
    } else if (tree instanceof Mod.Expression expression) {
      expressions.visit(expression.body());
    }
    return out.finish(!(tree instanceof Mod.Expression));
  }
}
