package krait.cli;

import krait.vm.exec.Machine;
import org.jline.utils.Signals;

/** Turns Ctrl-C into KeyboardInterrupt; a second one that finds no answer ends the process. */
final class Interrupts implements Runnable {

  /** So long a program runs before anybody can have pressed a key. */
  private static final long DELAY_MILLISECONDS = 150;

  private final Machine machine;

  /** Interrupts for a machine, handed on by whoever hears of them. */
  Interrupts(Machine machine) {
    this.machine = machine;
  }

  /**
   * Begins to listen, from a thread of its own and not at once: to ask the JVM for its signals
   * takes longer than a short program runs.
   */
  static void handOn(Machine machine) {
    Thread thread = new Thread(new Interrupts(machine), "interrupts");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void run() {
    try {
      Thread.sleep(DELAY_MILLISECONDS);
    } catch (InterruptedException e) {
      return;
    }
    Signals.register("INT", new Press());
  }

  /** What Ctrl-C does. */
  private final class Press implements Runnable {
    @Override
    public void run() {
      interrupt();
    }
  }

  /** Hands one on. */
  void interrupt() {
    if (!machine.interrupt()) {
      Runtime.getRuntime().halt(ExitCode.INTERRUPTED);
    }
  }
}
