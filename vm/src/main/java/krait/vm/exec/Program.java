package krait.vm.exec;

import krait.code.CodeObject;
import krait.vm.modules.CodeObjects;
import krait.vm.object.InterpreterState;
import krait.vm.object.PyCode;
import krait.vm.object.PyModule;
import org.jspecify.annotations.Nullable;

/** What a machine runs as its main program, in the module {@code __main__}. */
public interface Program {

  /** Runs it; an exception that nobody catches comes out as it is. */
  void run(InterpreterState interpreter, PyModule main);

  /** Tidies up after it, when an exception that came out has been shown. */
  default void finish(PyModule main) {}

  /** What {@code sys.argv} starts with. */
  String name();

  /** What {@code sys.path} starts with; null if nothing is put before it. */
  @Nullable String folder();

  /**
   * A file of code.
   *
   * @param name the file as it was named
   * @param folder the folder that the file lies in
   */
  static Program code(CodeObject code, String name, String folder) {
    return new FileProgram(name, folder, name) {
      @Override
      PyCode code(InterpreterState interpreter) {
        return CodeObjects.code(interpreter, code);
      }
    };
  }

  /**
   * A source file.
   *
   * @param content the bytes of the file
   * @param name what {@code sys.argv} starts with
   * @param folder the folder that the file lies in
   * @param file the name of the file for {@code __file__} and for tracebacks
   */
  static Program source(byte[] content, String name, String folder, String file) {
    return new FileProgram(name, folder, file) {
      @Override
      PyCode code(InterpreterState interpreter) {
        return interpreter.sources().compileFile(content, file, false);
      }
    };
  }

  /** A text, as with {@code -c}; bytes as characters up to U+00FF. */
  static Program text(String source) {
    return new TextProgram(source);
  }

  /** A module that is found as an import finds it, as with {@code -m}. */
  static Program module(String name) {
    return new ModuleProgram(name);
  }

  /** A folder or zip file that holds a module {@code __main__}. */
  static Program folder(String name) {
    return new FolderProgram(name);
  }

  /**
   * No program, where a prompt is all that is wanted.
   *
   * @param name what {@code sys.argv} starts with
   */
  static Program none(String name) {
    return new FileProgram(name, "", "") {
      @Override
      PyCode code(InterpreterState interpreter) {
        return interpreter.sources().compileFile(new byte[0], "", false);
      }
    };
  }
}
