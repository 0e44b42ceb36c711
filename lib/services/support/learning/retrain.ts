// One training at a time: started by an admin, watched while it runs, cancelled, or ended by a restart. What it makes serves nobody until
// `decide-training.ts` says so.
import type { Worker } from 'node:worker_threads';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { TrainingRun } from '@/lib/generated/prisma/client';
import { findNewestRun, interruptLost, viewRun, writeEnd, type RunningTraining, type TrainingEnd, type TrainingRunView } from '@/lib/models/training-runs';
import { collectLesson } from './collect-lesson';
import { taughtTask, type FromTraining } from './lesson';
import { requireRoleOf, type Actor } from './require-role';
import { trainingResult, type TrainingResult, type TrainingStep } from './schema';
import { spawnTraining } from './spawn-training';

export type TrainingView = TrainingRunView<TrainingStep, TrainingResult>;

interface Running extends RunningTraining<TrainingStep> {
  thread: Worker | null;
  cancelled: boolean;
}

type Listener = () => void;

/** On `globalThis`, so that every bundle of the server, and a reload in development, sees the same training. */
const holder = globalThis as { trefoilTraining?: { running: Running | null; listeners: Set<Listener> } };
const shared = (holder.trefoilTraining ??= { running: null, listeners: new Set() });

const changed = () => { for (const listener of [...shared.listeners]) listener(); };

/** Calls `listener` whenever the training has moved on. @returns what ends that */
export function watchTraining(listener: Listener): () => void {
  shared.listeners.add(listener);
  return () => shared.listeners.delete(listener);
}

/**
 * Starts learning everything that was taught. A result that nobody decided on gives way.
 * @throws AppError `forbidden`, `conflict` while one runs or where there is nothing to learn
 */
export async function startTraining(actor: Actor, spawn = spawnTraining): Promise<TrainingView> {
  requireRoleOf(actor, 'admin');
  if (shared.running) throw new AppError('conflict', 'A training is running already.', { key: 'training_runs' });
  const running: Running = { id: '', step: 'reading', share: 0, thread: null, cancelled: false };
  shared.running = running;
  try {
    const lesson = await collectLesson();
    await interruptLost(taughtTask, shared.running);
    await db.trainingRun.updateMany({ where: { task: taughtTask, state: 'ready' }, data: { state: 'discarded' } });
    const run = await db.trainingRun.create({ data: { task: taughtTask, startedById: actor.id, startedByName: actor.name } });
    running.id = run.id;
    running.thread = spawn(lesson);
    follow(running, running.thread);
    return viewOf(run);
  } catch (error) {
    if (shared.running === running) shared.running = null;
    throw error;
  }
}

/** Ends the training that runs. @throws AppError `forbidden`, `conflict` where none does */
export async function cancelTraining(actor: Actor): Promise<void> {
  requireRoleOf(actor, 'admin');
  const { running } = shared;
  if (!running?.thread) throw new AppError('conflict', 'No training is running.', { key: 'no_training' });
  running.cancelled = true;
  running.thread.postMessage('cancel');
  await finish(running, { state: 'cancelled' });
}

/** The newest training, or null. @throws AppError `forbidden` */
export async function findTraining(actor: Pick<Actor, 'role'>): Promise<TrainingView | null> {
  requireRoleOf(actor, 'admin');
  await interruptLost(taughtTask, shared.running);
  const run = await findNewestRun(taughtTask);
  return run && viewOf(run);
}

const viewOf = (run: TrainingRun): TrainingView => viewRun(run, shared.running, trainingResult);

function follow(running: Running, thread: Worker): void {
  thread.on('message', (message: FromTraining) => {
    if (running.cancelled) return;
    if (message.kind === 'progress') {
      running.step = message.step;
      running.share = message.share;
      changed();
    } else if (message.kind === 'done') {
      void finish(running, { state: 'ready', version: message.result.version, result: message.result });
    } else {
      void finish(running, { state: 'failed', problem: message.message });
    }
  });
  thread.on('error', (error) => void finish(running, { state: 'failed', problem: error.message }));
  thread.on('exit', () => void finish(running, { state: 'failed', problem: 'The training ended before it was done.' }));
  thread.unref();
}

/** Once a training, whatever comes first. */
async function finish(running: Running, end: TrainingEnd<TrainingResult>): Promise<void> {
  if (shared.running !== running) return;
  shared.running = null;
  await writeEnd(running.id, end);
  changed();
}
