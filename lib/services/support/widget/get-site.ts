// One site, for admins.
import type { Transaction } from '@/lib/auth/create-account';
import type { SessionUser } from '@/lib/auth/find-live-session';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { requireActiveAdmin } from '@/lib/people/require-active-admin';
import { readSite, type WidgetSite } from './read-site';

/** @throws AppError `not_found` */
export async function getSiteRow(transaction: Transaction, id: string) {
  const row = await transaction.widgetSite.findUnique({ where: { id } });
  if (!row) throw new AppError('not_found', 'There is no such site.');
  return row;
}

/** @throws AppError `forbidden` unless the actor is an active admin, `not_found` */
export async function getSite(actor: Pick<SessionUser, 'id'>, id: string): Promise<WidgetSite> {
  await requireActiveAdmin(db, actor);
  return readSite(await getSiteRow(db, id));
}
