package krait.compiler.ast;

import java.util.List;

/** The root of a tree, by the mode in which the source was parsed. */
public sealed interface Mod {

  /** A whole file, mode {@code exec}. */
  record Module(List<Stmt> body) implements Mod {}

  /** One interactive statement, mode {@code single}. */
  record Interactive(List<Stmt> body) implements Mod {}

  /** One expression, mode {@code eval}. */
  record Expression(Expr body) implements Mod {}
}
