// Versions that nobody decided on give way to a newer training; their files go with them.
import 'server-only';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { db } from '@/lib/db';
import { modelStore } from '@/lib/models/model-store';
import { taskOf } from './active-item-model';

/** @param id of one training; all that are ready unless given @returns how many there were */
export async function discardReady(slug: string, id?: string): Promise<number> {
  const task = taskOf(slug);
  const ready = await db.trainingRun.findMany({ where: { task, state: 'ready', ...(id !== undefined && { id }) }, select: { id: true, version: true } });
  for (const run of ready) {
    const { count } = await db.trainingRun.updateMany({ where: { id: run.id, state: 'ready' }, data: { state: 'discarded' } });
    // The same events make the same version: one that is registered serves or served.
    if (count === 0 || !run.version || (await db.modelVersion.count({ where: { task, version: run.version } })) > 0) continue;
    await rm(path.join(modelStore(), 'items', slug, run.version), { recursive: true, force: true });
  }
  return ready.length;
}
