// The help centre of one language for devices. Made once for what readers see now.
import 'server-only';
import { createHash } from 'node:crypto';
import { textsToEmbed } from '@/ml/retrieval/search-index';
import type { Language } from '../schema';
import { articleIndex, type ArticleIndex } from './article-index';
import { roundVectors, type KnowledgeFile } from './knowledge-file';
import { knownVectors } from './sentence-vectors';

interface MadeFile {
  json: string;
  /** For `ETag`. */
  tag: string;
}
const made = new WeakMap<ArticleIndex, Promise<MadeFile>>();

export async function getKnowledgeFile(language: Language): Promise<MadeFile> {
  const index = await articleIndex(language);
  const file = made.get(index) ?? makeFile(language, index);
  made.set(index, file);
  return file;
}

async function makeFile(language: Language, { articles, hasVectors }: ArticleIndex): Promise<MadeFile> {
  const shown = [...articles.values()];
  const { encoder, of } = await knownVectors();
  const vectors = hasVectors ? shown.flatMap((article) => textsToEmbed(article)).map(of).filter((vector) => vector !== undefined) : null;
  const version = createHash('sha256')
    .update(JSON.stringify([shown.map(({ versionId, slug, category, intent }) => [versionId, slug, category, intent]), vectors ? encoder : null]))
    .digest('hex').slice(0, 16);
  const file: KnowledgeFile = {
    format: 'trefoil-knowledge/1',
    language,
    version,
    articles: shown.map(({ slug, category, intent, title, body, questions }) => ({ slug, category, intent, title, body, questions })),
    vectors: vectors && Buffer.from(roundVectors(vectors).buffer).toString('base64'),
  };
  return { json: JSON.stringify(file), tag: `"${version}"` };
}
