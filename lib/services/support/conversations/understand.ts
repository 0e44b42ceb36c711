// What a message says: its intent, its tone, its language, and the facts in it.
import 'server-only';
import { predict } from '@/lib/engine/predict';
import { topLabels } from '@/ml/core/prediction';
import type { Understanding } from '../dialogue/turn';
import type { Language } from '../schema';
import { angerOf } from './anger';

/**
 * @param fallback the language of texts that do not tell theirs
 * @throws AppError of the engine
 */
export async function understand(text: string, fallback: Language): Promise<Understanding> {
  const [{ results: [intent], version, engine }, polarity] = await Promise.all([
    predict({ task: 'intents', texts: [text], vector: true }),
    // The tone is worth having and nothing to fail over.
    predict({ task: 'polarity', texts: [text], local: true }).then(({ results }) => results[0], () => undefined),
  ]);
  if (!intent?.vector) throw new Error('The engine gave no vector.');
  return {
    language: languageOf(text, fallback),
    intents: topLabels(intent, 5),
    certainty: intent.certainty,
    vector: intent.vector,
    facts: { orderNumbers: [], emails: [], dates: [], amounts: [], products: [] },
    anger: angerOf(text, polarity?.probabilities),
    version,
    engine,
  };
}

const languageOf = (text: string, fallback: Language): Language => (/\p{Script=Han}/u.test(text) ? 'zh' : /[a-z]/i.test(text) ? 'en' : fallback);
