import { recordAudit } from '@/lib/audit/record-audit';
import type { SessionUser } from '@/lib/auth/find-live-session';
import { db } from '@/lib/db';
import { requireActiveAdmin } from '@/lib/people/require-active-admin';
import { forgetSites } from './find-site';
import { getSiteRow } from './get-site';

/** Takes the chat off a site, or puts it back. Conversations stay. @throws AppError `forbidden` unless the actor is an active admin, `not_found` */
export async function setSiteDisabled(actor: Pick<SessionUser, 'id'>, { id, disabled }: { id: string; disabled: boolean }): Promise<void> {
  await db.$transaction(async (transaction) => {
    const admin = await requireActiveAdmin(transaction, actor);
    const site = await getSiteRow(transaction, id);
    if ((site.disabledAt !== null) === disabled) return;
    await transaction.widgetSite.update({ where: { id }, data: { disabledAt: disabled ? new Date() : null } });
    await recordAudit(transaction, {
      action: disabled ? 'widget_site_disabled' : 'widget_site_enabled', actor: admin, subject: site, detail: {},
    });
  });
  forgetSites();
}
