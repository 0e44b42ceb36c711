// One competitor on one contest: figures on the test rows, size, latency, training time.
import { judgeHead, type HeadFigures } from '../heads/judge-head';
import type { Trained } from './competitor';
import type { Contest } from './contest';

export interface Result {
  name: string;
  rows: number;
  accuracy: number;
  macroF1: number;
  ece: number;
  /** Where texts out of scope are among the test rows: in-scope accuracy and recall under one threshold. */
  accuracyAboveThreshold: number | null;
  outOfScopeRecall: number | null;
  threshold: number;
  /** Accuracy on further rows, by name. */
  further: Record<string, number>;
  sizeBytes: number | null;
  /** Median of single texts, milliseconds. */
  latencyMs: number;
  trainingSeconds: number | null;
}

const timedTexts = 200;
const batch = 64;

export async function runContest(contest: Contest, name: string, trained: Trained, trainingSeconds: number | null): Promise<Result> {
  const { accuracy, macroF1, calibration, accuracyAboveThreshold, outOfScopeRecall } = await judge(contest, trained, contest.test);
  const further: Record<string, number> = {};
  for (const [part, rows] of Object.entries(contest.further)) further[part] = (await judge(contest, trained, rows)).accuracy;
  return {
    name, rows: contest.test.length, accuracy, macroF1, ece: calibration.ece, further,
    accuracyAboveThreshold: outOfScopeRecall === null ? null : accuracyAboveThreshold,
    outOfScopeRecall, threshold: trained.threshold,
    sizeBytes: trained.sizeBytes, latencyMs: await medianLatency(contest, trained), trainingSeconds,
  };
}

async function judge({ labels, outOfScope }: Contest, { answer, threshold, knowsOutOfScope }: Trained, rows: Contest['test']): Promise<HeadFigures> {
  const answers: ArrayLike<number>[] = [];
  for (let from = 0; from < rows.length; from += batch) answers.push(...(await answer(rows.slice(from, from + batch).map(({ text }) => text))));
  const all = outOfScope !== undefined && knowsOutOfScope ? [...labels, outOfScope] : labels;
  return judgeHead({ labels: all, outOfScope, threshold, truth: rows.map(({ label }) => label), answers });
}

/** Texts that no cache can know: each with a word more than its test row. */
async function medianLatency({ test }: Contest, { answer }: Trained): Promise<number> {
  const times: number[] = [];
  for (const { text } of test.slice(0, timedTexts)) {
    const startedAt = performance.now();
    await answer([`${text} please`]);
    times.push(performance.now() - startedAt);
  }
  return times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
}
