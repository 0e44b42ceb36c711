// Threads wait for one another at a barrier in shared memory.

export class Barrier {
  private readonly state: Int32Array;

  /** @param memory 8 bytes: how many have come, and the round */
  constructor(memory: SharedArrayBuffer, private readonly threads: number) {
    this.state = new Int32Array(memory);
  }

  /** Blocks until all threads are here. */
  wait(): void {
    const round = Atomics.load(this.state, 1);
    if (Atomics.add(this.state, 0, 1) === this.threads - 1) {
      Atomics.store(this.state, 0, 0);
      Atomics.add(this.state, 1, 1);
      Atomics.notify(this.state, 1);
    } else {
      while (Atomics.load(this.state, 1) === round) Atomics.wait(this.state, 1, round);
    }
  }
}
