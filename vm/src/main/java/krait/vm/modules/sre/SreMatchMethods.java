package krait.vm.modules.sre;

import krait.vm.object.Calls;
import krait.vm.object.Iterations;
import krait.vm.object.PyDict;
import krait.vm.object.PyErrors;
import krait.vm.object.PyInt;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyTuple;
import krait.vm.object.PythonGetter;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;
import krait.vm.op.ImportOps;
import krait.vm.op.ItemOps;
import org.jspecify.annotations.Nullable;

/** The methods of {@code SRE_Match}. */
@PythonType("_sre.SRE_Match")
@SuppressWarnings("DoNotCallSuggester") // these are there to be called from Python
public final class SreMatchMethods {

  private SreMatchMethods() {}

  @PythonMethod
  static PyObject group(SreMatch self, PyObject[] args) {
    if (args.length <= 1) {
      int group = args.length == 0 ? 0 : self.group(args[0]);
      return self.text(group, PyNone.NONE);
    }
    PyObject[] texts = new PyObject[args.length];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = self.text(self.group(args[i]), PyNone.NONE);
    }
    return new PyTuple(texts);
  }

  private static int group(SreMatch self, @Nullable PyObject key) {
    return key == null ? 0 : self.group(key);
  }

  @PythonMethod(style = "UNPACKED")
  static int start(SreMatch self, @Nullable PyObject group) {
    return self.start(group(self, group));
  }

  @PythonMethod(style = "UNPACKED")
  static int end(SreMatch self, @Nullable PyObject group) {
    return self.end(group(self, group));
  }

  @PythonMethod(style = "UNPACKED")
  static PyObject span(SreMatch self, @Nullable PyObject group) {
    return self.span(group(self, group));
  }

  @PythonMethod(keywords = "default")
  static PyObject groups(SreMatch self, @Nullable PyObject otherwise) {
    PyObject missing = otherwise == null ? PyNone.NONE : otherwise;
    PyObject[] texts = new PyObject[self.groups() - 1];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = self.text(i + 1, missing);
    }
    return new PyTuple(texts);
  }

  @PythonMethod(name = "groupdict", keywords = "default")
  static PyObject groupDict(SreMatch self, @Nullable PyObject otherwise) {
    PyObject missing = otherwise == null ? PyNone.NONE : otherwise;
    PyDict texts = new PyDict();
    PyObject names = self.pattern().groupIndex();
    if (names != null) {
      for (PyObject name : Iterations.toArray(Calls.method(names, "keys"))) {
        ItemOps.setItem(texts, name, self.text(self.group(name), missing));
      }
    }
    return texts;
  }

  @PythonMethod
  static PyObject expand(SreMatch self, PyObject template) {
    return Calls.method(ImportOps.module("re"), "_expand", self.pattern(), self, template);
  }

  @PythonMethod(name = "__copy__")
  static PyObject copy(SreMatch self) {
    throw PyErrors.typeError("cannot copy this match object");
  }

  @PythonMethod(name = "__deepcopy__")
  static PyObject deepCopy(SreMatch self, PyObject memo) {
    throw PyErrors.typeError("cannot deepcopy this match object");
  }

  @PythonGetter(member = true)
  static PyObject string(SreMatch self) {
    return self.string();
  }

  @PythonGetter(name = "re", member = true)
  static PyObject pattern(SreMatch self) {
    return self.pattern();
  }

  @PythonGetter(member = true)
  static int pos(SreMatch self) {
    return self.pos();
  }

  @PythonGetter(name = "endpos", member = true)
  static int endPos(SreMatch self) {
    return self.endPos();
  }

  @PythonGetter(name = "lastindex")
  static PyObject lastIndex(SreMatch self) {
    return self.lastIndex() < 0 ? PyNone.NONE : PyInt.of(self.lastIndex());
  }

  @PythonGetter(name = "lastgroup")
  static PyObject lastGroup(SreMatch self) {
    return self.lastGroup();
  }

  @PythonGetter
  static PyObject regs(SreMatch self) {
    return self.regs();
  }
}
