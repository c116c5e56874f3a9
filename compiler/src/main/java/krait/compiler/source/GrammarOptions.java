package krait.compiler.source;

import java.util.EnumSet;
import java.util.Set;
import krait.version.Dialect;
import krait.version.PyVersion;

/** The grammar of one version: its features and the size of its parser's stack. */
public final class GrammarOptions {

  private static final int STACK_OF_2_5 = 500;
  private static final int STACK_SINCE_2_6 = 1500;

  private final PyVersion version;
  private final Set<GrammarFeature> features = EnumSet.noneOf(GrammarFeature.class);

  private GrammarOptions(PyVersion version) {
    this.version = version;
    for (GrammarFeature feature : GrammarFeature.values()) {
      if (feature.isIn(version)) {
        features.add(feature);
      }
    }
  }

  /** The grammar of a supported version. */
  public static GrammarOptions of(PyVersion version) {
    return new GrammarOptions(version);
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
    return Dialect.of(version);
  }
}
