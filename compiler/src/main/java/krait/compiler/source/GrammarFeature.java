package krait.compiler.source;

import static krait.version.PyVersion.V2_5;
import static krait.version.PyVersion.V2_6;
import static krait.version.PyVersion.V2_7;

import krait.version.PyVersion;

/**
 * Every difference between versions in reading source, with the versions that have it. Nothing else
 * in the front end asks for a version.
 */
@SuppressWarnings("ImmutableEnumChecker") // PyVersion is a record of two ints
public enum GrammarFeature {
  /** {@code with} and {@code as} are names unless the with_statement future is on. */
  WITH_NEEDS_FUTURE(V2_5, V2_5),
  /** {@code from . import *} is an error. */
  RELATIVE_STAR_FORBIDDEN(V2_5, V2_5),
  /** An error in a parameter names the parameter's line, not that of the whole list. */
  PARAMETER_ERROR_AT_NAME(V2_5, V2_5),
  /** A bad escape in a unicode literal raises the decoder's own error. */
  RAW_UNICODE_ERRORS(V2_5, V2_5),
  /** A hexadecimal literal needs no digit. */
  EMPTY_HEX_LITERAL(V2_5, V2_5),
  /** The short wording of the messages about unfinished strings. */
  SHORT_EOF_MESSAGES(V2_5, V2_5),
  /** Columns of trees are unsigned: -1 shows as 4294967295. */
  UNSIGNED_COLUMNS(V2_5, V2_5),
  /** An import from a package without a module name has the empty name in the tree. */
  EMPTY_MODULE_NAME(V2_5, V2_6),
  /** {@code b''} and {@code br''}. */
  BYTES_LITERALS(V2_6, V2_7),
  /** {@code 0o17} and {@code 0b11}. */
  PREFIXED_NUMBERS(V2_6, V2_7),
  /** The futures print_function and unicode_literals. */
  PRINT_AND_UNICODE_FUTURES(V2_6, V2_7),
  /** Decorators on classes. */
  CLASS_DECORATORS(V2_6, V2_7),
  /** {@code except E as name}. */
  EXCEPT_AS(V2_6, V2_7),
  /** Keyword arguments after {@code *args} in a call. */
  ARGUMENTS_AFTER_STAR(V2_6, V2_7),
  /** A keyword argument given twice is a syntax error. */
  REPEATED_KEYWORD_CHECK(V2_6, V2_7),
  /** A unary minus does not move the column of the number that it negates. */
  NEGATIVE_NUMBER_AT_DIGITS(V2_5, V2_6),
  /** A decorator called with nothing has the position of its at sign. */
  EMPTY_DECORATOR_CALL_AT_SIGN(V2_5, V2_6),
  /** A tuple of loop targets has the position of its {@code for}. */
  TUPLE_TARGET_AT_FOR(V2_5, V2_6),
  /** Augmented assignment has own messages for generators and yield. */
  AUGMENTED_ASSIGNMENT_MESSAGES(V2_5, V2_6),
  /** Only {@code None} cannot be assigned to, and the message is "assignment to None". */
  ASSIGNMENT_TO_NONE(V2_5, V2_6),
  /** {@code del ()} says that it cannot assign. */
  DELETE_EMPTY_AS_ASSIGN(V2_5, V2_6),
  /** Any exponent letter must be followed by digits. */
  EXPONENT_NEEDS_DIGITS(V2_5, V2_6),
  /** A text given to {@code compile} must have newlines only, and keeps its last line as it is. */
  STRING_SOURCE_AS_IS(V2_5, V2_6),
  /** The second line may hold a coding even when the first holds code. */
  CODING_AFTER_CODE(V2_5, V2_6),
  /** The wording of messages about codings before 2.7. */
  OLD_CODING_MESSAGES(V2_5, V2_6),
  /** The decoders' wording, and the extent of what they call wrong, before 2.7. */
  OLD_DECODE_ERRORS(V2_5, V2_6),
  /** The caret moves left from the end of any text, not only from a newline. */
  CARET_LEFT_OF_END(V2_5, V2_6),
  /** The codings utf-32, utf-32-be and utf-32-le. */
  UTF_32_CODINGS(V2_6, V2_7),
  /** The codings cp720 and cp858. */
  CODE_PAGES_720_AND_858(V2_7, V2_7),
  /** The reader of lines that codecs share is that of 2.7. */
  NEW_STREAM_READER(V2_7, V2_7),
  /** Set displays, and set and dict comprehensions. */
  SETS(V2_7, V2_7),
  /** {@code with a, b:}. */
  SEVERAL_WITH_ITEMS(V2_7, V2_7),
  /** Names bound by an import are checked as those of assignments. */
  IMPORT_NAME_CHECK(V2_7, V2_7),
  /** {@code exec (code, globals)} is taken apart by the parser. */
  EXEC_TUPLE(V2_7, V2_7),
  /** An own message for a default of a parameter in parentheses. */
  PARENTHESIZED_DEFAULT_MESSAGE(V2_7, V2_7);

  private final PyVersion first;
  private final PyVersion last;

  GrammarFeature(PyVersion first, PyVersion last) {
    this.first = first;
    this.last = last;
  }

  boolean isIn(PyVersion version) {
    return version.isWithin(first, last);
  }
}
