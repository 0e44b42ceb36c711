// How long a piece of work takes, in a bounded time: slow work is repeated less often.

const measuredMs = 2500;
/** What takes longer is run only once more. */
const slowMs = 5000;

/**
 * Runs `work` once to warm up, then again and again.
 * @param work given the number of the run
 * @returns the median in milliseconds
 */
export async function medianTime(work: (run: number) => Promise<unknown>): Promise<number> {
  const leastRuns = (await timeOf(() => work(0))) > slowMs ? 1 : 3;
  const times: number[] = [];
  const until = performance.now() + measuredMs;
  while (times.length < leastRuns || performance.now() < until) times.push(await timeOf(() => work(times.length + 1)));
  return median(times);
}

export async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

export const median = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
