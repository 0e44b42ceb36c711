// What every training has in common, whatever it learns: its row in the database, and how pages see it.
import 'server-only';
import type { z } from 'zod';
import { db } from '@/lib/db';
import type { TrainingRun } from '@/lib/generated/prisma/client';
import type { TrainingState } from '@/lib/generated/prisma/enums';
import { log } from '@/lib/log';

/** A training as pages see it. */
export interface TrainingRunView<Step, Result> {
  id: string;
  state: TrainingState;
  startedBy: string;
  startedAt: Date;
  finishedAt: Date | null;
  /** While it runs. */
  progress: { step: Step; share: number } | null;
  result: Result | null;
  problem: string | null;
}

/** The training of this process; `id` is empty until its row is written. */
export interface RunningTraining<Step> {
  id: string;
  step: Step;
  share: number;
}

export interface TrainingEnd<Result> {
  state: TrainingState;
  version?: string;
  result?: Result;
  problem?: string;
}

export const findNewestRun = (task: string): Promise<TrainingRun | null> =>
  db.trainingRun.findFirst({ where: { task }, orderBy: [{ startedAt: 'desc' }, { id: 'desc' }] });

/** Runs that the database says are running and that nobody here runs were ended with the server. @param running of this task */
export async function interruptLost(task: string, running: { id: string } | null): Promise<void> {
  if (running?.id === '') return;
  await db.trainingRun.updateMany({ where: { task, state: 'running', ...(running && { id: { not: running.id } }) }, data: { state: 'interrupted', finishedAt: new Date() } });
}

export function viewRun<Step, Result>(run: TrainingRun, running: RunningTraining<Step> | null, form: z.ZodType<Result>): TrainingRunView<Step, Result> {
  const { id, state, startedByName, startedAt, finishedAt, result, problem } = run;
  return {
    id, state, startedAt, finishedAt, problem,
    startedBy: startedByName,
    progress: state === 'running' && running?.id === id ? { step: running.step, share: running.share } : null,
    result: result === null ? null : (form.safeParse(result).data ?? null),
  };
}

/** Writes down how a training ended, and then whatever follows from it. Nobody waits for it who could be told of an error. */
export async function writeEnd<Result extends object>(id: string, end: TrainingEnd<Result>, then?: () => Promise<void>): Promise<void> {
  if (end.problem) log.error({ problem: end.problem }, 'a training failed');
  try {
    await db.trainingRun.update({ where: { id }, data: { ...end, finishedAt: new Date() } });
    await then?.();
  } catch (error) {
    log.error({ err: error }, 'the end of a training cannot be written down');
  }
}
