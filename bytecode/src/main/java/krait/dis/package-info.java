/**
 * Listings, after {@code krait.flow} in the line of packages.
 *
 * <ul>
 *   <li>{@link krait.dis.Disassembler} writes the text that CPython's {@code dis} writes, byte for
 *       byte; {@link krait.dis.ConstRepr} writes the constants in it;
 *   <li>{@link krait.dis.Dis} is the {@code dis} module of a version under its own names;
 *   <li>{@link krait.dis.InstructionReader} gives instructions as objects with their arguments
 *       resolved, {@link krait.dis.WideListing} the listing with bytes, stack depth and picture;
 *   <li>{@link krait.dis.CodeTree} walks nested code objects, {@link krait.dis.VersionFit} tells
 *       which versions a code object without a header can be of.
 * </ul>
 *
 * <p>Read {@code DisassemblerTest} first.
 */
@NullMarked
package krait.dis;

import org.jspecify.annotations.NullMarked;
