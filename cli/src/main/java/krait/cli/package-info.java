/**
 * The {@code krait} command, the last in the line: it may use every other package and none uses it.
 *
 * <p>{@link krait.cli.Main} is the process, {@link krait.cli.Cli} the same command inside a running
 * JVM, which is what tests call. Each subcommand is a class that implements {@link
 * krait.cli.Subcommand} and stands in the list of {@link krait.cli.Subcommands}. {@link
 * krait.cli.Streams} is all that a subcommand knows of the world outside, {@link
 * krait.cli.ExitCode} all that it can answer.
 *
 * <p>Read {@code CliTest} first.
 */
@NullMarked
package krait.cli;

import org.jspecify.annotations.NullMarked;
