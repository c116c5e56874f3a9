/**
 * Tests of the whole: every property over every golden program, and the rules that all of Krait's
 * code keeps. Read {@code ArchitectureTest} first.
 */
@NullMarked
package krait.conformance;

import org.jspecify.annotations.NullMarked;
