// Texts to sentence vectors on the native engine, in batches of similar length.
import * as ort from 'onnxruntime-node';
import type { Tensor } from '../core/tensor';
import { compileOnnx } from '../network/compile-onnx';
import { encoderGraph, encoderSize } from '../network/encoder';
import { asFeeds, fromOrt } from '../runtime/node-engines/ort-tensors';
import { encoderBatch } from '../text/encoder-input';

const batchSize = 32;

const output = 'sentence';

export interface PieceEmbedder {
  /**
   * @param texts piece ids of each text
   * @returns `[texts, 512]`: values of the tanh layer, before they are scaled to length 1
   */
  embed(texts: readonly (readonly number[])[]): Promise<Float32Array>;
  dispose(): Promise<void>;
}

/** Opens the encoder once for many calls: compiling it takes many times as long as a text. */
export async function openPieceEmbedder(weights: Record<string, Tensor>, threads = 1): Promise<PieceEmbedder> {
  const graph = { ...encoderGraph(), output: { name: output, shape: ['batch', encoderSize.hidden] } };
  const session = await ort.InferenceSession.create(compileOnnx(graph, weights), { intraOpNumThreads: threads, interOpNumThreads: 1, logSeverityLevel: 3 });
  return { embed: (texts) => embedAll(session, texts), dispose: () => session.release() };
}

/** For one call; `openPieceEmbedder` says what comes back. */
export async function embedPieces(weights: Record<string, Tensor>, texts: readonly (readonly number[])[], threads = 1): Promise<Float32Array> {
  const embedder = await openPieceEmbedder(weights, threads);
  const vectors = await embedder.embed(texts);
  await embedder.dispose();
  return vectors;
}

async function embedAll(session: ort.InferenceSession, texts: readonly (readonly number[])[]): Promise<Float32Array> {
  const order = texts.map((_, index) => index).sort((a, b) => (texts[a]?.length ?? 0) - (texts[b]?.length ?? 0));
  const vectors = new Float32Array(texts.length * encoderSize.hidden);
  for (let from = 0; from < order.length; from += batchSize) {
    const part = order.slice(from, from + batchSize);
    const feeds = asFeeds(encoderBatch(part.map((index) => texts[index] ?? [])));
    const { data } = fromOrt(await session.run(feeds), output);
    part.forEach((index, row) => vectors.set(data.subarray(row * encoderSize.hidden, (row + 1) * encoderSize.hidden), index * encoderSize.hidden));
  }
  return vectors;
}
