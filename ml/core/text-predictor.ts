// From texts to classifications on any engine: cleaning, features, batches, the network, attribution.
import type { Artefact } from './artefact';
import { stretchesOf, withoutStretch } from './attribution';
import type { Classification, Predictor, PredictOptions } from './prediction';
import type { Tensor } from './tensor';
import { cleanText } from '../text/clean';
import { countNgrams, weighNgrams, type SparseVector } from '../text/hashed-ngrams';
import { wordRanges } from '../text/tokens';

/** A network on an engine: named tensors in, the graph's output out. */
export interface Session {
  run(inputs: Record<string, Tensor>): Promise<Tensor>;
  dispose(): void;
}

/** A task's score of an answer whose verdict is `label`, from −1 to 1. */
export type ScoreOf = (probabilities: Record<string, number>, label: string) => number;

const maximumBatch = 64;

/**
 * @param score the task's score; see `ml/tasks`
 * @param engine name of what runs the session
 */
export function createTextPredictor(
  { manifest, weights }: Artefact,
  session: Session,
  engine: string,
  score: ScoreOf,
): Predictor {
  const idf = weights.idf?.data;
  const keys = weights.keys?.data;
  if (!(idf instanceof Float32Array && keys instanceof Int32Array)) throw new Error(`The artefact ${manifest.task} lacks its vocabulary.`);
  const { labels } = manifest;

  const vectorOf = (text: string) => weighNgrams(countNgrams(cleanText(text), manifest.preprocessing), { keys, idf });

  async function classify(texts: string[]): Promise<Classification[]> {
    const vectors = texts.map(vectorOf);
    // Similar lengths share a batch, so that little of it is padding.
    const order = vectors.map((_, index) => index).sort((a, b) => lengthOf(vectors, a) - lengthOf(vectors, b));
    const answers = new Array<Classification>(texts.length);
    for (let from = 0; from < order.length; from += maximumBatch) {
      const batch = order.slice(from, from + maximumBatch);
      const output = await session.run(padded(batch.map((index) => vectors[index]).filter((vector) => vector !== undefined)));
      batch.forEach((index, row) => {
        answers[index] = toClassification(output.data.subarray(row * labels.length, (row + 1) * labels.length));
      });
    }
    return answers;
  }

  function toClassification(row: Float32Array | Int32Array): Classification {
    const probabilities = Object.fromEntries(labels.map((label, index) => [label, row[index] ?? 0]));
    const label = labels.reduce((best, next) => ((probabilities[next] ?? 0) > (probabilities[best] ?? 0) ? next : best));
    return { label, probabilities, score: score(probabilities, label) };
  }

  async function attributed(text: string, answer: Classification): Promise<Classification> {
    const stretches = stretchesOf(wordRanges(text));
    const without = await classify(stretches.map((stretch) => withoutStretch(text, stretch)));
    const words = stretches.map((stretch, index) => ({
      ...stretch,
      effect: answer.score - score(without[index]?.probabilities ?? {}, answer.label),
    }));
    return { ...answer, words };
  }

  return {
    task: manifest.task,
    version: manifest.version,
    engine,
    async predict(texts: string[], { attribute = false }: PredictOptions = {}) {
      const answers = await classify(texts);
      if (!attribute) return answers;
      const results: Classification[] = [];
      for (const [index, answer] of answers.entries()) results.push(await attributed(texts[index] ?? '', answer));
      return results;
    },
    dispose: () => session.dispose(),
  };
}

const lengthOf = (vectors: SparseVector[], index: number) => vectors[index]?.ids.length ?? 0;

/** Sparse vectors as one batch; row 0 with value 0 fills up. `[batch, longest]` twice. */
function padded(vectors: SparseVector[]): Record<string, Tensor> {
  const width = Math.max(1, ...vectors.map(({ ids }) => ids.length));
  const ids = new Int32Array(vectors.length * width);
  const values = new Float32Array(vectors.length * width);
  vectors.forEach((vector, row) => {
    ids.set(vector.ids, row * width);
    values.set(vector.values, row * width);
  });
  const shape = [vectors.length, width];
  return { ids: { data: ids, shape }, values: { data: values, shape } };
}
