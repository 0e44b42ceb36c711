// The search index of each language, kept in the process and built again when what readers see has changed. Sentence vectors are asked
// of the engine; until all of them are there, search goes by words alone rather than favour the articles that have theirs.
import 'server-only';
import { log } from '@/lib/log';
import { createIndex, textsToEmbed, type SearchIndex } from '@/ml/retrieval/search-index';
import type { Language } from '../schema';
import { listPublished, type PublishedArticle } from './list-published';
import { computeVectors, knownVectors, type ArticleVectors } from './sentence-vectors';

export interface ArticleIndex {
  search: SearchIndex;
  /** Whether sentence vectors of queries can be compared with it. */
  hasVectors: boolean;
  articles: ReadonlyMap<string, PublishedArticle>;
}

/** The encoder reads no Chinese. */
export const languagesWithVectors: ReadonlySet<Language> = new Set<Language>(['en']);

/** How long publishing waits for the vectors of the new text before it goes live by its words. */
const patienceMs = 3000;
const retryMs = 30_000;

type Entry = { index: Promise<ArticleIndex>; retry?: NodeJS.Timeout };
const holder = globalThis as { trefoilArticleIndex?: Map<Language, Entry> };
const entries = (holder.trefoilArticleIndex ??= new Map());

const textsOf = (articles: PublishedArticle[]) => articles.flatMap((article) => textsToEmbed(article));

function build(articles: PublishedArticle[], vectors: ArticleVectors | null): ArticleIndex {
  return {
    search: createIndex(articles, vectors ? (text) => vectors.of(text) : undefined),
    hasVectors: vectors !== null && textsOf(articles).every((text) => vectors.of(text) !== undefined),
    articles: new Map(articles.map((article) => [article.slug, article])),
  };
}

/** @param waitMs for vectors that are not there yet */
async function load(language: Language, waitMs: number): Promise<ArticleIndex> {
  const articles = await listPublished({ language });
  if (!languagesWithVectors.has(language)) return build(articles, null);
  const index = build(articles, await knownVectors());
  if (index.hasVectors) return index;

  const complete = computeVectors(textsOf(articles)).then((vectors) => build(articles, vectors));
  complete.then(() => undefined, (error: unknown) => {
    log.warn({ err: error, language }, 'articles are searched by their words until the engine has read them');
    const entry = entries.get(language);
    if (entry) entry.retry ??= setTimeout(() => entries.delete(language), retryMs).unref();
  });
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<ArticleIndex>((resolve) => { timer = setTimeout(() => resolve(index), waitMs); });
  return Promise.race([complete.catch(() => index), late]).finally(() => {
    clearTimeout(timer);
    // What came in time is the index already; what comes later takes its place, unless something was published meanwhile.
    const entry = entries.get(language);
    void complete.then((whole) => { if (entry && entries.get(language) === entry) entry.index = Promise.resolve(whole); }, () => undefined);
  });
}

function start(language: Language, waitMs: number): Promise<ArticleIndex> {
  const index = load(language, waitMs);
  const entry: Entry = { index };
  entries.set(language, entry);
  index.catch(() => { if (entries.get(language) === entry) entries.delete(language); });
  return index;
}

/** The index of a language; the first call builds it. */
export function articleIndex(language: Language): Promise<ArticleIndex> {
  return entries.get(language)?.index ?? start(language, patienceMs);
}

/** After a change of what readers see. When it is done, search finds the new text. */
export async function rebuildArticleIndexes(): Promise<void> {
  const known = [...entries.keys()];
  for (const entry of entries.values()) clearTimeout(entry.retry);
  entries.clear();
  await Promise.all(known.map((language) => start(language, patienceMs)));
}
