package krait.vm.object;

/**
 * An instance of a Python class that is derived from a built-in type: beside the data of the
 * built-in type it holds attributes of its own.
 */
public interface Extended {
  /** The attributes. */
  Extension extension();
}
