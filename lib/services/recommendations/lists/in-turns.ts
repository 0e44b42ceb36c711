// Long work on the web thread, a few milliseconds at a time: whoever asks for a list meanwhile waits for one portion at most.
import { setTimeout as sleep } from 'node:timers/promises';

const portionMs = 3;

/** @param step the work for one of `count` things, well below a millisecond */
export async function inTurns(count: number, step: (index: number) => void, pause = createPause()): Promise<void> {
  for (let index = 0; index < count; index++) {
    step(index);
    if (pause.isDue()) await pause.take();
  }
}

export interface Pause {
  isDue(): boolean;
  take(): Promise<void>;
}

/** @param rest so many times as long as the work before it; 1: half of the thread's time is everybody else's */
export function createPause(rest = 1): Pause {
  let startedAt = performance.now();
  return {
    isDue: () => performance.now() - startedAt >= portionMs,
    async take() {
      await sleep(rest * (performance.now() - startedAt));
      startedAt = performance.now();
    },
  };
}
