package krait.vm.object;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The special methods that the machine itself looks up, always on the type of an object.
 *
 * <p>A type remembers what it found for each; see {@link PyType#slot}.
 */
public enum Slot {
  NEW("__new__"),
  INIT("__init__"),
  DEL("__del__"),
  CALL("__call__"),
  GETATTRIBUTE("__getattribute__"),
  GETATTR("__getattr__"),
  SETATTR("__setattr__"),
  DELATTR("__delattr__"),
  GET("__get__"),
  SET("__set__"),
  DELETE("__delete__"),
  REPR("__repr__"),
  STR("__str__"),
  UNICODE("__unicode__"),
  FORMAT("__format__"),
  HASH("__hash__"),
  CMP("__cmp__"),
  LT("__lt__"),
  LE("__le__"),
  EQ("__eq__"),
  NE("__ne__"),
  GT("__gt__"),
  GE("__ge__"),
  NONZERO("__nonzero__"),
  LEN("__len__"),
  GETITEM("__getitem__"),
  SETITEM("__setitem__"),
  DELITEM("__delitem__"),
  GETSLICE("__getslice__"),
  SETSLICE("__setslice__"),
  DELSLICE("__delslice__"),
  CONTAINS("__contains__"),
  ITER("__iter__"),
  NEXT("next"),
  LENGTH_HINT("__length_hint__"),
  REVERSED("__reversed__"),
  MISSING("__missing__"),
  ENTER("__enter__"),
  EXIT("__exit__"),
  COERCE("__coerce__"),
  INT("__int__"),
  LONG("__long__"),
  FLOAT("__float__"),
  COMPLEX("__complex__"),
  INDEX("__index__"),
  TRUNC("__trunc__"),
  OCT("__oct__"),
  HEX("__hex__"),
  NEG("__neg__"),
  POS("__pos__"),
  ABS("__abs__"),
  INVERT("__invert__"),
  ADD("__add__"),
  RADD("__radd__"),
  IADD("__iadd__"),
  SUB("__sub__"),
  RSUB("__rsub__"),
  ISUB("__isub__"),
  MUL("__mul__"),
  RMUL("__rmul__"),
  IMUL("__imul__"),
  DIV("__div__"),
  RDIV("__rdiv__"),
  IDIV("__idiv__"),
  TRUEDIV("__truediv__"),
  RTRUEDIV("__rtruediv__"),
  ITRUEDIV("__itruediv__"),
  FLOORDIV("__floordiv__"),
  RFLOORDIV("__rfloordiv__"),
  IFLOORDIV("__ifloordiv__"),
  MOD("__mod__"),
  RMOD("__rmod__"),
  IMOD("__imod__"),
  DIVMOD("__divmod__"),
  RDIVMOD("__rdivmod__"),
  POW("__pow__"),
  RPOW("__rpow__"),
  IPOW("__ipow__"),
  LSHIFT("__lshift__"),
  RLSHIFT("__rlshift__"),
  ILSHIFT("__ilshift__"),
  RSHIFT("__rshift__"),
  RRSHIFT("__rrshift__"),
  IRSHIFT("__irshift__"),
  AND("__and__"),
  RAND("__rand__"),
  IAND("__iand__"),
  XOR("__xor__"),
  RXOR("__rxor__"),
  IXOR("__ixor__"),
  OR("__or__"),
  ROR("__ror__"),
  IOR("__ior__"),
  INSTANCECHECK("__instancecheck__"),
  SUBCLASSCHECK("__subclasscheck__");

  private static final Slot[] ALL = values();
  private static final Map<String, Slot> BY_NAME = byName();

  private final String methodName;

  Slot(String methodName) {
    this.methodName = methodName;
  }

  private static Map<String, Slot> byName() {
    Map<String, Slot> map = new HashMap<>();
    for (Slot slot : ALL) {
      map.put(slot.methodName, slot);
    }
    return map;
  }

  /** The name of the method. */
  public String methodName() {
    return methodName;
  }

  /** The name of the method as a Python string. */
  public PyStr pyName() {
    return PyNames.ALL[index()];
  }

  /** Made when first needed, for types need slots before there are strings. */
  private static final class PyNames {
    static final PyStr[] ALL = all();

    private static PyStr[] all() {
      PyStr[] names = new PyStr[Slot.ALL.length];
      for (Slot slot : Slot.ALL) {
        names[slot.index()] = PyStr.internStatic(slot.methodName);
      }
      return names;
    }
  }

  /** How many there are. */
  static int count() {
    return ALL.length;
  }

  /** The slot of a method name. */
  public static @Nullable Slot named(String name) {
    return BY_NAME.get(name);
  }

  /** Whether CPython shows a method of this name as a slot wrapper. */
  public static boolean isSpecial(String name) {
    Slot slot = BY_NAME.get(name);
    return slot != null && slot.isWrapped();
  }

  private boolean isWrapped() {
    return switch (this) {
      case FORMAT, LENGTH_HINT, REVERSED, MISSING, ENTER, EXIT, COMPLEX, TRUNC -> false;
      case INSTANCECHECK, SUBCLASSCHECK, UNICODE, NEW, GETATTR, DEL -> false;
      default -> true;
    };
  }

  /** The number of the slot: an index into the slots of a type. */
  @SuppressWarnings("EnumOrdinal") // never stored, never shown
  int index() {
    return ordinal();
  }
}
