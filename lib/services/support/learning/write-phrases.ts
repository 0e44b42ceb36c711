// Puts the phrases of an intent into the database as they stand in a form, those that were there before first, every fourth of a language
// kept back for measuring. Since every training starts from the head of the release, a phrase may change sides without being known already.
import type { Prisma } from '@/lib/generated/prisma/client';
import { isHeldOut, locales, type PhraseLists } from './schema';

/** Corrections stay as they are; one that is written here too becomes an admin's phrase. @returns whether anything has changed */
export async function writePhrases(transaction: Prisma.TransactionClient, intent: string, phrases: PhraseLists, createdById: string): Promise<boolean> {
  const before = await transaction.intentPhrase.findMany({ where: { intent, source: 'admin' }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] });
  const now = Date.now();
  const rows = locales.flatMap((locale) => {
    const wanted = phrases[locale].filter(Boolean);
    const kept = before.filter((row) => row.locale === locale && wanted.includes(row.text));
    const added = wanted.filter((text) => !kept.some((row) => row.text === text));
    // A millisecond apart, so that they come back in their order. Old ones keep their time: it says whether they were learned already.
    const fresh = added.map((text, place) => ({ text, createdById, createdAt: new Date(now + place) }));
    return [...kept.map(({ text, createdById: by, createdAt }) => ({ text, createdById: by, createdAt })), ...fresh].map((row, place) => ({
      ...row, intent, locale, heldOut: isHeldOut(place), source: 'admin' as const,
    }));
  });
  const same = rows.length === before.length && rows.every((row) => before.some((old) => old.text === row.text && old.locale === row.locale && old.heldOut === row.heldOut));
  if (same) return false;
  await transaction.intentPhrase.deleteMany({ where: { intent, OR: [{ source: 'admin' }, { text: { in: rows.map(({ text }) => text) } }] } });
  await transaction.intentPhrase.createMany({ data: rows });
  return true;
}
