package krait.vm.modules;

import krait.vm.methods.Enumerate;
import krait.vm.methods.Reversed;
import krait.vm.object.Flag;
import krait.vm.object.PyBaseString;
import krait.vm.object.PyBool;
import krait.vm.object.PyBuffer;
import krait.vm.object.PyByteArray;
import krait.vm.object.PyClassMethod;
import krait.vm.object.PyComplex;
import krait.vm.object.PyDict;
import krait.vm.object.PyFile;
import krait.vm.object.PyFloat;
import krait.vm.object.PyInt;
import krait.vm.object.PyList;
import krait.vm.object.PyLong;
import krait.vm.object.PyMemoryView;
import krait.vm.object.PyModule;
import krait.vm.object.PyNone;
import krait.vm.object.PyProperty;
import krait.vm.object.PySet;
import krait.vm.object.PySlice;
import krait.vm.object.PyStaticMethod;
import krait.vm.object.PyStr;
import krait.vm.object.PySuper;
import krait.vm.object.PyTuple;
import krait.vm.object.PyType;
import krait.vm.object.PyUnicode;
import krait.vm.object.PyXRange;
import krait.vm.object.PythonInitializer;
import krait.vm.object.PythonModule;
import krait.vm.object.ThreadState;
import krait.vm.object.VersionRange;

/** The types and constants of {@code __builtin__}. */
@PythonModule("__builtin__")
public final class BuiltinTypes {

  private BuiltinTypes() {}

  @PythonInitializer
  static void initialize(PyModule module) {
    PyType[] types = {
      PyType.OBJECT,
      PyType.TYPE,
      PyInt.TYPE,
      PyLong.TYPE,
      PyFloat.TYPE,
      PyComplex.TYPE,
      PyBool.TYPE,
      PyBaseString.TYPE,
      PyStr.TYPE,
      PyUnicode.TYPE,
      PyTuple.TYPE,
      PyList.TYPE,
      PyDict.TYPE,
      PySet.TYPE,
      PySet.FROZEN_TYPE,
      PySlice.TYPE,
      PyXRange.TYPE,
      PyFile.TYPE,
      PyProperty.TYPE,
      PyStaticMethod.TYPE,
      PyClassMethod.TYPE,
      PySuper.TYPE,
      PyBuffer.TYPE,
      Enumerate.TYPE,
      Reversed.TYPE,
    };
    for (PyType type : types) {
      module.put(type.name(), type);
    }
    if (VersionRange.FROM_2_6.contains(ThreadState.current().interpreter().version())) {
      module.put("bytearray", PyByteArray.TYPE);
      module.put("bytes", PyStr.TYPE);
    }
    if (VersionRange.FROM_2_7.contains(ThreadState.current().interpreter().version())) {
      module.put("memoryview", PyMemoryView.TYPE);
    }
    module.put("None", PyNone.NONE);
    module.put("True", PyBool.TRUE);
    module.put("False", PyBool.FALSE);
    module.put("Ellipsis", PyNone.ELLIPSIS);
    module.put("NotImplemented", PyNone.NOT_IMPLEMENTED);
    boolean optimized = ThreadState.current().interpreter().settings().has(Flag.OPTIMIZE);
    module.put("__debug__", PyBool.of(!optimized));
  }
}
