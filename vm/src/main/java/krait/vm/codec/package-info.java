/**
 * Codecs: what {@code encode} and {@code decode} of strings do. {@code Codecs} finds one by its
 * name; {@code Decoding} and {@code Encoding} hold the state of a conversion and call error
 * handlers. Between {@code krait.vm.op} and {@code krait.vm.methods}. Test to read first: {@code
 * ExpressionsTest}.
 */
@NullMarked
package krait.vm.codec;

import org.jspecify.annotations.NullMarked;
