package krait.compiler.codegen;

import krait.code.Const;
import krait.compiler.ast.Expr;
import krait.compiler.ast.ExprContext;
import krait.compiler.ast.Slice;
import krait.opcode.Opcode;
import org.jspecify.annotations.Nullable;

/** Generates subscriptions, behind the object that is subscripted. */
final class SubscriptGenerator {

  private static final Opcode[] SLICES = {
    Opcode.SLICE_0, Opcode.SLICE_1, Opcode.SLICE_2, Opcode.SLICE_3
  };
  private static final Opcode[] STORES = {
    Opcode.STORE_SLICE_0, Opcode.STORE_SLICE_1, Opcode.STORE_SLICE_2, Opcode.STORE_SLICE_3
  };
  private static final Opcode[] DELETES = {
    Opcode.DELETE_SLICE_0, Opcode.DELETE_SLICE_1, Opcode.DELETE_SLICE_2, Opcode.DELETE_SLICE_3
  };

  private final Emitter out;
  private final ExpressionGenerator expressions;

  SubscriptGenerator(Emitter out, ExpressionGenerator expressions) {
    this.out = out;
    this.expressions = expressions;
  }

  /**
   * Generates one access. For the contexts of augmented assignment the operands are first loaded
   * and doubled, later taken from below the new value.
   */
  void generate(Slice slice, ExprContext context) {
    if (slice instanceof Slice.Range range && range.step() == null) {
      simpleSlice(range, context);
      return;
    }
    if (context != ExprContext.AUG_STORE) {
      loadKey(slice);
    }
    if (context == ExprContext.AUG_LOAD) {
      out.emit(Opcode.DUP_TOPX, 2);
    } else if (context == ExprContext.AUG_STORE) {
      out.emit(Opcode.ROT_THREE);
    }
    out.emit(select(context, Opcode.BINARY_SUBSCR, Opcode.STORE_SUBSCR, Opcode.DELETE_SUBSCR));
  }

  private static Opcode select(ExprContext context, Opcode load, Opcode store, Opcode delete) {
    return switch (context) {
      case LOAD, AUG_LOAD -> load;
      case STORE, AUG_STORE, PARAM -> store;
      case DEL -> delete;
    };
  }

  private void loadKey(Slice slice) {
    if (slice instanceof Slice.Index index) {
      expressions.visit(index.value());
    } else if (slice instanceof Slice.Ellipsis) {
      out.emitConst(Const.Singleton.ELLIPSIS);
    } else if (slice instanceof Slice.Range range) {
      buildSlice(range);
    } else if (slice instanceof Slice.ExtSlice extended) {
      for (Slice dimension : extended.dims()) {
        loadKey(dimension);
      }
      out.emit(Opcode.BUILD_TUPLE, extended.dims().size());
    }
  }

  private void buildSlice(Slice.Range range) {
    loadOrNone(range.lower());
    loadOrNone(range.upper());
    int count = 2;
    if (range.step() != null) {
      count++;
      expressions.visit(range.step());
    }
    out.emit(Opcode.BUILD_SLICE, count);
  }

  private void loadOrNone(@Nullable Expr bound) {
    if (bound == null) {
      out.emitConst(Const.NONE);
    } else {
      expressions.visit(bound);
    }
  }

  private void simpleSlice(Slice.Range range, ExprContext context) {
    boolean load = context != ExprContext.AUG_STORE;
    int variant = 0;
    int bounds = 0;
    if (range.lower() != null) {
      variant += 1;
      bounds++;
      if (load) {
        expressions.visit(range.lower());
      }
    }
    if (range.upper() != null) {
      variant += 2;
      bounds++;
      if (load) {
        expressions.visit(range.upper());
      }
    }
    if (context == ExprContext.AUG_LOAD) {
      duplicate(bounds);
    } else if (context == ExprContext.AUG_STORE) {
      rotate(bounds);
    }
    out.emit(select(context, SLICES[variant], STORES[variant], DELETES[variant]));
  }

  private void duplicate(int bounds) {
    if (bounds == 0) {
      out.emit(Opcode.DUP_TOP);
    } else {
      out.emit(Opcode.DUP_TOPX, bounds + 1);
    }
  }

  private void rotate(int bounds) {
    switch (bounds) {
      case 0 -> out.emit(Opcode.ROT_TWO);
      case 1 -> out.emit(Opcode.ROT_THREE);
      default -> out.emit(Opcode.ROT_FOUR);
    }
  }
}
