package krait.compiler.source;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import krait.version.Dialect;
import krait.version.PyVersion;

/** The grammar of one version: its features and the size of its parser's stack. */
public final class GrammarOptions {

  private static final int STACK_OF_2_5 = 500;
  private static final int STACK_SINCE_2_6 = 1500;
  private static final List<GrammarOptions> ALL = all();

  private final Dialect dialect;
  private final Set<GrammarFeature> features = EnumSet.noneOf(GrammarFeature.class);

  private GrammarOptions(PyVersion version) {
    this.dialect = Dialect.of(version);
    for (GrammarFeature feature : GrammarFeature.values()) {
      if (feature.isIn(version)) {
        features.add(feature);
      }
    }
  }

  private static List<GrammarOptions> all() {
    List<GrammarOptions> all = new ArrayList<>();
    for (PyVersion version : PyVersion.supported()) {
      all.add(new GrammarOptions(version));
    }
    return List.copyOf(all);
  }

  /**
   * The grammar of a version.
   *
   * @throws IllegalArgumentException if the version is not among {@link PyVersion#supported}
   */
  public static GrammarOptions of(PyVersion version) {
    for (GrammarOptions options : ALL) {
      if (options.dialect.version().equals(version)) {
        return options;
      }
    }
    throw new IllegalArgumentException("Python " + version + " is not supported");
  }

  /** Whether the version has a feature. */
  public boolean has(GrammarFeature feature) {
    return features.contains(feature);
  }

  /** The number of nested symbols at which CPython's parser gives up with a MemoryError. */
  public int parserStackSize() {
    return has(GrammarFeature.WITH_NEEDS_FUTURE) ? STACK_OF_2_5 : STACK_SINCE_2_6;
  }

  /** The other differences of the version. */
  public Dialect dialect() {
    return dialect;
  }
}
