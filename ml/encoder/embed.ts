// Texts to sentence vectors on the native engine, in batches of similar length.
import * as ort from 'onnxruntime-node';
import type { Tensor } from '../core/tensor';
import { compileOnnx } from '../network/compile-onnx';
import { encoderGraph, encoderSize } from '../network/encoder';
import { asFeeds, fromOrt } from '../runtime/node-engines/ort-tensors';
import { encoderBatch } from '../text/encoder-input';

const batchSize = 32;

/**
 * @param texts piece ids of each text
 * @returns `[texts, 512]`: values of the tanh layer, before they are scaled to length 1
 */
export async function embedPieces(weights: Record<string, Tensor>, texts: readonly (readonly number[])[], threads = 1): Promise<Float32Array> {
  const graph = { ...encoderGraph(), output: { name: 'sentence', shape: ['batch', encoderSize.hidden] } };
  const session = await ort.InferenceSession.create(compileOnnx(graph, weights), { intraOpNumThreads: threads, interOpNumThreads: 1, logSeverityLevel: 3 });
  const order = texts.map((_, index) => index).sort((a, b) => (texts[a]?.length ?? 0) - (texts[b]?.length ?? 0));
  const vectors = new Float32Array(texts.length * encoderSize.hidden);
  for (let from = 0; from < order.length; from += batchSize) {
    const part = order.slice(from, from + batchSize);
    const feeds = asFeeds(encoderBatch(part.map((index) => texts[index] ?? [])));
    const output = fromOrt(await session.run(feeds), graph.output.name).data as Float32Array;
    part.forEach((index, row) => vectors.set(output.subarray(row * encoderSize.hidden, (row + 1) * encoderSize.hidden), index * encoderSize.hidden));
  }
  await session.release();
  return vectors;
}
