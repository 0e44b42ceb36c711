// What becomes of a trained version: it goes live, or it is thrown away. And the way back to a version that served before.
import 'server-only';
import { recordAudit } from '@/lib/audit/record-audit';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Prisma } from '@/lib/generated/prisma/client';
import { registerVersion } from '@/lib/models/register-version';
import { readItemArtefact } from '@/ml/recommend/model/read-item-artefact';
import { getCatalogue } from '../catalogues/find-catalogue';
import { invalidate } from '../lists/serving-state';
import { requireAdmin, type Actor } from '../require-admin';
import { findActiveItemModel, itemFolders, shippedVersion, taskOf } from './active-item-model';
import { discardReady } from './discard-ready';
import { itemTrainingResult } from './schema';

interface Promoted {
  catalogueId: number;
  slug: string;
  version: string;
  promotedById: string | null;
  reason: string;
  along?: (transaction: Prisma.TransactionClient) => Promise<void>;
}

/** The first version of a catalogue serves at once. */
export async function promoteFirst({ id, catalogueId, slug }: { id: string; catalogueId: number; slug: string }, version: string): Promise<void> {
  await promote({
    catalogueId, slug, version, promotedById: null, reason: 'first',
    along: async (transaction) => void (await transaction.trainingRun.update({ where: { id }, data: { state: 'promoted' } })),
  });
}

/**
 * Makes the version of a training serve.
 * @param acceptWarnings needed where it did not win, or could not be compared
 * @throws AppError `forbidden`, `not_found`, `conflict` where it was decided already or did not win, `artefact_damaged`
 */
export async function promoteItemTraining(actor: Actor, { slug, id, acceptWarnings }: { slug: string; id: string; acceptWarnings: boolean }): Promise<void> {
  requireAdmin(actor);
  const catalogue = await getCatalogue(slug);
  const { version, verdict } = await getReady(slug, id);
  if (verdict !== 'better' && verdict !== 'first' && !acceptWarnings) throw new AppError('conflict', 'The new version did not win.', { key: 'training_warns' });
  await promote({
    catalogueId: catalogue.id, slug, version, promotedById: actor.id, reason: verdict,
    async along(transaction) {
      const { count } = await transaction.trainingRun.updateMany({ where: { id, state: 'ready' }, data: { state: 'promoted' } });
      if (count === 0) throw decidedAlready();
      await recordAudit(transaction, { action: 'item_model_promoted', actor, subject: { id, name: version }, detail: { catalogue: catalogue.name } });
    },
  });
}

/** @throws AppError `forbidden`, `not_found`, `conflict` where it was decided already */
export async function discardItemTraining(actor: Actor, { slug, id }: { slug: string; id: string }): Promise<void> {
  requireAdmin(actor);
  const catalogue = await getCatalogue(slug);
  const { version } = await getReady(slug, id);
  if ((await discardReady(slug, id)) === 0) throw decidedAlready();
  await recordAudit(db, { action: 'item_model_discarded', actor, subject: { id, name: version }, detail: { catalogue: catalogue.name } });
}

/** Makes a version serve that served before, or the one of the release. @throws AppError `forbidden`, `not_found`, `conflict`, `artefact_damaged` */
export async function rollBackItemModel(actor: Actor, { slug, version }: { slug: string; version: string }): Promise<void> {
  requireAdmin(actor);
  const catalogue = await getCatalogue(slug);
  const served = (await db.promotion.count({ where: { task: taskOf(slug), modelVersion: { version } } })) > 0 || (await shippedVersion(slug)) === version;
  if (!served) throw new AppError('not_found', `The version ${version} never served.`, { key: 'version_gone', values: { version } });
  if ((await findActiveItemModel(slug))?.version === version) throw new AppError('conflict', `${version} serves already.`, { key: 'version_serves', values: { version } });
  await promote({
    catalogueId: catalogue.id, slug, version, promotedById: actor.id, reason: 'rolled_back',
    along: (transaction) => recordAudit(transaction, { action: 'item_model_rolled_back', actor, subject: { id: slug, name: version }, detail: { catalogue: catalogue.name } }),
  });
}

/** Reads the artefact first, so that what is promoted is what can serve. */
async function promote({ catalogueId, slug, version, promotedById, reason, along }: Promoted): Promise<void> {
  const dir = await wholeFolder(slug, version);
  const task = taskOf(slug);
  await db.$transaction(async (transaction) => {
    const modelVersionId = await registerVersion(transaction, { task, version, dir });
    await transaction.promotion.create({ data: { task, modelVersionId, promotedById, reason } });
    await along?.(transaction);
  });
  invalidate(catalogueId, 'model');
}

async function wholeFolder(slug: string, version: string): Promise<string> {
  let problem = 'it is not on this machine';
  for (const folder of itemFolders(slug, version)) {
    const read = await readItemArtefact(folder).catch((error: Error) => error);
    if (!(read instanceof Error)) return folder;
    problem = read.message;
  }
  throw new AppError('artefact_damaged', `The item model ${version} is refused: ${problem}`, { key: 'version_refused', values: { version, reason: problem } });
}

async function getReady(slug: string, id: string) {
  const run = await db.trainingRun.findFirst({ where: { id, task: taskOf(slug) } });
  if (!run) throw new AppError('not_found', 'There is no such training.');
  const result = itemTrainingResult.safeParse(run.result);
  if (run.state !== 'ready' || !run.version || !result.success) throw decidedAlready();
  return { version: run.version, verdict: result.data.verdict };
}

const decidedAlready = () => new AppError('conflict', 'This training was decided on already.', { key: 'training_decided' });
