package krait.vm.codec;

import java.util.List;
import java.util.Locale;
import krait.vm.object.CodecRegistry;
import krait.vm.object.Encodings;
import krait.vm.object.MethodTable;
import krait.vm.object.PyBaseString;
import krait.vm.object.PyBuiltin;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PyUnicode;
import krait.vm.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** Finds codecs by name, and applies them. */
public final class Codecs {

  private static final int TUPLE_SIZE = 4;

  private Codecs() {}

  private static CodecRegistry registry() {
    return ThreadState.current().interpreter().codecs();
  }

  /** A name as the registry knows it: in lower case, with hyphens for blanks. */
  private static String normalized(String name) {
    return name.toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  private static @Nullable Codec builtin(String name) {
    StringBuilder out = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = Character.toLowerCase(name.charAt(i));
      out.append(c == '-' || c == ' ' ? '_' : c);
    }
    return BuiltinCodecs.find(out.toString());
  }

  /** What a codec makes of an object; the first part of what its encoder returns. */
  public static PyObject encode(PyObject object, String encoding, String errors) {
    Codec codec = builtin(encoding);
    return codec != null
        ? codec.encode(object, errors)
        : applied(lookup(encoding).get(0), object, errors, "encoder");
  }

  /** What a codec makes of an object, the other way. */
  public static PyObject decode(PyObject object, String encoding, String errors) {
    Codec codec = builtin(encoding);
    return codec != null
        ? codec.decode(object, errors)
        : applied(lookup(encoding).get(1), object, errors, "decoder");
  }

  private static PyObject applied(PyObject function, PyObject object, String errors, String kind) {
    PyObject result = function.call2(object, PyStr.of(errors));
    if (result instanceof PyTuple pair && pair.size() == 2) {
      return pair.get(0);
    }
    throw PyErrors.typeError(kind + " must return a tuple (object,integer)");
  }

  /** The functions of a codec: what a search function returns, or those that are built in. */
  public static PyTuple lookup(String encoding) {
    String name = normalized(encoding);
    PyTuple known = registry().found().get(name);
    if (known != null) {
      return known;
    }
    List<PyObject> searches = registry().searches();
    int count = searches.size();
    for (int i = 0; i < count; i++) {
      PyObject result = searches.get(i).call1(PyStr.of(name));
      if (result == PyNone.NONE) {
        continue;
      }
      if (!(result instanceof PyTuple codec) || codec.size() != TUPLE_SIZE) {
        throw PyErrors.typeError("codec search functions must return 4-tuples");
      }
      registry().found().put(name, codec);
      return codec;
    }
    if (builtin(encoding) == null) {
      throw PyErrors.of(PyExc.LookupError, "unknown encoding: " + encoding);
    }
    MethodTable table = new CodecFunctionsTable();
    PyStr self = PyStr.of(encoding);
    return new PyTuple(
        new PyBuiltin(table, 0, table.specs()[0], self),
        new PyBuiltin(table, 1, table.specs()[1], self),
        PyNone.NONE,
        PyNone.NONE);
  }

  /** What {@code encode} of a string gives. */
  public static PyObject encoded(
      PyBaseString self, @Nullable PyObject encoding, @Nullable PyObject errors) {
    PyObject result =
        encode(
            self,
            name(encoding, "encode", 1, Encodings.defaultName()),
            name(errors, "encode", 2, "strict"));
    return checked(result, "encoder");
  }

  /** What {@code decode} of a string or array gives; {@code what} names the function in errors. */
  public static PyObject decoded(
      PyObject self,
      @Nullable PyObject encoding,
      @Nullable PyObject errors,
      String what,
      int firstArgument) {
    PyObject result =
        decode(
            self,
            name(encoding, what, firstArgument, Encodings.defaultName()),
            name(errors, what, firstArgument + 1, "strict"));
    return checked(result, "decoder");
  }

  private static PyObject checked(PyObject result, String kind) {
    if (!BuiltinCodecs.isString(result)) {
      throw PyErrors.typeError(
          kind + " did not return a string/unicode object (type=" + result.type().name() + ")");
    }
    return result;
  }

  /** An argument that is the name of an encoding or of an error handler. */
  public static String name(
      @Nullable PyObject argument, String function, int number, String otherwise) {
    if (argument == null) {
      return otherwise;
    }
    String problem = function + "() argument " + number + " must be string";
    if (!(argument instanceof PyBaseString)) {
      throw PyErrors.typeError(
          problem + ", not " + (argument == PyNone.NONE ? "None" : argument.type().name()));
    }
    String name =
        argument instanceof PyUnicode text ? Encodings.ascii(text).text() : argument.toString();
    if (name.indexOf('\0') >= 0) {
      throw withoutNull(problem, argument);
    }
    return name;
  }

  private static PyException withoutNull(String problem, PyObject argument) {
    return PyErrors.typeError(problem + " without null bytes, not " + argument.type().name());
  }
}
