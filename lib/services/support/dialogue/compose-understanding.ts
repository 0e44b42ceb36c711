// What a message says, put together from what the models made of it: the same on the server, on the device and in the evaluation.
import { topLabels, type Classification } from '../../../../ml/core/prediction';
import { outOfScope } from '../../../../ml/tasks/intents';
import { findFacts } from '../../../../ml/text/facts';
import { detectLanguage } from '../../../../ml/text/language';
import { shopItems } from '../orders/shop-items';
import type { Language } from '../schema';
import { angerOf } from '../conversations/anger';
import type { Understanding } from './turn';

const productNames = Object.values(shopItems).map(({ name }) => name);

interface Judged {
  text: string;
  /** The language of texts that do not tell theirs. */
  fallback: Language;
  /** What "yesterday" is counted from. */
  now: Date;
  /** Of the task `intents`, with the sentence vector. */
  intent: Classification | undefined;
  /** Of the task `polarity`; without it only the wording tells the tone. */
  polarity?: Classification | undefined;
  version: string;
  engine: string;
}

/** @throws Error when the classification lacks its vector */
export function composeUnderstanding({ text, fallback, now, intent, polarity, version, engine }: Judged): Understanding {
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
