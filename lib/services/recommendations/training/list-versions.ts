// Versions of a catalogue's item model that served, newest first, and that of the release.
import 'server-only';
import { existsSync } from 'node:fs';
import { db } from '@/lib/db';
import { requireAdmin, type Actor } from '../require-admin';
import { itemFolders, shippedVersion, taskOf } from './active-item-model';

export interface ListedItemVersion {
  /** Null for the version of the release that was never promoted: it serves where nothing else does. */
  id: number | null;
  version: string;
  by: string | null;
  /** `first`, `better`, `worse`, `unknown`, `rolled_back`, `release` */
  reason: string;
  at: Date | null;
  serves: boolean;
  /** Whether its files are on this machine. */
  present: boolean;
}

/** @throws AppError `forbidden` */
export async function listItemVersions(actor: Pick<Actor, 'role'>, slug: string, most = 20): Promise<ListedItemVersion[]> {
  requireAdmin(actor);
  const [rows, shipped] = await Promise.all([
    db.promotion.findMany({
      where: { task: taskOf(slug) },
      orderBy: { id: 'desc' },
      take: most,
      select: { id: true, reason: true, createdAt: true, promotedBy: { select: { name: true } }, modelVersion: { select: { version: true } } },
    }),
    shippedVersion(slug),
  ]);
  const promoted = rows.map(({ id, reason, createdAt, promotedBy, modelVersion: { version } }, index): ListedItemVersion => ({
    id, version, reason,
    by: promotedBy?.name ?? null,
    at: createdAt,
    serves: index === 0,
    present: itemFolders(slug, version).some((folder) => existsSync(folder)),
  }));
  if (shipped === null || promoted.some(({ version }) => version === shipped)) return promoted;
  return [...promoted, { id: null, version: shipped, by: null, reason: 'release', at: null, serves: promoted.length === 0, present: true }];
}
