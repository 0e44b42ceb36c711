import { db } from '@/lib/db';
import { defaultLocale, isLocale } from '@/lib/i18n/locales';
import { requireAgent, type Agent } from './agent';
import type { CannedReply } from './canned-reply-schema';

/** All ready-made replies, by shortcut. @throws AppError `forbidden` */
export async function listCannedReplies(agent: Agent): Promise<CannedReply[]> {
  requireAgent(agent);
  const rows = await db.cannedReply.findMany({ orderBy: [{ shortcut: 'asc' }, { locale: 'asc' }] });
  return rows.map(({ locale, ...row }) => ({ ...row, locale: isLocale(locale) ? locale : defaultLocale }));
}
