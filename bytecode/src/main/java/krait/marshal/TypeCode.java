package krait.marshal;

/** The bytes that open a value in a marshal stream of Python 2, under CPython's names. */
final class TypeCode {

  static final int NULL = '0';
  static final int NONE = 'N';
  static final int FALSE = 'F';
  static final int TRUE = 'T';
  static final int STOPITER = 'S';
  static final int ELLIPSIS = '.';
  static final int INT = 'i';
  static final int INT64 = 'I';
  static final int FLOAT = 'f';
  static final int BINARY_FLOAT = 'g';
  static final int COMPLEX = 'x';
  static final int BINARY_COMPLEX = 'y';
  static final int LONG = 'l';
  static final int STRING = 's';
  static final int INTERNED = 't';
  static final int STRINGREF = 'R';
  static final int TUPLE = '(';
  static final int LIST = '[';
  static final int DICT = '{';
  static final int CODE = 'c';
  static final int UNICODE = 'u';
  static final int UNKNOWN = '?';
  static final int SET = '<';
  static final int FROZENSET = '>';

  private TypeCode() {}
}
