/** A timer of `setTimeout` that has not come yet. */
interface Timer {
  readonly due: number;
  readonly ring: () => void;
}

/** How many empty turns of the event loop mean that nothing but a timer can go on. */
const IDLE_TURNS = 3;

/**
 * A clock for code that waits: nobody waits for real. Its time passes only when everything else has come to rest, so
 * a waiting of two minutes takes no time and still ends after all the work that could be done before it.
 */
export class PatientClock {
  private readonly timers = new Map<number, Timer>();
  private busy = 0;
  private now = 0;
  private last = 0;
  private readonly real = { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout };

  /** Puts this clock in the place of the machine's. */
  install(): void {
    const setTimeout = (work: (...args: unknown[]) => void, delay = 0, ...args: unknown[]): number => {
      this.last += 1;
      this.timers.set(this.last, { due: this.now + delay, ring: () => work(...args) });
      return this.last;
    };
    const clearTimeout = (id: number): void => {
      this.timers.delete(id);
    };
    Object.assign(globalThis, { setTimeout, clearTimeout });
  }

  uninstall(): void {
    Object.assign(globalThis, this.real);
  }

  /** Work that goes on by itself: until it is over, nothing has come to rest. */
  holdFor(work: Promise<unknown>): void {
    this.busy += 1;
    const over = (): void => {
      this.busy -= 1;
    };
    work.then(over, over);
  }

  /** What the work comes to, however long it waits in between. */
  async during<T>(work: Promise<T>): Promise<T> {
    let over = false;
    const settled = work.finally(() => {
      over = true;
    });
    settled.catch(() => undefined);
    while (!over) {
      await this.rest();
      if (!over) this.ringNext();
    }
    return settled;
  }

  /** Lets everything come that was still under way. */
  async runOut(): Promise<void> {
    do await this.rest();
    while (this.ringNext());
  }

  private ringNext(): boolean {
    let next: number | null = null;
    for (const [id, { due }] of this.timers) {
      if (next === null || due < (this.timers.get(next)?.due ?? 0)) next = id;
    }
    const timer = next === null ? undefined : this.timers.get(next);
    if (next === null || timer === undefined) return false;
    this.timers.delete(next);
    this.now = Math.max(this.now, timer.due);
    timer.ring();
    return true;
  }

  private async rest(): Promise<void> {
    for (let turn = 0; turn < IDLE_TURNS || this.busy > 0; turn += 1) {
      await new Promise<void>((resolve) => setImmediate(resolve));
    }
  }
}
