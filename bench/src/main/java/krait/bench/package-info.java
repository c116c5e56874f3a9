/**
 * Benchmarks. They need a folder below the project as working directory, as they read the corpus:
 * {@code ./mvnw package && java -jar bench/target/benchmarks.jar}.
 */
@NullMarked
package krait.bench;

import org.jspecify.annotations.NullMarked;
