// Search in the help centre for the dialogue: the articles of the message's language that may answer it.
import 'server-only';
import { AppError } from '@/lib/errors';
import { predict } from '@/lib/engine/predict';
import type { Query } from '@/ml/retrieval/evidence';
import type { FoundArticle, Understanding } from '../dialogue/turn';
import { articleIndex } from './article-index';
import { findArticles } from './found-articles';

/** What was understood of a text, as far as search cares. */
type Understood = Pick<Understanding, 'language' | 'intents' | 'vector'>;

/** @param limit how many at most */
export async function searchArticles(text: string, understanding: Understood, limit = 3): Promise<FoundArticle[]> {
  const { search: index, hasVectors } = await articleIndex(understanding.language);
  const corrected = index.spelling.correct(text);
  const { vector, intents } = corrected === text ? understanding : await understandAgain(corrected, understanding);
  return findArticles(index, { text: corrected, intents, vector: hasVectors ? vector : undefined }, limit);
}

/** Model and encoder know no misspelt words: they are asked once more where words were put right. */
async function understandAgain(text: string, understood: Understood): Promise<Pick<Query, 'vector' | 'intents'>> {
  try {
    const { results: [result] } = await predict({ task: 'intents', texts: [text], vector: true });
    if (!result?.vector) return understood;
    const intents = Object.entries(result.probabilities).map(([label, probability]) => ({ label, probability }));
    return { vector: result.vector, intents };
  } catch (error) {
    if (error instanceof AppError) return understood;
    throw error;
  }
}
