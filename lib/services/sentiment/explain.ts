// Which words moved a verdict: computed when somebody asks, then kept with the answer.
import 'server-only';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { getPrediction } from '@/lib/predictions/get-prediction';
import type { Viewer } from '@/lib/predictions/viewer';
import { classifyOnServer } from './classify-on-server';
import { sentimentOutput, type SentimentOutput } from './schema';

/**
 * The words' effects on the recorded score.
 * @throws AppError `not_found`; `conflict` when the version that answered no longer serves, since another version's
 * effects would not explain the score that is shown; and the engine's errors.
 */
export async function explain(viewer: Viewer, id: string): Promise<NonNullable<SentimentOutput['words']>> {
  const prediction = await getPrediction(viewer, id);
  const output = sentimentOutput.parse(prediction.output);
  if (output.words) return output.words;
  const { version, results } = await classifyOnServer('polarity', [prediction.input], { attribute: true });
  if (version !== output.polarity.version) {
    const message = `Version ${output.polarity.version} gave this answer and no longer serves; judge the text again.`;
    throw new AppError('conflict', message, { key: 'version_retired', values: { version: output.polarity.version } });
  }
  const words = (results[0]?.words ?? []).map(({ start, end, effect }) => ({ start, end, effect }));
  await db.prediction.update({ where: { id }, data: { output: { ...output, words } } });
  return words;
}
