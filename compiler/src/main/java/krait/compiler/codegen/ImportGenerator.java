package krait.compiler.codegen;

import java.util.ArrayList;
import java.util.List;
import krait.code.CodeFlag;
import krait.code.Const;
import krait.compiler.ast.Alias;
import krait.compiler.ast.ExprContext;
import krait.compiler.ast.Stmt;
import krait.compiler.symtable.FutureFeatures;
import krait.opcode.Opcode;

/** Generates imports. */
final class ImportGenerator {

  private static final Const.Int RELATIVE_OR_ABSOLUTE = new Const.Int(-1);

  private final Emitter out;
  private final boolean absolute;

  ImportGenerator(Emitter out) {
    this.out = out;
    this.absolute = (out.settings.flags() & CodeFlag.FUTURE_ABSOLUTE_IMPORT.mask()) != 0;
  }

  void generateImport(Stmt.Import node) {
    for (Alias alias : node.names()) {
      out.emitConst(absolute ? new Const.Int(0) : RELATIVE_OR_ABSOLUTE);
      out.emitConst(Const.NONE);
      out.emitName(Opcode.IMPORT_NAME, alias.name());
      if (alias.asName() == null) {
        int dot = alias.name().indexOf('.');
        String first = dot < 0 ? alias.name() : alias.name().substring(0, dot);
        out.emitVariable(first, ExprContext.STORE);
      } else {
        loadSubmodule(alias.name());
        out.emitVariable(alias.asName(), ExprContext.STORE);
      }
    }
  }

  /** Goes from the package, which the import leaves, to the module that was named. */
  private void loadSubmodule(String name) {
    int dot = name.indexOf('.');
    while (dot >= 0) {
      int next = name.indexOf('.', dot + 1);
      String attribute = name.substring(dot + 1, next < 0 ? name.length() : next);
      out.emit(Opcode.LOAD_ATTR, out.unit().names.indexOf(out.identifiers.generated(attribute)));
      dot = next;
    }
  }

  void generateFrom(Stmt.ImportFrom node) {
    boolean future = FutureFeatures.MODULE.equals(node.module());
    if (future && node.line() > out.settings.lastFutureLine()) {
      throw out.error(FutureFeatures.TOO_LATE);
    }
    out.emitConst(
        node.level() == 0 && !absolute ? RELATIVE_OR_ABSOLUTE : new Const.Int(node.level()));
    List<Const> names = new ArrayList<>(node.names().size());
    for (Alias alias : node.names()) {
      names.add(out.identifiers.of(alias.name()).value());
    }
    out.emitConst(new Const.Tuple(names));
    out.emitName(Opcode.IMPORT_NAME, node.module() == null ? "" : node.module());
    if (node.names().get(0).name().equals("*")) {
      out.emit(Opcode.IMPORT_STAR);
      return;
    }
    for (Alias alias : node.names()) {
      out.emitName(Opcode.IMPORT_FROM, alias.name());
      out.emitVariable(alias.asName() == null ? alias.name() : alias.asName(), ExprContext.STORE);
    }
    out.emit(Opcode.POP_TOP);
  }
}
