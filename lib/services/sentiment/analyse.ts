// What the sentiment service makes of a text, on whatever engine. The server and the device run this very file, which
// is why their answers agree; it must stay free of both.
import type { Classification } from '../../../ml/core/prediction';
import { findEntities, type Entity } from '../../../ml/text/entities';
import { judgeCompanies } from './judge-companies';
import { asPolarity, clamp, polarityProbabilities } from './polarity';
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
 * Polarity, topic and entities of each text, and a verdict for each company where a text names several.
 * @param attribute also judge polarity without each word.
 */
export async function analyse(texts: string[], classify: Classify, attribute = false): Promise<Analysis> {
  const judged = Promise.all([classify('polarity', texts, { attribute }), classify('topics', texts, { attribute: false })]);
  // While the engine works on those. Should it refuse, that is told below, not as an error that nobody caught.
  judged.catch(() => undefined);
  const entities = await findAllEntities(texts);
  const companies = await judgeCompanies(texts, entities, classify);
  const [polarity, topics] = await judged;
  const outputs = texts.map((_, index): SentimentOutput => {
    const several = companies[index];
    return {
      ...composeOutput(resultAt(polarity, index), polarity.version, resultAt(topics, index), topics.version),
      entities: entities[index] ?? [],
      ...(several && { companies: several }),
    };
  });
  return { version: polarity.version, engine: polarity.engine, outputs };
}

async function findAllEntities(texts: string[]): Promise<Entity[][]> {
  const found: Entity[][] = [];
  for (const [index, text] of texts.entries()) {
    if (index > 0 && index % textsPerBreath === 0) await new Promise((resolve) => setTimeout(resolve, 0));
    found.push(findEntities(text));
  }
  return found;
}

function resultAt({ results }: Classified, index: number): Classification {
  const result = results[index];
  if (!result) throw new Error(`The engine gave no answer for text ${index}.`);
  return result;
}

function composeOutput(
  polarity: Classification,
  polarityVersion: string,
  topic: Classification,
  topicsVersion: string,
): Omit<SentimentOutput, 'entities'> {
  return {
    polarity: { label: asPolarity(polarity.label), probabilities: polarityProbabilities(polarity.probabilities), score: clamp(polarity.score, -1), certainty: polarity.certainty, version: polarityVersion },
    topic: {
      label: topic.label,
      probabilities: Object.fromEntries(Object.entries(topic.probabilities).map(([label, share]) => [label, clamp(share, 0)])),
      version: topicsVersion,
    },
    ...(polarity.cut && { cut: polarity.cut }),
    ...(polarity.words && { words: polarity.words }),
  };
}
