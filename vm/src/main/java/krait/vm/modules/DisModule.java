package krait.vm.modules;

import java.util.ArrayList;
import java.util.List;
import krait.code.ByteString;
import krait.code.LineTable;
import krait.vm.object.ArrayIterator;
import krait.vm.object.Attributes;
import krait.vm.object.Calls;
import krait.vm.object.Conversions;
import krait.vm.object.InterpreterState;
import krait.vm.object.Iterations;
import krait.vm.object.PyClassObj;
import krait.vm.object.PyCode;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyFunction;
import krait.vm.object.PyInstance;
import krait.vm.object.PyInt;
import krait.vm.object.PyList;
import krait.vm.object.PyMethod;
import krait.vm.object.PyModule;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PyType;
import krait.vm.object.PythonInitializer;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonModule;
import krait.vm.object.Texts;
import krait.vm.object.ThreadState;
import krait.vm.op.PrintOps;
import org.jspecify.annotations.Nullable;

/** {@code dis}: lists bytecode on {@code sys.stdout}, as print statements do. */
@PythonModule("dis")
public final class DisModule {

  private DisModule() {}

  @PythonInitializer
  static void initialize(PyModule module) {
    InterpreterState interpreter = ThreadState.current().interpreter();
    PyObject opcode = interpreter.modules().get("opcode");
    if (opcode == null) {
      opcode = interpreter.moduleSource().load(interpreter, "opcode");
    }
    for (String name : OpcodeModule.NAMES) {
      module.put(name, Attributes.get(opcode, PyStr.of(name)));
    }
    List<String> names = new ArrayList<>(ModuleRules.of(interpreter).disPublic());
    names.addAll(OpcodeModule.NAMES);
    module.put("__all__", new PyList(OpcodeModule.strings(names)));
    module.put("disco", Attributes.get(module, PyStr.of("disassemble")));
    module.put("sys", interpreter.sys());
  }

  @PythonMethod(name = "dis", keywords = "x", style = "PARSED")
  static void dis(@Nullable PyObject what) {
    if (what == null || what == PyNone.NONE) {
      distb(null);
      return;
    }
    PyObject object = what instanceof PyInstance instance ? instance.cls() : what;
    PyObject function = attributeOrNull(object, "im_func");
    object = function == null ? object : function;
    PyObject code = attributeOrNull(object, "func_code");
    object = code == null ? object : code;
    PyObject members = attributeOrNull(object, "__dict__");
    if (members != null) {
      listMembers(members);
    } else if (attributeOrNull(object, "co_code") != null) {
      disassemble(object, null);
    } else if (object instanceof PyStr) {
      disassembleString(object, null, null, null, null);
    } else {
      throw PyErrors.typeError(
          "don't know how to disassemble " + object.type().name() + " objects");
    }
  }

  /** What {@code hasattr} finds; any exception counts as nothing found. */
  private static @Nullable PyObject attributeOrNull(PyObject object, String name) {
    try {
      return Attributes.find(object, PyStr.of(name));
    } catch (PyException e) {
      if (e.matches(PyExc.Exception)) {
        return null;
      }
      throw e;
    }
  }

  private static void listMembers(PyObject members) {
    boolean types = ModuleRules.of(ThreadState.current().interpreter()).disGoesIntoTypes();
    PyObject items = Calls.method(members, "items");
    Calls.method(items, "sort");
    for (PyObject item : Iterations.toArray(items)) {
      PyObject[] pair = Iterations.toArray(item);
      if (hasCode(pair[1], types)) {
        print("Disassembly of " + Texts.str(pair[0]) + ":");
        PrintOps.printNewline();
        try {
          dis(pair[1]);
        } catch (PyException e) {
          if (!e.matches(PyExc.TypeError)) {
            throw e;
          }
          print("Sorry:");
          PrintOps.printItem(e.normalize().value());
          PrintOps.printNewline();
        }
        PrintOps.printNewline();
      }
    }
  }

  private static boolean hasCode(PyObject member, boolean types) {
    return member instanceof PyFunction
        || member instanceof PyMethod
        || member instanceof PyCode
        || member instanceof PyClassObj
        || (types && member instanceof PyType);
  }

  private static void print(String text) {
    PrintOps.printItem(PyStr.of(text));
  }

  @PythonMethod(keywords = "tb", style = "PARSED")
  static void distb(@Nullable PyObject tb) {
    PyObject entry = tb;
    if (entry == null || entry == PyNone.NONE) {
      entry = ThreadState.current().interpreter().sys().dict().get("last_traceback");
      if (entry == null) {
        throw PyErrors.runtimeError("no last traceback to disassemble");
      }
      PyObject next = attribute(entry, "tb_next");
      while (Conversions.isTrue(next)) {
        entry = next;
        next = attribute(entry, "tb_next");
      }
    }
    disassemble(attribute(attribute(entry, "tb_frame"), "f_code"), attribute(entry, "tb_lasti"));
  }

  private static PyObject attribute(PyObject object, String name) {
    return Attributes.get(object, PyStr.of(name));
  }

  @PythonMethod(keywords = "co lasti", style = "PARSED")
  static void disassemble(PyObject code, @Nullable PyObject lasti) {
    new PrintedListing(ThreadState.current().interpreter(), lasti).code(code);
  }

  @PythonMethod(
      name = "disassemble_string",
      keywords = "code lasti varnames names constants",
      style = "PARSED")
  static void disassembleString(
      PyObject code,
      @Nullable PyObject lasti,
      @Nullable PyObject varnames,
      @Nullable PyObject names,
      @Nullable PyObject constants) {
    new PrintedListing(ThreadState.current().interpreter(), lasti)
        .string(code, varnames, names, constants);
  }

  @PythonMethod(name = "findlabels", keywords = "code")
  static PyObject findLabels(PyObject code) {
    PyList labels = new PyList();
    for (int label : PrintedListing.labels(ThreadState.current().interpreter(), bytes(code))) {
      labels.add(PyInt.of(label));
    }
    return labels;
  }

  @PythonMethod(name = "findlinestarts", keywords = "code")
  static PyObject findLineStarts(PyObject code) {
    List<PyObject> pairs = new ArrayList<>();
    for (LineTable.LineStart start : lineStarts(code)) {
      pairs.add(new PyTuple(PyInt.of(start.offset()), PyInt.of(start.line())));
    }
    return new ArrayIterator(ArrayIterator.TUPLE_TYPE, pairs.toArray(PyTuple.NO_ITEMS));
  }

  /** Where the source lines of an object like a code object start. */
  static List<LineTable.LineStart> lineStarts(PyObject code) {
    String table = bytes(attribute(code, "co_lnotab"));
    int first = Conversions.toInt(attribute(code, "co_firstlineno"));
    return LineTable.decode(ByteString.latin1(table), first);
  }

  /** The bytes of a string, or of any sequence of strings of one byte each. */
  static String bytes(PyObject code) {
    if (code instanceof PyStr text) {
      return text.text();
    }
    Iterations.length(code);
    StringBuilder bytes = new StringBuilder();
    for (PyObject item : Iterations.toArray(code)) {
      bytes.append((char) (BuiltinNumberFunctions.ord(item) & 0xff));
    }
    return bytes.toString();
  }
}
