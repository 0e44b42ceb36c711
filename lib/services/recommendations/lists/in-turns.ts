// Long work on the web thread, a few milliseconds at a time: whoever asks for a list meanwhile waits for one portion at most.
import { setTimeout as sleep } from 'node:timers/promises';

const portionMs = 3;

/** Of steps that take microseconds so many are taken before the clock is looked at. */
export const smallSteps = 100;

/** @param step the work for one of `count` things, well below a millisecond @param portion so many steps before the clock is looked at */
export async function inTurns(count: number, step: (index: number) => void, portion = 1): Promise<void> {
  const pause = createPause();
  for (let index = 0; index < count; index++) {
    step(index);
    if (index % portion === portion - 1 && pause.isDue()) await pause.take();
  }
}

export interface Pause {
  isDue(): boolean;
  take(): Promise<void>;
}

/** As long as the work before it: half of the thread's time is everybody else's. */
export function createPause(): Pause {
  let startedAt = performance.now();
  return {
    isDue: () => performance.now() - startedAt >= portionMs,
    async take() {
      await sleep(performance.now() - startedAt);
      startedAt = performance.now();
    },
  };
}
