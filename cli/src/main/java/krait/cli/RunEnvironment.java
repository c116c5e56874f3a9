package krait.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import krait.vm.exec.Prompt;
import krait.vm.object.Flag;
import krait.vm.object.Settings;
import krait.vm.object.VersionRange;
import org.jspecify.annotations.Nullable;

/** What environment variables say about a run, behind what the command line says. */
final class RunEnvironment {

  private static final String[] LIBRARY_FOLDERS = {"plat-linux2", "lib-tk", "lib-old"};

  private static final long MAX_SEED = 0xffffffffL;

  private final Map<String, String> variables;

  RunEnvironment(Map<String, String> variables) {
    this.variables = variables;
  }

  /** Sets everything that options and variables decide. */
  void apply(RunArguments arguments, Settings settings) {
    arguments.apply(settings);
    Flag random = Flag.HASH_RANDOMIZATION;
    if (settings.has(random) && !random.isIn(settings.version())) {
      throw arguments.usage("Unknown option: -R");
    }
    boolean ignored = settings.has(Flag.IGNORE_ENVIRONMENT);
    List<String> path = new ArrayList<>();
    if (!ignored) {
      raise(settings, Flag.OPTIMIZE, "PYTHONOPTIMIZE");
      raise(settings, Flag.DEBUG, "PYTHONDEBUG");
      raise(settings, Flag.VERBOSE, "PYTHONVERBOSE");
      raise(settings, Flag.INSPECT, "PYTHONINSPECT");
      raise(settings, Flag.DONT_WRITE_BYTECODE, "PYTHONDONTWRITEBYTECODE");
      settings.setUnbuffered(settings.isUnbuffered() || isSet("PYTHONUNBUFFERED"));
      addAll(path, variables.get("PYTHONPATH"));
      setStreams(settings);
      setHashSeed(settings);
      addWarnings(settings);
    }
    addLibrary(path, arguments.value(RunOption.STDLIB));
    settings.setPath(path);
    settings.setEncoding(terminalEncoding());
  }

  /** {@code PYTHONIOENCODING}: an encoding, and behind a colon what its errors do. */
  private void setStreams(Settings settings) {
    String value = variables.get("PYTHONIOENCODING");
    if (value == null || value.isEmpty() || !VersionRange.FROM_2_6.contains(settings.version())) {
      return;
    }
    int colon = value.indexOf(':');
    settings.setStreamEncoding(
        colon < 0 ? value : value.substring(0, colon),
        colon < 0 ? null : value.substring(colon + 1));
  }

  /** {@code PYTHONHASHSEED}, of which only the flag is minded. */
  private void setHashSeed(Settings settings) {
    String value = variables.get("PYTHONHASHSEED");
    Flag flag = Flag.HASH_RANDOMIZATION;
    if (value == null || value.isEmpty() || !flag.isIn(settings.version())) {
      return;
    }
    long seed = value.equals("random") ? 1 : RunArguments.number(value);
    if (seed < 0 || seed > MAX_SEED) {
      throw new Failure(
          ExitCode.USAGE,
          "PYTHONHASHSEED must be \"random\" or an integer in range [0; " + MAX_SEED + "]");
    }
    settings.set(flag, Math.max(1, Math.max(settings.get(flag), (int) seed)));
  }

  /** {@code PYTHONWARNINGS}: filters with commas between them, behind those of options. */
  private void addWarnings(Settings settings) {
    String value = variables.get("PYTHONWARNINGS");
    if (value == null || !VersionRange.FROM_2_7.contains(settings.version())) {
      return;
    }
    List<String> all = new ArrayList<>(settings.warnOptions());
    int from = 0;
    for (int at = 0; at <= value.length(); at++) {
      if (at == value.length() || value.charAt(at) == ',') {
        if (at > from) {
          all.add(value.substring(from, at));
        }
        from = at + 1;
      }
    }
    settings.setWarnOptions(all);
  }

  /**
   * The prompt.
   *
   * @param alone whether no program runs before it
   * @throws IOException if the file that PYTHONSTARTUP names can't be read
   */
  Prompt prompt(Settings settings, boolean alone) throws IOException {
    Prompt prompt = new Prompt();
    if (!alone) {
      return prompt;
    }
    String startup = variables.get("PYTHONSTARTUP");
    if (startup != null && !startup.isEmpty() && !settings.has(Flag.IGNORE_ENVIRONMENT)) {
      try {
        prompt.withStartup(Files.readAllBytes(Path.of(startup)), startup);
      } catch (NoSuchFileException e) {
        // As CPython: a file that is not there is no error.
        return prompt.withBanner();
      }
    }
    return prompt.withBanner();
  }

  /** {@code KRAIT_HISTORY}, or a file in the home folder; null for no history. */
  @Nullable Path historyFile() {
    String name = variables.get("KRAIT_HISTORY");
    if (name != null) {
      return name.isEmpty() ? null : Path.of(name);
    }
    String home = variables.get("HOME");
    return home == null || home.isEmpty() ? null : Path.of(home, ".krait_history");
  }

  private boolean isSet(String name) {
    String value = variables.get(name);
    return value != null && !value.isEmpty();
  }

  /** Any text raises a flag to 1, a number to that number. */
  private void raise(Settings settings, Flag flag, String name) {
    String value = variables.get(name);
    if (value == null || value.isEmpty()) {
      return;
    }
    int digits = 0;
    while (digits < value.length()
        && digits < 3
        && Character.digit(value.charAt(digits), 10) >= 0) {
      digits++;
    }
    int number = digits == 0 ? 1 : Math.max(1, Integer.parseInt(value.substring(0, digits)));
    settings.set(flag, Math.max(settings.get(flag), number));
  }

  private static void addAll(List<String> path, @Nullable String folders) {
    if (folders == null || folders.isEmpty()) {
      return;
    }
    int from = 0;
    for (int at = 0; at <= folders.length(); at++) {
      if (at == folders.length() || folders.charAt(at) == File.pathSeparatorChar) {
        path.add(folders.substring(from, at));
        from = at + 1;
      }
    }
  }

  private void addLibrary(List<String> path, @Nullable String option) {
    String folder = option == null ? variables.get("KRAIT_STDLIB") : option;
    if (folder == null || folder.isEmpty()) {
      return;
    }
    Path library = Path.of(folder).toAbsolutePath().normalize();
    if (!Files.isDirectory(library)) {
      throw new Failure(
          ExitCode.USAGE,
          (option == null ? "KRAIT_STDLIB" : "--stdlib")
              + " is "
              + folder
              + ", which is no folder");
    }
    path.add(library.toString());
    for (String name : LIBRARY_FOLDERS) {
      if (Files.isDirectory(library.resolve(name))) {
        path.add(library.resolve(name).toString());
      }
    }
  }

  /** The encoding that the locale names; null for that of the C locale. */
  private @Nullable String terminalEncoding() {
    for (String name : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
      String value = variables.get(name);
      if (value != null && !value.isEmpty()) {
        int dot = value.indexOf('.');
        return dot < 0 ? null : value.substring(dot + 1);
      }
    }
    return null;
  }
}
