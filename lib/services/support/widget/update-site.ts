import { recordAudit } from '@/lib/audit/record-audit';
import type { SessionUser } from '@/lib/auth/find-live-session';
import { db } from '@/lib/db';
import { requireActiveAdmin } from '@/lib/people/require-active-admin';
import { forgetSites } from './find-site';
import { getSiteRow } from './get-site';
import { readSite, type WidgetSite } from './read-site';
import type { SiteInput } from './schema';

/** Changes a site; its key stays. @throws AppError `forbidden` unless the actor is an active admin, `not_found` */
export async function updateSite(actor: Pick<SessionUser, 'id'>, { id, name, origins, theme }: SiteInput & { id: string }): Promise<WidgetSite> {
  const row = await db.$transaction(async (transaction) => {
    const admin = await requireActiveAdmin(transaction, actor);
    await getSiteRow(transaction, id);
    const site = await transaction.widgetSite.update({ where: { id }, data: { name, origins, theme } });
    await recordAudit(transaction, { action: 'widget_site_changed', actor: admin, subject: site, detail: { origins: origins.join(' ') } });
    return site;
  });
  forgetSites();
  return readSite(row);
}
