// One training of a catalogue at a time: started by an admin, watched while it runs, cancelled, or ended by a restart. The first version of a
// catalogue serves at once, there is nothing that it could be worse than; every later one waits for an admin (`decide-training.ts`).
import 'server-only';
import type { ChildProcess } from 'node:child_process';
import { db } from '@/lib/db';
import { env } from '@/lib/env';
import { AppError } from '@/lib/errors';
import type { TrainingRun } from '@/lib/generated/prisma/client';
import { log } from '@/lib/log';
import { modelStore } from '@/lib/models/model-store';
import { findNewestRun, interruptLost, viewRun, writeEnd, type RunningTraining, type TrainingEnd, type TrainingRunView } from '@/lib/models/training-runs';
import { databaseFile } from '@/lib/setup/apply-migrations';
import { getCatalogue } from '../catalogues/find-catalogue';
import { requireAdmin, type Actor } from '../require-admin';
import { findActiveItemModel, itemFolders, taskOf } from './active-item-model';
import { promoteFirst } from './decide-training';
import { forkTraining } from './fork-training';
import { itemTrainingResult, leastPeople, type ItemTrainingResult, type TrainingFailure, type TrainingStep } from './schema';
import { discardReady } from './discard-ready';
import type { FromTraining } from './training-job';

/** `problem`: a `TrainingFailure`, or words of the machine. */
export type ItemTrainingView = TrainingRunView<TrainingStep, ItemTrainingResult>;

interface Running extends RunningTraining<TrainingStep> {
  task: string;
  slug: string;
  catalogueId: number;
  child: ChildProcess | null;
}

/** On `globalThis`, so that every bundle of the server sees the same training. Trainings want all the machine's cores: one at a time. */
const holder = globalThis as { trefoilItemTraining?: { running: Running | null } };
const shared = (holder.trefoilItemTraining ??= { running: null });

/**
 * Learns from a catalogue's events as they are now. A result that nobody decided on gives way.
 * @throws AppError `forbidden`, `not_found`, `conflict` while one runs or where too few people did anything
 */
export async function trainCatalogue(actor: Actor, slug: string): Promise<ItemTrainingView> {
  requireAdmin(actor);
  const catalogue = await getCatalogue(slug);
  if (shared.running) throw new AppError('conflict', 'A training is running already.', { key: 'training_runs' });
  const task = taskOf(slug);
  const running: Running = { id: '', task, slug, catalogueId: catalogue.id, step: 'reading', share: 0, child: null };
  shared.running = running;
  try {
    const people = await db.shopper.count({ where: { catalogueId: catalogue.id, events: { some: {} } }, take: leastPeople });
    if (people < leastPeople) throw new AppError('conflict', `${people} people did something; ${leastPeople} are needed.`, { key: 'training_too_few', values: { people, least: leastPeople } });
    await interruptLost(task, runningOf(task));
    await discardReady(slug);
    const active = await findActiveItemModel(slug);
    const run = await db.trainingRun.create({ data: { task, startedById: actor.id, startedByName: actor.name } });
    running.id = run.id;
    running.child = forkTraining({
      database: databaseFile(env().DATABASE_URL), catalogueId: catalogue.id, slug, store: modelStore(), now: Date.now(),
      active: active && { version: active.version, folders: itemFolders(slug, active.version) },
    });
    follow(running, running.child);
    return viewOf(run);
  } catch (error) {
    if (shared.running === running) shared.running = null;
    throw error;
  }
}

/** @throws AppError `forbidden`, `conflict` where none runs */
export async function cancelItemTraining(actor: Actor, slug: string): Promise<void> {
  requireAdmin(actor);
  const { running } = shared;
  if (!running?.child || running.slug !== slug) throw new AppError('conflict', 'No training is running.', { key: 'no_training' });
  await finish(running, { state: 'cancelled' });
  running.child.kill('SIGKILL');
}

/** The newest training of a catalogue, or null. @throws AppError `forbidden` */
export async function findItemTraining(actor: Pick<Actor, 'role'>, slug: string): Promise<ItemTrainingView | null> {
  requireAdmin(actor);
  const task = taskOf(slug);
  await interruptLost(task, runningOf(task));
  const run = await findNewestRun(task);
  return run && viewOf(run);
}

const runningOf = (task: string) => (shared.running?.task === task ? shared.running : null);
const viewOf = (run: TrainingRun): ItemTrainingView => viewRun(run, shared.running, itemTrainingResult);

function follow(running: Running, child: ChildProcess): void {
  child.on('message', (message: FromTraining) => {
    if (message.kind === 'progress') Object.assign(running, { step: message.step, share: message.share });
    else if (message.kind === 'done') void finish(running, { state: 'ready', version: message.result.version, result: message.result });
    else void finish(running, { state: 'failed', problem: message.failure ?? message.message });
  });
  const lost = { state: 'failed', problem: 'ended' satisfies TrainingFailure } as const;
  child.on('error', (error) => {
    log.error({ err: error }, 'a training cannot be started');
    void finish(running, lost);
  });
  child.on('exit', () => void finish(running, lost));
}

/** Once a training, whatever comes first. */
async function finish(running: Running, end: TrainingEnd<ItemTrainingResult>): Promise<void> {
  if (shared.running !== running) return;
  shared.running = null;
  await writeEnd(running.id, end, async () => {
    if (end.result?.verdict === 'first') await promoteFirst(running, end.result.version);
  });
}
