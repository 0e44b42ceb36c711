// What speaks for each article, as numbers of about the same size. How much each counts stands in `weights.ts`.
import { ngramCosine } from './ngram-similarity';
import type { SearchIndex } from './search-index';

export interface Query {
  text: string;
  /** Sentence vector of the text; undefined where there is none, or where the encoder does not know the language. */
  vector?: Float32Array | undefined;
  /** What the intents model says, if it was asked. */
  intents?: readonly { label: string; probability: number }[] | undefined;
}

/**
 * fullText: how much of what was asked stands in it · ngrams, meaning: how near the query is to title and questions, by character
 * n-grams and by sentence vectors · sentence: how near it is to the nearest sentence · intent: probability of the intent it answers
 */
export const evidenceNames = ['fullText', 'ngrams', 'meaning', 'sentence', 'intent'] as const;
export type Evidence = Record<(typeof evidenceNames)[number], number>;

/** Articles that no intent leads to belong to this one. */
const otherQuestions = 'shop_question';
/** One question may be near by accident, three are not. */
const nearest = 3;

export function cosine(one: Float32Array | undefined, other: Float32Array | undefined): number {
  if (!one || !other) return 0;
  let sum = 0;
  for (let i = 0; i < one.length; i++) sum += (one[i] ?? 0) * (other[i] ?? 0);
  return Math.max(0, sum);
}

function meanOfNearest(scores: number[]): number {
  const first = scores.sort((a, b) => b - a).slice(0, nearest);
  return first.reduce((sum, score) => sum + score, 0) / Math.max(1, first.length);
}

/** One row an article, in the order of the index. */
export function gatherEvidence(index: SearchIndex, query: Query): Evidence[] {
  const ngrams = index.ngramSpace.vector(query.text);
  const fullText = index.fullText.score(query.text);
  const probability = new Map(query.intents?.map(({ label, probability: value }) => [label, value]));
  return index.articles.map(({ document, asked, blocks }, row) => ({
    fullText: fullText[row] ?? 0,
    ngrams: meanOfNearest(asked.map((text) => ngramCosine(ngrams, text.ngrams))),
    meaning: query.vector ? meanOfNearest(asked.map(({ vector }) => cosine(query.vector, vector))) : 0,
    sentence: query.vector ? Math.max(0, ...blocks.flatMap(({ indexed }) => indexed.map(({ vector }) => cosine(query.vector, vector)))) : 0,
    intent: probability.get(document.intent ?? otherQuestions) ?? 0,
  }));
}
