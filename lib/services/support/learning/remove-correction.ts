// An agent's correction that an admin does not want to be learned, and the way back.
import { z } from 'zod';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { languageOf } from './language-of';
import { requireRoleOf, type Actor } from './require-role';
import { intentName, longestPhrase } from './schema';

export const removedCorrection = z.strictObject({
  intent: intentName,
  text: z.string().min(1).max(longestPhrase),
  messageId: z.number().int().nullable(),
});
export type RemovedCorrection = z.infer<typeof removedCorrection>;

/** @returns what `restoreCorrection` takes. @throws AppError `forbidden`, `not_found` */
export async function removeCorrection(actor: Actor, { id }: { id: string }): Promise<RemovedCorrection> {
  requireRoleOf(actor, 'admin');
  const row = await db.intentPhrase.findFirst({ where: { id, source: 'correction' }, select: { intent: true, text: true, messageId: true } });
  if (!row) throw new AppError('not_found', 'There is no such correction.');
  await db.intentPhrase.deleteMany({ where: { id } });
  return row;
}

/** @throws AppError `forbidden` */
export async function restoreCorrection(actor: Actor, { intent, text, messageId }: RemovedCorrection): Promise<void> {
  requireRoleOf(actor, 'admin');
  await db.intentPhrase.upsert({
    where: { intent_text: { intent, text } },
    create: { intent, text, locale: languageOf(text), source: 'correction', messageId, createdById: actor.id },
    update: {},
  });
}
