package krait.marshal;

/** The bytes that open a value in a marshal stream of Python 2, under CPython's names. */
public final class TypeCode {

  public static final int NULL = '0';
  public static final int NONE = 'N';
  public static final int FALSE = 'F';
  public static final int TRUE = 'T';
  public static final int STOPITER = 'S';
  public static final int ELLIPSIS = '.';
  public static final int INT = 'i';
  public static final int INT64 = 'I';
  public static final int FLOAT = 'f';
  public static final int BINARY_FLOAT = 'g';
  public static final int COMPLEX = 'x';
  public static final int BINARY_COMPLEX = 'y';
  public static final int LONG = 'l';
  public static final int STRING = 's';
  public static final int INTERNED = 't';
  public static final int STRINGREF = 'R';
  public static final int TUPLE = '(';
  public static final int LIST = '[';
  public static final int DICT = '{';
  public static final int CODE = 'c';
  public static final int UNICODE = 'u';
  public static final int UNKNOWN = '?';
  public static final int SET = '<';
  public static final int FROZENSET = '>';

  private TypeCode() {}
}
