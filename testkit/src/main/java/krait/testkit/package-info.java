/** What the tests of several modules share; never shipped. */
@NullMarked
package krait.testkit;

import org.jspecify.annotations.NullMarked;
