// What the engine may load, in order: for each task the active version, then those that served before it, so that
// the last good one goes on serving when the active one is damaged.
import { db } from '@/lib/db';
import type { ArtefactSource } from '@/lib/engine/protocol';
import { findArtefactFolder } from './find-artefact-folder';

const versionsPerTask = 3;

/** Artefacts on this machine that were promoted once, newest promotion first. */
export async function listArtefactSources(): Promise<ArtefactSource[]> {
  const promotions = await db.promotion.findMany({
    orderBy: { id: 'desc' },
    select: { task: true, modelVersion: { select: { version: true } } },
  });
  const sources: ArtefactSource[] = [];
  for (const { task, modelVersion: { version } } of promotions) {
    const ofTask = sources.filter((source) => source.task === task);
    if (ofTask.length >= versionsPerTask || ofTask.some((source) => source.version === version)) continue;
    const dir = findArtefactFolder(task, version);
    if (dir) sources.push({ task, version, dir });
  }
  return sources;
}
