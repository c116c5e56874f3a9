package krait.compiler.ast;

import krait.code.Const;

/**
 * What a {@link TreeWalk} tells about a tree: for each node its name, then each field and its
 * value, then its end.
 */
public interface TreeEvents {

  /** A node begins. */
  void open(String name);

  /** A field of the node; its value follows. */
  void field(String name);

  /** A list of nodes or identifiers begins. */
  void openList();

  /** An element of the list; it follows. */
  void item();

  /** The list ends. */
  void closeList();

  /** A node without fields and position, such as {@code Load} or {@code Add}. */
  void word(String name);

  /** A name. */
  void identifier(String name);

  /** The value of a literal. */
  void constant(Const value);

  /** A number that belongs to the tree itself. */
  void number(int value);

  /** A truth value. */
  void bool(boolean value);

  /** An optional field that is absent. */
  void none();

  /** The end of a node without position. */
  void close();

  /** The end of a node with a position. */
  void close(int line, int column);
}
