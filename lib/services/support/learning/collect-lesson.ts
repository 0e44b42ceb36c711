// Everything that was taught, as a training gets it.
import path from 'node:path';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { findActiveVersion } from '@/lib/models/find-active-version';
import { findArtefactFolder } from '@/lib/models/find-artefact-folder';
import { modelStore } from '@/lib/models/model-store';
import { listShippedArtefacts } from '@/lib/models/shipped-artefacts';
import { intents, outOfScope } from '@/ml/tasks/intents';
import { taughtTask, type Lesson } from './lesson';
import { phraseKey } from './phrase-key';

/** @throws AppError `conflict` where there is nothing to learn, `not_found` where the model of the release isn't here */
export async function collectLesson(): Promise<Lesson> {
  const [shipped, active, phrases, taught] = await Promise.all([
    listShippedArtefacts(),
    findActiveVersion(taughtTask),
    db.intentPhrase.findMany({ orderBy: [{ createdAt: 'asc' }, { id: 'asc' }], select: { intent: true, text: true, heldOut: true, source: true } }),
    db.intent.findMany({ select: { name: true } }),
  ]);
  const base = shipped.find(({ task }) => task === taughtTask);
  if (!base) throw new AppError('not_found', 'The model of intents that came with the release is not here.', { key: 'no_intents_model' });
  const activeDir = active && findArtefactFolder(taughtTask, active.version);
  // Phrases of an intent that is gone teach nothing.
  const known = new Set<string>([...intents.labels, outOfScope, ...taught.map(({ name }) => name)]);
  // Of two that say the same words the newer one holds: a correction against a phrase, or one agent against another.
  const newest = new Map(phrases.filter(({ intent }) => known.has(intent)).map((row) => [phraseKey(row.text), row]));
  const rows = [...newest.values()];
  const asExample = ({ text, intent }: (typeof rows)[number]) => ({ text, label: intent });
  const written = rows.filter(({ source, heldOut }) => source === 'admin' && !heldOut);
  const corrections = rows.filter(({ source }) => source === 'correction');
  if (written.length + corrections.length === 0) throw new AppError('conflict', 'There is nothing to teach yet.', { key: 'nothing_to_teach' });
  const place = ({ version, dir }: { version: string; dir: string }) => ({ version, dir: path.resolve(dir) });
  return {
    store: modelStore(),
    base: place(base),
    active: place(active && activeDir ? { version: active.version, dir: activeDir } : base),
    taught: [...written, ...corrections].map(asExample),
    corrections: corrections.length,
    heldOut: rows.filter(({ heldOut }) => heldOut).map(asExample),
  };
}
