package krait.vm.modules.memory;

import krait.vm.object.ThreadState;

/** What {@code gc} remembers of an interpreter; it changes nothing, as the JVM collects garbage. */
final class GcSettings {

  private boolean enabled = true;
  private long flags;
  private final long[] thresholds = {700, 10, 10};

  static GcSettings current() {
    return ThreadState.current().interpreter().attachment(GcSettings.class, GcSettings::new);
  }

  boolean isEnabled() {
    return enabled;
  }

  void setEnabled(boolean whether) {
    enabled = whether;
  }

  long flags() {
    return flags;
  }

  void setFlags(long newFlags) {
    flags = newFlags;
  }

  long threshold(int generation) {
    return thresholds[generation];
  }

  void setThreshold(int generation, long count) {
    thresholds[generation] = count;
  }
}
