// What the sentiment service makes of a text, on whatever engine. The server and the device run this very file, which
// is why their answers agree; it must stay free of both.
import type { Classification } from '../../../ml/core/prediction';
import { findEntities } from '../../../ml/text/entities';
import { polarityLabels, type PolarityLabel } from './labels';
import type { SentimentOutput } from './schema';

export interface Classified {
  version: string;
  engine: string;
  results: Classification[];
}

/** Runs one task over texts: a queue of worker threads on the server, a predictor on the device. */
export type Classify = (task: string, texts: string[], options: { attribute: boolean }) => Promise<Classified>;

export interface Analysis {
  /** Version of polarity, the service's main task. */
  version: string;
  engine: string;
  outputs: SentimentOutput[];
}

/** Entities are found on the caller's thread; after this many texts it takes a breath. */
const textsPerBreath = 25;

/**
 * Polarity, topic and entities of each text.
 * @param attribute also judge polarity without each word.
 */
export async function analyse(texts: string[], classify: Classify, attribute = false): Promise<Analysis> {
  const [polarity, topics] = await Promise.all([
    classify('polarity', texts, { attribute }),
    classify('topics', texts, { attribute: false }),
  ]);
  const outputs: SentimentOutput[] = [];
  for (const [index, text] of texts.entries()) {
    if (index > 0 && index % textsPerBreath === 0) await new Promise((resolve) => setTimeout(resolve, 0));
    outputs.push(composeOutput(text, resultAt(polarity, index), polarity.version, resultAt(topics, index), topics.version));
  }
  return { version: polarity.version, engine: polarity.engine, outputs };
}

function resultAt({ results }: Classified, index: number): Classification {
  const result = results[index];
  if (!result) throw new Error(`The engine gave no answer for text ${index}.`);
  return result;
}

function composeOutput(
  text: string,
  polarity: Classification,
  polarityVersion: string,
  topic: Classification,
  topicsVersion: string,
): SentimentOutput {
  const probabilities = Object.fromEntries(
    polarityLabels.map((label) => [label, clamp(polarity.probabilities[label] ?? 0, 0)]),
  ) as Record<PolarityLabel, number>;
  return {
    polarity: { label: asPolarity(polarity.label), probabilities, score: clamp(polarity.score, -1), certainty: polarity.certainty, version: polarityVersion },
    topic: {
      label: topic.label,
      probabilities: Object.fromEntries(Object.entries(topic.probabilities).map(([label, share]) => [label, clamp(share, 0)])),
      version: topicsVersion,
    },
    entities: findEntities(text),
    ...(polarity.cut && { cut: polarity.cut }),
    ...(polarity.words && { words: polarity.words }),
  };
}

function asPolarity(label: string): PolarityLabel {
  const known = polarityLabels.find((name) => name === label);
  if (!known) throw new Error(`The polarity artefact answered with the unknown label ${label}.`);
  return known;
}

/** Float32 sums may pass 1 by a hair. */
const clamp = (value: number, least: number) => Math.min(1, Math.max(least, value));
