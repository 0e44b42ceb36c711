import { fitScale, softmax } from '../../core/linear-svm';
import { openPieceEmbedder } from '../../encoder/embed';
import { importPublishedEncoder } from '../../encoder/import-weights';
import { denseLogits, fitDense } from '../../heads/fit-dense';
import { encoderSize } from '../../network/encoder';
import { UnigramTokenizer } from '../../text/unigram-tokenizer';
import type { Peer } from '../peer';
import type { BenchmarkRow } from '../benchmark-task';

const float32Bytes = 4;

/**
 * The published Universal Sentence Encoder Lite, as @tensorflow-models/universal-sentence-encoder runs it, with logistic regression on
 * its vectors. That package fetches its weights from elsewhere when it runs; the same weights come with a package here. Texts go in as
 * they are, as they do there.
 */
export const frozenEncoder: Peer = {
  name: 'Universal Sentence Encoder Lite (frozen) + logistic regression',
  appliesTo: () => true,
  async train({ labels, outOfScope, train, heldOut }, seed) {
    const { weights, pieces } = await importPublishedEncoder();
    const tokenizer = new UnigramTokenizer(pieces);
    const encoder = await openPieceEmbedder(weights, 2);
    const embed = async (texts: readonly string[]) => {
      const vectors = await encoder.embed(texts.map((text) => tokenizer.encode(text).slice(0, encoderSize.positions)));
      for (let from = 0; from < vectors.length; from += encoderSize.hidden) {
        const vector = vectors.subarray(from, from + encoderSize.hidden);
        const length = Math.hypot(...vector) || 1;
        vector.forEach((value, i) => { vector[i] = value / length; });
      }
      return vectors;
    };
    const inScope = (rows: BenchmarkRow[]) => rows.filter(({ label }) => label !== outOfScope);
    const fit = async (rows: BenchmarkRow[]) =>
      fitDense({ vectors: await embed(rows.map(({ text }) => text)), truth: rows.map(({ label }) => labels.indexOf(label)), features: encoderSize.hidden, labels: labels.length, seed });
    const unseen = inScope(heldOut);
    const trial = await fit(inScope(train));
    const scale = fitScale(denseLogits(trial, await embed(unseen.map(({ text }) => text))), unseen.map(({ label }) => labels.indexOf(label)));
    const head = await fit(inScope([...train, ...heldOut]));
    const parameters = Object.values(weights).reduce((sum, { data }) => sum + data.length, 0) + head.weights.length;
    return {
      sizeBytes: parameters * float32Bytes, threshold: 0, knowsOutOfScope: false,
      answer: async (texts) => denseLogits(head, await embed(texts)).map((logits) => softmax(logits, scale)),
      dispose: () => void encoder.dispose(),
    };
  },
};
