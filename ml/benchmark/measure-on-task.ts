// One peer on one task: figures on the test rows, size, latency, training time.
import { judgeHead, type HeadFigures } from '../heads/judge-head';
import type { Trained } from './peer';
import type { BenchmarkTask } from './benchmark-task';

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

export async function measureOnTask(task: BenchmarkTask, name: string, trained: Trained, trainingSeconds: number | null): Promise<Result> {
  const { accuracy, macroF1, calibration, accuracyAboveThreshold, outOfScopeRecall } = await judge(task, trained, task.test);
  const further: Record<string, number> = {};
  for (const [part, rows] of Object.entries(task.further)) further[part] = (await judge(task, trained, rows)).accuracy;
  return {
    name, rows: task.test.length, accuracy, macroF1, ece: calibration.ece, further,
    accuracyAboveThreshold: outOfScopeRecall === null ? null : accuracyAboveThreshold,
    outOfScopeRecall, threshold: trained.threshold,
    sizeBytes: trained.sizeBytes, latencyMs: await medianLatency(task, trained), trainingSeconds,
  };
}

async function judge({ labels, outOfScope }: BenchmarkTask, { answer, threshold, knowsOutOfScope }: Trained, rows: BenchmarkTask['test']): Promise<HeadFigures> {
  const answers: ArrayLike<number>[] = [];
  for (let from = 0; from < rows.length; from += batch) answers.push(...(await answer(rows.slice(from, from + batch).map(({ text }) => text))));
  const all = outOfScope !== undefined && knowsOutOfScope ? [...labels, outOfScope] : labels;
  return judgeHead({ labels: all, outOfScope, threshold, truth: rows.map(({ label }) => label), answers });
}

/** Texts that no cache can know: each with a word more than its test row. */
async function medianLatency({ test }: BenchmarkTask, { answer }: Trained): Promise<number> {
  const times: number[] = [];
  for (const { text } of test.slice(0, timedTexts)) {
    const startedAt = performance.now();
    await answer([`${text} please`]);
    times.push(performance.now() - startedAt);
  }
  return times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
}
