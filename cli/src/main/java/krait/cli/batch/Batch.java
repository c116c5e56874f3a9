package krait.cli.batch;

import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import krait.cli.input.Input;
import krait.cli.input.InputException;
import krait.marshal.MalformedDataException;
import org.jspecify.annotations.Nullable;

/**
 * Runs a task on every input. A few inputs are in work at a time; what they print appears in the
 * order of the inputs, each with its messages behind its results.
 */
public final class Batch {

  private static final long REDRAW_MILLISECONDS = 100;

  private final Task task;
  private final OutputStream out;
  private final Reporter reporter;
  private final @Nullable ProgressBar progress;
  private final int threads;
  private int started;
  private int inputs;
  private int findings;
  private int bad;
  private int unwritten;
  private int bugs;

  /**
   * A batch on all cores.
   *
   * @param out standard output
   * @param reporter takes the messages
   * @param progress shows how far it is, if there is someone to look at it
   */
  public Batch(Task task, OutputStream out, Reporter reporter, @Nullable ProgressBar progress) {
    this(task, out, reporter, progress, Runtime.getRuntime().availableProcessors());
  }

  /** A batch on a number of threads. */
  Batch(
      Task task, OutputStream out, Reporter reporter, @Nullable ProgressBar progress, int threads) {
    this.task = task;
    this.out = out;
    this.reporter = reporter;
    this.progress = progress;
    this.threads = threads;
  }

  /** An input in work and what it has printed. */
  private record Job(Input input, TaskOutput output) {}

  /**
   * Runs it.
   *
   * @throws RuntimeException what standard output threw when it could not be written to
   */
  public Outcome run(Iterator<Input> all) {
    Workers workers = new Workers(threads);
    Deque<Job> jobs = new ArrayDeque<>();
    try {
      while (all.hasNext() || !jobs.isEmpty()) {
        while (jobs.size() < 2 * threads && all.hasNext()) {
          jobs.add(start(all.next(), workers));
        }
        finish(jobs.remove());
      }
    } finally {
      for (Job job : jobs) {
        job.output.abandon();
      }
      workers.close();
      clearProgress();
    }
    return new Outcome(inputs, findings, bad, unwritten, bugs);
  }

  private Job start(Input input, Workers workers) {
    TaskOutput output = new TaskOutput(started++);
    workers.submit(new Run(task, input, output));
    return new Job(input, output);
  }

  /** One task on its thread. */
  private record Run(Task task, Input input, TaskOutput output) implements Runnable {
    @Override
    public void run() {
      Throwable thrown = null;
      try {
        task.run(input, output);
      } catch (Throwable e) {
        thrown = e;
      }
      output.done(thrown);
    }
  }

  private void finish(Job job) {
    TaskOutput output = job.output;
    output.turn(out);
    awaitEnd(job);
    if (output.writeFailure() instanceof RuntimeException e) {
      throw e;
    }
    if (output.writeFailure() != null) {
      throw new OutputFileException(
          "can't write the result: " + output.writeFailure().getMessage());
    }
    inputs++;
    findings += output.hasFinding() ? 1 : 0;
    if (!output.quoted().isEmpty()) {
      clearProgress();
      reporter.quote(output.quoted());
    }
    for (String message : output.messages()) {
      tell(job.input, message);
    }
    Throwable failure = output.failure();
    if (failure != null) {
      tell(job.input, describe(failure));
    }
  }

  private void awaitEnd(Job job) {
    try {
      while (!job.output.isDoneWithin(REDRAW_MILLISECONDS)) {
        showProgress(job.input);
      }
      showProgress(job.input);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      job.output.abandon();
    }
  }

  private void tell(Input input, String message) {
    clearProgress();
    reporter.report(input.name() + ": " + message);
  }

  private void showProgress(Input input) {
    if (progress != null) {
      progress.show(inputs, input.name());
    }
  }

  private void clearProgress() {
    if (progress != null) {
      progress.clear();
    }
  }

  /** Counts a failure, and says it in one line. */
  private String describe(Throwable failure) {
    if (failure instanceof MalformedDataException e) {
      bad++;
      return e.getMessage();
    }
    if (failure instanceof InputException e) {
      bad++;
      return e.reason();
    }
    if (failure instanceof OutputFileException e) {
      unwritten++;
      return e.reason();
    }
    if (failure instanceof OutOfMemoryError) {
      bad++;
      return "needs more memory than there is";
    }
    bugs++;
    StackTraceElement[] trace = failure.getStackTrace();
    return "internal error, please report it: "
        + failure
        + (trace.length > 0 ? " at " + trace[0] : "");
  }
}
