// Search as readers use it in the help centre: while they type, so words need not be whole, and by words alone where the engine is away.
import 'server-only';
import { z } from 'zod';
import { predict } from '@/lib/engine/predict';
import { AppError } from '@/lib/errors';
import type { Query } from '@/ml/retrieval/evidence';
import { language, type Language } from '../schema';
import { articleIndex } from './article-index';
import { findArticles } from './found-articles';
import type { HelpResult } from './help-result';

export const searchHelpInput = z.object({
  q: z.string().trim().min(1, 'is empty').max(500, 'is longer than 500 characters'),
  locale: language,
});

const shown = 6;
/** Below these an article is named for no better reason than that something had to be. */
const least = { score: 0.004, ofBest: 0.02 };
/** Typing goes on: an answer that comes later is of no use. */
const deadlineMs = 400;

export async function searchHelp(text: string, locale: Language): Promise<HelpResult[]> {
  const { search: index, hasVectors, articles } = await articleIndex(locale);
  const corrected = index.spelling.correct(text);
  const query = { text: corrected, ...(await understand(corrected, hasVectors)) };
  const found = findArticles(index, query, shown);
  const best = found[0]?.score ?? 0;
  return found.filter(({ score }) => score >= least.score && score >= best * least.ofBest).flatMap(({ slug, score, passages }) => {
    const article = articles.get(slug);
    return article ? [{ slug, title: article.title, category: article.category, score, passage: passages[0] ?? null }] : [];
  });
}

async function understand(text: string, hasVectors: boolean): Promise<Pick<Query, 'vector' | 'intents'>> {
  try {
    const { results: [result] } = await predict({ task: 'intents', texts: [text], vector: true, deadlineMs });
    if (!result) return {};
    const intents = Object.entries(result.probabilities).map(([label, probability]) => ({ label, probability }));
    return { intents, vector: hasVectors ? result.vector : undefined };
  } catch (error) {
    if (error instanceof AppError) return {};
    throw error;
  }
}
