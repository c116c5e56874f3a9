package krait.vm.modules.posix;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import krait.vm.object.InterpreterState;
import krait.vm.object.ThreadState;

/** What a process of CPython's has beside its memory, kept apart for each interpreter. */
final class Surroundings {

  private static final int USUAL_MASK = 022;

  private final Map<String, String> variables = new LinkedHashMap<>();
  private final int firstMask;
  private int mask;
  private boolean floatTimes = true;

  private Surroundings() {
    if (!ThreadState.current().interpreter().settings().isIsolated()) {
      variables.putAll(System.getenv());
    }
    firstMask = processMask();
    mask = firstMask;
  }

  /** Those of the interpreter that is running. */
  static Surroundings current() {
    InterpreterState interpreter = ThreadState.current().interpreter();
    return interpreter.attachment(Surroundings.class, Surroundings::new);
  }

  private static int processMask() {
    try {
      for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
        if (line.startsWith("Umask:")) {
          return Integer.parseInt(line.substring("Umask:".length()).trim(), 8);
        }
      }
    } catch (IOException | NumberFormatException e) {
      return USUAL_MASK;
    }
    return USUAL_MASK;
  }

  /** Characters as the bytes that the system has for them, one character each. */
  static String bytes(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  /** Names and values of the variables, as bytes. */
  String[][] variables() {
    String[][] all = new String[variables.size()][];
    int next = 0;
    for (Map.Entry<String, String> variable : variables.entrySet()) {
      all[next++] = new String[] {bytes(variable.getKey()), bytes(variable.getValue())};
    }
    return all;
  }

  /** Sets a variable for the processes to come. */
  void put(String name, String value) {
    variables.put(InterpreterState.decodedName(name), InterpreterState.decodedName(value));
  }

  /** Removes a variable. */
  void remove(String name) {
    variables.remove(InterpreterState.decodedName(name));
  }

  /** Gives a new process the variables. */
  void export(Map<String, String> environment) {
    environment.clear();
    environment.putAll(variables);
  }

  /** The permissions that new files don't get. */
  int mask() {
    return mask;
  }

  /** Sets {@link #mask}. */
  void setMask(int newMask) {
    mask = newMask;
  }

  /** Whether the mask is another than that of the JVM's process. */
  boolean maskChanged() {
    return mask != firstMask;
  }

  /** Whether times of files are floats. */
  boolean hasFloatTimes() {
    return floatTimes;
  }

  /** Sets {@link #hasFloatTimes}. */
  void setFloatTimes(boolean floats) {
    floatTimes = floats;
  }
}
