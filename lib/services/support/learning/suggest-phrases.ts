// Questions that nobody answered and that are close to what an admin is about to teach: real words of customers, to choose from.
import { predict } from '@/lib/engine/predict';
import type { Language } from '../schema';
import { clusterUnanswered, thresholds } from './cluster-unanswered';
import { taughtTask } from './lesson';
import { phraseKey } from './phrase-key';
import type { Actor } from './require-role';
import { locales, type PhraseLists } from './schema';
import { characterVectors, dotDense, dotSparse } from './text-similarity';

const days = 90;
const mostSuggested = 12;
const mostCompared = 500;

/** At most a dozen for each language, nearest first. @throws AppError `forbidden` unless the actor is an admin, and those of the engine */
export async function suggestPhrases(actor: Pick<Actor, 'role'>, given: PhraseLists): Promise<PhraseLists> {
  const topics = (await clusterUnanswered(actor, days)).filter(({ ignoredId }) => ignoredId === null);
  const suggested: PhraseLists = { en: [], zh: [] };
  for (const locale of locales) {
    const own = given[locale].filter(Boolean);
    const known = new Set(own.map(phraseKey));
    const asked = topics.filter((topic) => topic.locale === locale).flatMap(({ phrases }) => phrases).filter((text) => !known.has(phraseKey(text))).slice(0, mostCompared);
    if (own.length > 0 && asked.length > 0) suggested[locale] = await nearest(locale, own, asked);
  }
  return suggested;
}

/** Those that are as near to any phrase as questions of one topic are to each other. */
async function nearest(locale: Language, own: string[], asked: string[]): Promise<string[]> {
  const similarity = locale === 'en' ? await bySentence(own, asked) : byCharacters(own, asked);
  return asked
    .map((text, row) => ({ text, near: Math.max(...own.map((_, column) => similarity(row, column))) }))
    .filter(({ near }) => near >= thresholds[locale])
    .sort((a, b) => b.near - a.near)
    .slice(0, mostSuggested)
    .map(({ text }) => text);
}

type Similarity = (asked: number, own: number) => number;

async function bySentence(own: string[], asked: string[]): Promise<Similarity> {
  const { results } = await predict({ task: taughtTask, texts: [...asked, ...own], vector: true, deadlineMs: 30_000 });
  const vector = (row: number) => results[row]?.vector ?? new Float32Array();
  return (row, column) => dotDense(vector(row), vector(asked.length + column));
}

function byCharacters(own: string[], asked: string[]): Similarity {
  const vectors = characterVectors([...asked, ...own]);
  return (row, column) => dotSparse(vectors[row] ?? new Map(), vectors[asked.length + column] ?? new Map());
}
