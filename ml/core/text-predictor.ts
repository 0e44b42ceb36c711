// From texts to probabilities on any engine of this machine: sentence vectors, n-grams, batches, the head's network.
import type { Artefact } from './artefact';
import { inBatchesOfSimilarLength, largestBatch } from './batches';
import type { Predictor } from './prediction';
import { createPredictor, type Judged, type ScoreOf } from './predictor';
import type { SentenceVectors } from './sentence-vectors';
import type { Session } from './session';
import type { Tensor } from './tensor';
import { cleanText } from '../text/clean';
import { countNgrams, weighNgrams, type SparseVector, type Vocabulary } from '../text/hashed-ngrams';

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
  const size = manifest.labels.length;

  async function judge(texts: string[]): Promise<Judged[]> {
    const sentences = await vectors.embed(texts);
    const rows = texts.map((text, row) => ({
      row,
      ngrams: weighNgrams(countNgrams(cleanText(text), manifest.preprocessing), vocabulary),
      sentence: sentences[row],
    }));
    const answers = new Array<Judged>(texts.length);
    await inBatchesOfSimilarLength(rows, largestBatch, ({ ngrams }) => ngrams.ids.length, async (batch) => {
      const output = await session.run({
        sentence: joined(batch.flatMap(({ sentence }) => sentence?.vector ?? [])),
        ...ngramBatch(batch.map(({ ngrams }) => ngrams)),
      });
      batch.forEach(({ row, sentence }, at) => {
        answers[row] = { probabilities: output.data.subarray(at * size, (at + 1) * size), cut: sentence?.cut ?? false, vector: sentence?.vector };
      });
    });
    return answers;
  }

  return createPredictor(manifest, { judge, engine, score, dispose: () => session.dispose() });
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
