// From texts to classifications on any engine: sentence vectors, n-grams, batches, the head's network, attribution.
import type { Artefact } from './artefact';
import { inBatchesOfSimilarLength } from './batches';
import { stretchesOf, withoutStretch } from './attribution';
import { certaintyOf, type Classification, type Predictor, type PredictOptions } from './prediction';
import type { SentenceVectors } from './sentence-vectors';
import type { Session } from './session';
import type { Tensor } from './tensor';
import { cleanText } from '../text/clean';
import { countNgrams, weighNgrams, type SparseVector, type Vocabulary } from '../text/hashed-ngrams';
import { wordRanges } from '../text/tokens';

/** A task's score of an answer whose verdict is `label`, from −1 to 1. */
export type ScoreOf = (probabilities: Record<string, number>, label: string) => number;

/**
 * @param vectors of the encoder that the artefact names
 * @param score the task's score; see `ml/tasks`
 * @param engine name of what runs the session
 */
export function createTextPredictor(
  { manifest, weights }: Artefact,
  { session, vectors, engine, score }: { session: Session; vectors: SentenceVectors; engine: string; score: ScoreOf },
): Predictor {
  const idf = weights.idf?.data;
  const keys = weights.keys?.data;
  if (!(idf instanceof Float32Array && keys instanceof Int32Array)) throw new Error(`The artefact ${manifest.task} lacks its vocabulary.`);
  const vocabulary: Vocabulary = { keys, idf };
  const { labels, outOfScope } = manifest;
  const answerable = labels.filter((label) => label !== outOfScope);

  async function classify(texts: string[]): Promise<Classification[]> {
    const sentences = await vectors.embed(texts);
    const rows = texts.map((text, row) => ({
      row,
      ngrams: weighNgrams(countNgrams(cleanText(text), manifest.preprocessing), vocabulary),
      sentence: sentences[row],
    }));
    const answers = new Array<Classification>(texts.length);
    await inBatchesOfSimilarLength(rows, ({ ngrams }) => ngrams.ids.length, async (batch) => {
      const output = await session.run({
        sentence: joined(batch.flatMap(({ sentence }) => sentence?.vector ?? [])),
        ...ngramBatch(batch.map(({ ngrams }) => ngrams)),
      });
      batch.forEach(({ row, sentence }, at) => {
        answers[row] = toClassification(output.data.subarray(at * labels.length, (at + 1) * labels.length), sentence?.cut ?? false);
      });
    });
    return answers;
  }

  function toClassification(row: Float32Array | Int32Array, cut: boolean): Classification {
    const probabilities = Object.fromEntries(labels.map((label, index) => [label, row[index] ?? 0]));
    const label = answerable.reduce((best, next) => ((probabilities[next] ?? 0) > (probabilities[best] ?? 0) ? next : best));
    return { label, probabilities, score: score(probabilities, label), certainty: certaintyOf(answerable.map((name) => probabilities[name] ?? 0), manifest.threshold), ...(cut ? { cut } : {}) };
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

/** Vectors of one size as `[vectors, size]`. */
function joined(vectors: Float32Array[]): Tensor {
  const size = vectors[0]?.length ?? 0;
  const data = new Float32Array(vectors.length * size);
  vectors.forEach((vector, row) => data.set(vector, row * size));
  return { data, shape: [vectors.length, size] };
}

/** Sparse vectors as the head's inputs `ids` and `values`; row 0 with value 0 fills up. `[batch, longest]` twice. */
export function ngramBatch(vectors: SparseVector[]): Record<string, Tensor> {
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
