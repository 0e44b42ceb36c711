// Amounts and days as a customer reads them, in the shop's time.
import type { Language } from '../schema';

const shopZone = 'Europe/London';
const tags: Record<Language, string> = { en: 'en-GB', zh: 'zh-CN' };

export const formatPence = (pence: number) => `£${(pence / 100).toFixed(2)}`;

export const formatDay = (iso: string, language: Language) =>
  new Intl.DateTimeFormat(tags[language], { timeZone: shopZone, day: 'numeric', month: 'long' }).format(new Date(iso));

/** A day of the week and a time: when people are back. */
export const formatMoment = (at: Date, language: Language) =>
  new Intl.DateTimeFormat(tags[language], { timeZone: shopZone, weekday: 'long', hour: '2-digit', minute: '2-digit' }).format(at);

/** Sentences one after the other; Chinese ones stand without a space. */
export const joinSentences = (parts: string[], language: Language) => parts.filter(Boolean).join(language === 'zh' ? '' : ' ');

export const listOf = (parts: string[], language: Language) => new Intl.ListFormat(tags[language], { type: 'conjunction' }).format(parts);

/** @param length longest, in characters */
export const shorten = (text: string, length: number) => {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = [...line];
  return characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : line;
};
