package krait.vm.modules.operator;

import java.util.Arrays;
import krait.vm.object.Attributes;
import krait.vm.object.PyBaseString;
import krait.vm.object.PyErrors;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyType;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;

/** {@code operator.methodcaller}: calls a method of what it is called with. */
@PythonType("operator.methodcaller")
public final class MethodCaller extends PyObject {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("operator.methodcaller", false);

  private final PyObject name;
  private final PyObject[] args;
  private final PyStr[] names;

  MethodCaller(PyObject name, PyObject[] args, PyStr[] names) {
    super(TYPE);
    this.name = name;
    this.args = args;
    this.names = names;
  }

  @PythonNew(name = "__new__")
  static PyObject create(PyType cls, PyObject[] args, PyStr[] names) {
    if (args.length == names.length) {
      throw PyErrors.typeError("methodcaller needs at least one argument, the method name");
    }
    return new MethodCaller(args[0], Arrays.copyOfRange(args, 1, args.length), names);
  }

  @PythonMethod(name = "__call__")
  static PyObject invoke(MethodCaller self, PyObject[] args, PyStr[] names) {
    return self.call1(OneArgument.of("methodcaller", args, names));
  }

  @Override
  public PyObject call1(PyObject object) {
    if (!(name instanceof PyBaseString text)) {
      throw PyErrors.typeError("attribute name must be string, not '" + name.type().name() + "'");
    }
    return Attributes.get(object, PyStr.of(text.text())).call(args, names);
  }
}
