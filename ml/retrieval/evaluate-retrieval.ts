// How well search finds the right article for questions that it has not seen.
import { cleanText } from '../text/clean';
import type { Query } from './evidence';
import { search } from './search';
import type { SearchIndex } from './search-index';

export interface RetrievalFigures {
  /** Questions measured. */
  questions: number;
  /** Questions left out because an article lists the very same one, but for case and punctuation. */
  repeated: number;
  /** Share with the right article first. */
  recallAt1: number;
  /** Share with the right article among the first three. */
  recallAt3: number;
  /** Mean of one over the right article's place. */
  meanReciprocalRank: number;
  /** Mean score of the first article, to compare with `recallAt1`. */
  meanScore: number;
  misses: { text: string; right: string; found: string[] }[];
}

const bare = (text: string) => cleanText(text).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/**
 * @param rows questions with the slug of the article that answers
 * @param queryOf the text with its sentence vector and, where there is a model, its intents
 * @throws Error when a row names an article that the index does not hold
 */
export async function evaluateRetrieval(
  index: SearchIndex,
  rows: readonly { text: string; label: string }[],
  queryOf: (text: string) => Promise<Query>,
): Promise<RetrievalFigures> {
  const known = new Set(index.articles.flatMap(({ document }) => document.questions.map(bare)));
  const slugs = new Set(index.articles.map(({ document }) => document.slug));
  const unseen = rows.filter(({ text }) => !known.has(bare(text)));
  const misses: RetrievalFigures['misses'] = [];
  let [first, firstThree, reciprocal, score] = [0, 0, 0, 0];
  for (const { text, label } of unseen) {
    if (!slugs.has(label)) throw new Error(`"${text}" belongs to "${label}", which is no article.`);
    const found = search(index, await queryOf(text), index.articles.length);
    const place = found.findIndex(({ document }) => document.slug === label);
    if (place === 0) first++;
    else misses.push({ text, right: label, found: found.slice(0, 3).map(({ document }) => document.slug) });
    if (place < 3) firstThree++;
    reciprocal += 1 / (place + 1);
    score += found[0]?.score ?? 0;
  }
  const count = Math.max(1, unseen.length);
  return {
    questions: unseen.length,
    repeated: rows.length - unseen.length,
    recallAt1: first / count,
    recallAt3: firstThree / count,
    meanReciprocalRank: reciprocal / count,
    meanScore: score / count,
    misses,
  };
}
