// Amounts and days as a customer reads them, in the shop's time.
import type { Language } from '../schema';

const shopZone = 'Europe/London';
const tags: Record<Language, string> = { en: 'en-GB', zh: 'zh-CN' };

export const formatPence = (pence: number) => `£${(pence / 100).toFixed(2)}`;

export const formatDay = (iso: string, language: Language) =>
  new Intl.DateTimeFormat(tags[language], { timeZone: shopZone, day: 'numeric', month: 'long' }).format(new Date(iso));

/** When people are back: the time, and the day unless it is today; beyond a week with its date. */
export function momentParts(at: Date, now: Date, language: Language): { day: string | null; time: string } {
  const part = (options: Intl.DateTimeFormatOptions, moment = at) => new Intl.DateTimeFormat(tags[language], { timeZone: shopZone, ...options }).format(moment);
  const date = { day: 'numeric', month: 'long' } as const;
  const isToday = part({ ...date, year: 'numeric' }) === part({ ...date, year: 'numeric' }, now);
  const isSoon = at.getTime() - now.getTime() < 6 * 24 * 60 * 60 * 1000;
  return { day: isToday ? null : part(isSoon ? { weekday: 'long' } : { weekday: 'long', ...date }), time: part({ hour: '2-digit', minute: '2-digit' }) };
}

/** Sentences one after the other; Chinese ones stand without a space. */
export const joinSentences = (parts: string[], language: Language) => parts.filter(Boolean).join(language === 'zh' ? '' : ' ');

export const listOf = (parts: string[], language: Language) => (language === 'zh' ? parts.join('、') : new Intl.ListFormat(tags[language], { type: 'conjunction' }).format(parts));

/** @param length longest, in characters */
export const shorten = (text: string, length: number) => {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = [...line];
  return characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : line;
};
