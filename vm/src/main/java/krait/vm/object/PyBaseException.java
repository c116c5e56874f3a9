package krait.vm.object;

import org.jspecify.annotations.Nullable;

/** An exception instance. Some built-in exceptions have members, whose names their type knows. */
public final class PyBaseException extends PyObject {

  private static final PyObject[] NO_MEMBERS = new PyObject[0];

  private PyTuple args = PyTuple.EMPTY;
  private @Nullable PyObject message = PyStr.EMPTY;
  private @Nullable PyDict dict;
  private @Nullable PyObject[] members = NO_MEMBERS;

  /** An instance before it is initialized. */
  public PyBaseException(PyType type) {
    super(type);
  }

  /** The arguments. */
  public PyTuple args() {
    return args;
  }

  /** Sets the arguments, but not the message. */
  public void setArgs(PyTuple newArgs) {
    args = newArgs;
  }

  /** The message: the only argument, or an empty string; null if it was deleted. */
  public @Nullable PyObject message() {
    return message;
  }

  /** Sets the message. */
  public void setMessage(@Nullable PyObject newMessage) {
    message = newMessage;
  }

  /** The member of a number, or null if it is not set. */
  public @Nullable PyObject member(int index) {
    return index < members.length ? members[index] : null;
  }

  /** The member of a number; None if it is not set. */
  public PyObject memberOrNone(int index) {
    PyObject value = member(index);
    return value == null ? PyNone.NONE : value;
  }

  /** Sets a member. */
  public void setMember(int index, @Nullable PyObject value) {
    if (index >= members.length) {
      members = java.util.Arrays.copyOf(members, index + 1);
    }
    members[index] = value;
  }

  @Override
  public PyDict dict() {
    PyDict known = dict;
    if (known == null) {
      known = new PyDict();
      dict = known;
    }
    return known;
  }

  @Override
  public void setDict(PyDict newDict) {
    dict = newDict;
  }
}
