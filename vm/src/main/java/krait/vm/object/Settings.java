package krait.vm.object;

import java.util.EnumMap;
import java.util.List;
import krait.version.PyVersion;
import org.jspecify.annotations.Nullable;

/**
 * How an interpreter is asked to behave: what the options and the environment of CPython's command
 * line say. Filled before the interpreter is made and not changed afterwards.
 */
public final class Settings {

  private final PyVersion version;
  private final EnumMap<Flag, Integer> flags = new EnumMap<>(Flag.class);
  private List<String> warnOptions = List.of();
  private List<String> path = List.of();
  private boolean unbuffered;
  private boolean isolated;
  private boolean streamsShared;
  private @Nullable String encoding;
  private @Nullable String streamEncoding;
  private @Nullable String streamErrors;

  /** The settings of a version when no option is given. */
  public Settings(PyVersion version) {
    this.version = version;
  }

  /** The version of Python. */
  public PyVersion version() {
    return version;
  }

  /** The number that a flag is set to; 0 if it is not. */
  public int get(Flag flag) {
    Integer value = flags.get(flag);
    return value == null ? 0 : value;
  }

  /** Whether a flag is set. */
  public boolean has(Flag flag) {
    return get(flag) != 0;
  }

  /** Whether {@code -3} is given to a version that warns of what Python 3 has not. */
  public boolean warnsOfPython3() {
    return has(Flag.PY3K_WARNING) && VersionRange.FROM_2_6.contains(version);
  }

  /** Sets a flag. */
  public Settings set(Flag flag, int value) {
    flags.put(flag, value);
    return this;
  }

  /** {@code sys.warnoptions}. */
  public List<String> warnOptions() {
    return warnOptions;
  }

  /** Sets {@link #warnOptions}. */
  public Settings setWarnOptions(List<String> options) {
    warnOptions = List.copyOf(options);
    return this;
  }

  /** What {@code sys.path} holds behind the folder of the program. */
  public List<String> path() {
    return path;
  }

  /** Sets {@link #path}. */
  public Settings setPath(List<String> folders) {
    path = List.copyOf(folders);
    return this;
  }

  /** Whether standard output is written at once. */
  public boolean isUnbuffered() {
    return unbuffered;
  }

  /** Sets {@link #isUnbuffered}. */
  public Settings setUnbuffered(boolean atOnce) {
    unbuffered = atOnce;
    return this;
  }

  /** The encoding of terminals, or null for that of CPython in the C locale. */
  public @Nullable String encoding() {
    return encoding;
  }

  /** The encoding of the standard files whatever they are, or null for none. */
  public @Nullable String streamEncoding() {
    return streamEncoding;
  }

  /** What the standard files do with characters that {@link #streamEncoding} lacks. */
  public @Nullable String streamErrors() {
    return streamErrors;
  }

  /** Sets {@link #streamEncoding} and {@link #streamErrors}. */
  public Settings setStreamEncoding(String name, @Nullable String errors) {
    streamEncoding = name;
    streamErrors = errors;
    return this;
  }

  /** Sets {@link #encoding}. */
  public Settings setEncoding(@Nullable String name) {
    encoding = name;
    return this;
  }

  /** Whether programs are kept from files, processes and the environment. */
  public boolean isIsolated() {
    return isolated;
  }

  /** Sets {@link #isIsolated}. */
  public Settings setIsolated(boolean apart) {
    isolated = apart;
    return this;
  }

  /** Whether the standard files are those of the JVM's process, which its children get as well. */
  public boolean areStreamsShared() {
    return streamsShared;
  }

  /** Sets {@link #areStreamsShared}. */
  public Settings setStreamsShared(boolean shared) {
    streamsShared = shared;
    return this;
  }
}
