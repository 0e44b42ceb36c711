// What a device needs to search without the server: the articles of one language and the sentence vectors of their texts, rounded to
// 8 bits, which changes a cosine by less than a hundredth. Free of server code, and of zod, which is more than the device's worker may weigh.
import { either, list, object, oneOf, readForm, text, type Formed } from '@/ml/core/form';
import { encoderSize } from '@/ml/network/encoder';
import { createIndex, textsToEmbed, type SearchIndex } from '@/ml/retrieval/search-index';
import { locales } from '@/lib/i18n/locales';

const none = oneOf(null);

const article = object({ slug: text(), category: text(), intent: either(text(), none), title: text(), body: text(), questions: list(text()) });

const knowledgeFile = object({
  format: oneOf('trefoil-knowledge/1'),
  language: oneOf(...locales),
  /** Changes with every change of what readers see. */
  version: text(),
  articles: list(article),
  /**
   * Of `textsToEmbed` of all articles in order, as signed bytes, 127 for 1, in base64; null where the language has none, or where they
   * are not there yet.
   */
  vectors: either(text(), none),
});
export type KnowledgeFile = Formed<typeof knowledgeFile>;

/** @throws FormError naming what is wrong */
export const readKnowledgeFile = (value: unknown): KnowledgeFile => readForm(knowledgeFile, value, 'The help centre');

const { hidden } = encoderSize;
const one = 127;

/** `[texts, 512]` as signed bytes. */
export const roundVectors = (vectors: readonly Float32Array[]): Int8Array =>
  Int8Array.from({ length: vectors.length * hidden }, (_, at) => Math.round((vectors[Math.floor(at / hidden)]?.[at % hidden] ?? 0) * one));

/** The index of a file as the server gave it. `hasVectors` tells whether vectors of queries can be compared with it. */
export function openKnowledge({ articles, vectors }: KnowledgeFile): { search: SearchIndex; hasVectors: boolean } {
  const bytes = vectors === null ? null : Int8Array.from(atob(vectors), (character) => character.charCodeAt(0));
  const texts = articles.flatMap((each) => textsToEmbed(each));
  if (bytes?.length !== texts.length * hidden) return { search: createIndex(articles), hasVectors: false };
  const byText = new Map(texts.map((text, row) => [text, Float32Array.from(bytes.subarray(row * hidden, (row + 1) * hidden), (value) => value / one)]));
  return { search: createIndex(articles, (text) => byText.get(text)), hasVectors: true };
}
