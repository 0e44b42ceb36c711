// Changes to a catalogue: name, currency, settings, which one is the default, and its way into the archive and back.
import 'server-only';
import { recordAudit } from '@/lib/audit/record-audit';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { invalidate } from '../lists/serving-state';
import { requireAdmin, type Actor } from '../require-admin';
import { getCatalogue } from './find-catalogue';
import type { CatalogueChange } from './schema';

/** @throws AppError `forbidden`, `not_found`, `conflict` where prices in the old currency stand */
export async function changeCatalogue(actor: Actor, { slug, name, currency, settings }: CatalogueChange): Promise<void> {
  requireAdmin(actor);
  const catalogue = await getCatalogue(slug);
  if (currency !== catalogue.currency && catalogue.currency !== null && (await db.item.count({ where: { catalogueId: catalogue.id, priceMinor: { not: null } }, take: 1 })) > 0) {
    throw new AppError('conflict', `There are prices in ${catalogue.currency}.`, { key: 'catalogue_has_prices', values: { currency: catalogue.currency } });
  }
  await db.$transaction(async (transaction) => {
    await transaction.catalogue.update({ where: { id: catalogue.id }, data: { name, currency, settings } });
    await recordAudit(transaction, { action: 'catalogue_changed', actor, subject: { id: slug, name }, detail: { slug } });
  });
  invalidate(catalogue.id, 'all');
}

/** Pages show it unless another is named. @throws AppError `forbidden`, `not_found` */
export async function makeDefaultCatalogue(actor: Actor, slug: string): Promise<void> {
  requireAdmin(actor);
  const { id, name } = await getCatalogue(slug);
  await db.$transaction(async (transaction) => {
    await transaction.catalogue.updateMany({ where: { isDefault: true }, data: { isDefault: false } });
    await transaction.catalogue.update({ where: { id }, data: { isDefault: true } });
    await recordAudit(transaction, { action: 'catalogue_made_default', actor, subject: { id: slug, name }, detail: { slug } });
  });
  invalidate(id, 'catalogue');
}

/** Out of sight: no page, list or key finds it any more. Nothing is deleted. @throws AppError `forbidden`, `not_found`, `conflict` for the default one */
export async function archiveCatalogue(actor: Actor, slug: string): Promise<void> {
  requireAdmin(actor);
  const { id, name, isDefault } = await getCatalogue(slug);
  if (isDefault) throw new AppError('conflict', 'The default catalogue cannot be archived.', { key: 'catalogue_is_default' });
  if ((await db.import.count({ where: { catalogueId: id, state: 'running' } })) > 0) throw new AppError('conflict', 'An import is running.', { key: 'import_runs' });
  await db.$transaction(async (transaction) => {
    await transaction.catalogue.update({ where: { id }, data: { archivedAt: new Date() } });
    await recordAudit(transaction, { action: 'catalogue_archived', actor, subject: { id: slug, name }, detail: { slug } });
  });
  invalidate(id, 'all');
}

/** @throws AppError `forbidden`, `not_found` */
export async function restoreCatalogue(actor: Actor, slug: string): Promise<void> {
  requireAdmin(actor);
  const catalogue = await db.catalogue.findFirst({ where: { slug, archivedAt: { not: null } } });
  if (!catalogue) throw new AppError('not_found', 'There is no such archived catalogue.');
  await db.$transaction(async (transaction) => {
    await transaction.catalogue.update({ where: { id: catalogue.id }, data: { archivedAt: null } });
    await recordAudit(transaction, { action: 'catalogue_restored', actor, subject: { id: slug, name: catalogue.name }, detail: { slug } });
  });
  invalidate(catalogue.id, 'all');
}
