import { randomBytes } from 'node:crypto';
import { recordAudit } from '@/lib/audit/record-audit';
import type { SessionUser } from '@/lib/auth/find-live-session';
import { db } from '@/lib/db';
import { requireActiveAdmin } from '@/lib/people/require-active-admin';
import { forgetSites } from './find-site';
import { readSite, type WidgetSite } from './read-site';
import type { SiteInput } from './schema';

/** Adds a site that may show the chat, with a key of its own. @throws AppError `forbidden` unless the actor is an active admin */
export async function createSite(actor: Pick<SessionUser, 'id'>, { name, origins, theme }: SiteInput): Promise<WidgetSite> {
  const row = await db.$transaction(async (transaction) => {
    const admin = await requireActiveAdmin(transaction, actor);
    const key = `site_${randomBytes(12).toString('base64url')}`;
    const site = await transaction.widgetSite.create({ data: { key, name, origins, theme } });
    await recordAudit(transaction, { action: 'widget_site_added', actor: admin, subject: site, detail: { origins: origins.join(' ') } });
    return site;
  });
  forgetSites();
  return readSite(row);
}
