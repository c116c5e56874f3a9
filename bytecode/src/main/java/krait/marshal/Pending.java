package krait.marshal;

import java.util.ArrayList;
import java.util.List;
import krait.code.CodeObject;
import krait.code.Const;
import org.jspecify.annotations.Nullable;

/**
 * A container or code object of which not all parts are read yet. Those around it form a list, so
 * that reading takes no Java stack however deep values are nested.
 */
final class Pending {

  /** What a dictionary, which ends by a mark, has instead of a count. */
  private static final int UNTIL_NULL = -1;

  /** The parts of a code object that are values, in the order of the stream. */
  private static final int CODE_PARTS = 9;

  private static final int PARTS_BEFORE_FIRST_LINE = 8;

  final int type;
  final int start;
  final int depth;
  final @Nullable Pending parent;
  private final int size;
  private final List<Const> parts;
  private final int[] numbers;
  private int firstLine;

  private Pending(int type, int start, int size, int[] numbers, @Nullable Pending parent) {
    this.type = type;
    this.start = start;
    this.size = size;
    this.numbers = numbers;
    this.parent = parent;
    this.depth = parent == null ? 1 : parent.depth + 1;
    this.parts = new ArrayList<>(Math.min(Math.max(size, 4), 16));
  }

  /** A tuple, list or set of a known size. */
  static Pending items(int type, int start, int size, @Nullable Pending parent) {
    return new Pending(type, start, size, new int[0], parent);
  }

  /** A dictionary. */
  static Pending dict(int start, @Nullable Pending parent) {
    return new Pending(TypeCode.DICT, start, UNTIL_NULL, new int[0], parent);
  }

  /** A code object, with the numbers that come first: argcount, nlocals, stacksize, flags. */
  static Pending code(int start, int[] numbers, @Nullable Pending parent) {
    return new Pending(TypeCode.CODE, start, CODE_PARTS, numbers, parent);
  }

  boolean isComplete() {
    return parts.size() == size;
  }

  /** Whether NULL may come now: before a key of a dictionary. */
  boolean mayEnd() {
    return size == UNTIL_NULL && (parts.size() & 1) == 0;
  }

  /** Whether a code object's line number comes next in the stream. */
  boolean needsFirstLine() {
    return type == TypeCode.CODE && parts.size() == PARTS_BEFORE_FIRST_LINE;
  }

  void firstLine(int line) {
    firstLine = line;
  }

  /** Takes the next part, which started at an offset. */
  void add(Const part, int offset) {
    if (type == TypeCode.CODE) {
      checkCodePart(part, offset);
    }
    parts.add(part);
  }

  private void checkCodePart(Const part, int offset) {
    String field = FIELDS.get(parts.size());
    if (field.equals("co_code")
        || field.equals("co_filename")
        || field.equals("co_name")
        || field.equals("co_lnotab")) {
      if (!(part instanceof Const.Str)) {
        throw new MalformedDataException(offset, field + " is no string");
      }
    } else if (!(part instanceof Const.Tuple tuple)) {
      throw new MalformedDataException(offset, field + " is no tuple");
    } else if (!field.equals("co_consts")) {
      checkNames(tuple, field, offset);
    }
  }

  private static final List<String> FIELDS =
      List.of(
          "co_code",
          "co_consts",
          "co_names",
          "co_varnames",
          "co_freevars",
          "co_cellvars",
          "co_filename",
          "co_name",
          "co_lnotab");

  private static void checkNames(Const.Tuple tuple, String field, int offset) {
    for (Const item : tuple.items()) {
      if (!(item instanceof Const.Str)) {
        throw new MalformedDataException(offset, field + " holds something that is no string");
      }
    }
  }

  /** The value, when all its parts are there. */
  Const finish() {
    return switch (type) {
      case TypeCode.TUPLE -> parts.isEmpty() ? Const.Tuple.EMPTY : new Const.Tuple(parts);
      case TypeCode.LIST -> new Const.MutableList(parts);
      case TypeCode.SET -> new Const.MutableSet(parts);
      case TypeCode.FROZENSET -> new Const.FrozenSet(parts);
      case TypeCode.DICT -> finishDict();
      default -> finishCode();
    };
  }

  private Const.Dict finishDict() {
    List<Const.Dict.Entry> entries = new ArrayList<>(parts.size() / 2);
    for (int i = 0; i < parts.size(); i += 2) {
      entries.add(new Const.Dict.Entry(parts.get(i), parts.get(i + 1)));
    }
    return new Const.Dict(entries);
  }

  private CodeObject finishCode() {
    return new CodeObject(
        numbers[0],
        numbers[1],
        numbers[2],
        numbers[3],
        string(0),
        items(1),
        names(2),
        names(3),
        names(4),
        names(5),
        string(6),
        string(7),
        firstLine,
        string(8));
  }

  private Const.Str string(int index) {
    return (Const.Str) parts.get(index);
  }

  private List<Const> items(int index) {
    return ((Const.Tuple) parts.get(index)).items();
  }

  private List<Const.Str> names(int index) {
    List<Const> items = items(index);
    if (items.isEmpty()) {
      return List.of();
    }
    List<Const.Str> names = new ArrayList<>(items.size());
    for (Const item : items) {
      names.add((Const.Str) item);
    }
    return names;
  }
}
