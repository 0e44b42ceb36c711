// What a message says: its intent, its tone, its language, and the facts in it.
import 'server-only';
import { predict } from '@/lib/engine/predict';
import { topLabels } from '@/ml/core/prediction';
import { outOfScope } from '@/ml/tasks/intents';
import { findFacts } from '@/ml/text/facts';
import { detectLanguage } from '@/ml/text/language';
import type { Understanding } from '../dialogue/turn';
import { shopItems } from '../orders/shop-items';
import type { Language } from '../schema';
import { angerOf } from './anger';

const productNames = Object.values(shopItems).map(({ name }) => name);

/**
 * @param fallback the language of texts that do not tell theirs
 * @param now what "yesterday" is counted from
 * @throws AppError of the engine
 */
export async function understand(text: string, fallback: Language, now: Date): Promise<Understanding> {
  const [{ results: [intent], version, engine }, polarity] = await Promise.all([
    predict({ task: 'intents', texts: [text], vector: true }),
    // The tone is worth having and nothing to fail over.
    predict({ task: 'polarity', texts: [text], local: true }).then(({ results }) => results[0], () => undefined),
  ]);
  if (!intent?.vector) throw new Error('The engine gave no vector.');
  return {
    language: detectLanguage(text, fallback),
    // What belongs to none is a label of the model's, and never what somebody wants.
    intents: topLabels(intent, 6).filter(({ label }) => label !== outOfScope).slice(0, 5),
    certainty: intent.certainty,
    vector: intent.vector,
    facts: findFacts(text, now, productNames),
    anger: angerOf(text, polarity?.probabilities),
    version,
    engine,
  };
}
