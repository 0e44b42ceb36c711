// What speaks against phrases of an intent: too short, said twice, or another intent's already. A phrase that two intents hold would teach
// the model to be unsure of both.
import { db } from '@/lib/db';
import { phraseKey } from './phrase-key';
import { releasePhrases } from './release-phrases';
import { locales, longestPhrase, mostPhrases, type IntentProblem, type PhraseLists } from './schema';

type PhraseProblem = Extract<IntentProblem, { field: 'phrases' }>;

const shortestPhrase = 2;

/** @param intent whose own phrases may of course be its own */
export async function findPhraseProblems(intent: string, phrases: PhraseLists): Promise<PhraseProblem[]> {
  const problems: PhraseProblem[] = [];
  const seen = new Map<string, { locale: (typeof locales)[number]; line: number }>();
  const held = await othersPhrases(intent);
  for (const locale of locales) {
    const lines = phrases[locale];
    if (lines.filter(Boolean).length > mostPhrases) problems.push({ field: 'phrases', kind: 'too_many', most: mostPhrases, locale });
    lines.forEach((text, index) => {
      if (!text) return;
      const place = { locale, line: index + 1 };
      const about = { field: 'phrases' as const, ...place, text };
      const key = phraseKey(text);
      const other = seen.get(key);
      const holder = held(key);
      if (key.length < shortestPhrase) problems.push({ ...about, kind: 'too_short' });
      else if (text.length > longestPhrase) problems.push({ ...about, kind: 'too_long' });
      else if (other) problems.push({ ...about, kind: 'repeated', other });
      else if (holder) problems.push({ ...about, kind: 'held', ...holder });
      if (!other) seen.set(key, place);
    });
  }
  return problems;
}

/** Who holds a phrase, other than `intent`. */
async function othersPhrases(intent: string): Promise<(key: string) => { intent: string; by: 'release' | 'taught' | 'correction' } | undefined> {
  const [release, rows] = await Promise.all([
    releasePhrases(),
    db.intentPhrase.findMany({ where: { intent: { not: intent } }, select: { intent: true, text: true, source: true } }),
  ]);
  const taught = new Map(rows.map(({ intent: owner, text, source }) => [phraseKey(text), { intent: owner, by: source === 'admin' ? ('taught' as const) : ('correction' as const) }]));
  return (key) => {
    const owner = release.intentOf.get(key);
    return owner !== undefined && owner !== intent ? { intent: owner, by: 'release' } : taught.get(key);
  };
}
