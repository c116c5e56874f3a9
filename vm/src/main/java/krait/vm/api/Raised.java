package krait.vm.api;

import java.util.function.Supplier;
import krait.vm.exec.Session;
import krait.vm.object.Exceptions;
import krait.vm.object.PyClassObj;
import krait.vm.object.PyException;
import krait.vm.object.PyObject;
import krait.vm.object.PyType;
import krait.vm.object.Termination;
import krait.vm.object.Texts;
import org.jspecify.annotations.Nullable;

/** Makes a {@link PythonException} of what comes out of the session. */
final class Raised {

  private Raised() {}

  static <T extends @Nullable Object> T translating(Session session, Supplier<T> action) {
    try {
      return action.get();
    } catch (PyException e) {
      throw of(session, e.normalize());
    } catch (Termination e) {
      throw new PythonException("Termination", e.describe(), "");
    } finally {
      session.flush();
    }
  }

  private static PythonException of(Session session, PyException e) {
    String message;
    try {
      message = Exceptions.isClass(e.excType()) ? Texts.str(e.value()).text() : "";
    } catch (PyException second) {
      message = "";
    }
    return new PythonException(name(e.excType()), message, session.traceback(e));
  }

  private static String name(PyObject type) {
    if (type instanceof PyType known) {
      return known.name().substring(known.name().lastIndexOf('.') + 1);
    }
    return type instanceof PyClassObj old ? old.name() : Texts.str(type).text();
  }
}
