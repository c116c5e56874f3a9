package krait.vm.object;

import krait.version.PyVersion;

/**
 * What a table says of one method.
 *
 * <p>Counts include the receiver of a method.
 */
public final class MethodSpec {

  /** What the method becomes in Python. */
  public enum Kind {
    METHOD,
    REFLECTED,
    STATIC,
    CLASS,
    NEW,
    FUNCTION,
    GETTER,
    MEMBER,
    SETTER
  }

  /** How CPython's method checks the number of its arguments, which shows in its message. */
  public enum Style {
    /** None or one argument: {@code f() takes exactly one argument (2 given)}. */
    PLAIN,
    /** A parsed tuple: {@code f() takes at least 1 argument (0 given)}. */
    PARSED,
    /** A parsed tuple and keywords: {@code Required argument 'x' (pos 1) not found}. */
    KEYWORDS,
    /** An unpacked tuple: {@code f expected at least 1 arguments, got 0}. */
    UNPACKED,
    /** A slot: {@code expected 1 arguments, got 0}. */
    SLOT,
    /** A slot of sequences: an operator that comes after those of numbers on either side. */
    SEQUENCE
  }

  private static final String[] NO_KEYWORDS = new String[0];

  private final String name;
  private final Kind kind;
  private final int minimum;
  private final int maximum;
  private final boolean names;
  private final String[] keywords;
  private final VersionRange keywordVersions;
  private final Style style;
  private final String label;
  private final VersionRange versions;

  /**
   * An entry of a generated table.
   *
   * @param maximum the most arguments, or -1 for any number
   */
  public MethodSpec(
      String name,
      Kind kind,
      int minimum,
      int maximum,
      boolean names,
      String keywords,
      String keywordsSince,
      String style,
      String errorName,
      String since,
      String until) {
    this.name = name;
    this.kind = kind;
    this.minimum = minimum;
    this.maximum = maximum;
    this.names = names;
    this.keywords = keywords.isEmpty() ? NO_KEYWORDS : keywords.split(" ", -1);
    this.keywordVersions = VersionRange.of(keywordsSince, "");
    this.style = style.isEmpty() ? usualStyle() : Style.valueOf(style);
    this.label = errorName.isEmpty() ? name : errorName;
    this.versions = VersionRange.of(since, until);
  }

  private Style usualStyle() {
    if (kind == Kind.REFLECTED || (kind == Kind.METHOD && Slot.isSpecial(name))) {
      return Style.SLOT;
    }
    if (keywords.length > 0) {
      return Style.KEYWORDS;
    }
    int receiver = kind == Kind.FUNCTION || kind == Kind.STATIC ? 0 : 1;
    boolean plain = minimum == maximum && minimum - receiver <= 1;
    return plain ? Style.PLAIN : Style.PARSED;
  }

  /** The name in Python. */
  public String name() {
    return name;
  }

  /** What it becomes. */
  public Kind kind() {
    return kind;
  }

  /** The fewest arguments. */
  public int minimum() {
    return minimum;
  }

  /** The most arguments, or -1. */
  public int maximum() {
    return maximum;
  }

  /** Whether the method takes an array. */
  public boolean isVariadic() {
    return maximum < 0;
  }

  /** Whether the method takes any keyword arguments. */
  public boolean takesNames() {
    return names;
  }

  /** The names of the parameters behind the receiver that keywords may give. */
  String[] keywords() {
    return keywordVersions.isUnlimited()
            || keywordVersions.contains(ThreadState.current().interpreter().version())
        ? keywords
        : NO_KEYWORDS;
  }

  /** Whether it leaves keyword arguments to the {@code __init__} of a class made in Python. */
  boolean dropsNames(PyType cls) {
    return kind == Kind.NEW && cls.isHeap() && keywords().length == 0;
  }

  /** What errors about arguments call it. */
  String errorName() {
    return label.equals("__new__") || label.equals("function") ? "function" : label + "()";
  }

  /** What errors about arguments call it where no parentheses follow. */
  String label() {
    return label;
  }

  /** How a wrong count is reported. */
  public Style style() {
    return style;
  }

  /** The arguments that are there before those that the user writes. */
  public int receivers() {
    return kind == Kind.FUNCTION || kind == Kind.STATIC ? 0 : 1;
  }

  /** Whether it is shown as a slot wrapper. */
  public boolean isSlot() {
    return kind == Kind.REFLECTED
        || (kind == Kind.METHOD && style != Style.PLAIN && Slot.isSpecial(name));
  }

  /** Whether it makes an object from the arguments of a call of its type. */
  boolean isConstructor() {
    return kind == Kind.NEW || name.equals("__init__");
  }

  /** Whether only some versions have it. */
  public boolean isLimited() {
    return !versions.isUnlimited();
  }

  /** Whether a version has it. */
  public boolean isIn(PyVersion version) {
    return versions.contains(version);
  }
}
