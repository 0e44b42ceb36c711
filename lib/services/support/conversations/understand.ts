// What a message says, asked of the engine.
import 'server-only';
import { predict } from '@/lib/engine/predict';
import { composeUnderstanding } from '../dialogue/compose-understanding';
import type { Understanding } from '../dialogue/turn';
import type { Language } from '../schema';

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
  return composeUnderstanding({ text, fallback, now, intent, polarity, version, engine });
}
