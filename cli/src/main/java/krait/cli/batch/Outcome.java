package krait.cli.batch;

/**
 * What became of a batch.
 *
 * @param inputs how many inputs there were
 * @param findings how many of them had something to be found
 * @param bad how many are malformed or can't be read
 * @param unwritten how many have a result that could not be written
 * @param bugs how many ended in a bug of ours
 */
public record Outcome(int inputs, int findings, int bad, int unwritten, int bugs) {}
