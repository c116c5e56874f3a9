package krait.vm.modules.memory;

import java.lang.ref.PhantomReference;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;

/** Garbage collections that a program asks for. */
final class GarbageCollection {

  /** No collection takes so long, unless the JVM was told not to make any on request. */
  private static final long MOST_MILLIS = 1000;

  /** How long references of one collection may follow each other into their queues. */
  private static final long SLACK_MILLIS = 10;

  private GarbageCollection() {}

  /** Collects garbage and waits until the JVM tells of what is gone. */
  static void run() throws InterruptedException {
    ReferenceQueue<Object> queue = new ReferenceQueue<>();
    PhantomReference<Object> garbage = new PhantomReference<>(new Object(), queue);
    try {
      System.gc();
      if (queue.remove(MOST_MILLIS) != null) {
        Thread.sleep(SLACK_MILLIS);
      }
    } finally {
      Reference.reachabilityFence(garbage);
    }
  }
}
