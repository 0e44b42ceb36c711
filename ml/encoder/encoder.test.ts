// Our description of the encoder against the graph as it was published.
import '@tensorflow/tfjs-backend-cpu';
import { expect, it } from 'vitest';
import { importPublishedEncoder } from './import-weights';
import { openPublishedGraph } from './published-graph';
import { compileTfjs } from '../network/compile-tfjs';
import { compileOnnx } from '../network/compile-onnx';
import { encoderGraph } from '../network/encoder';
import { encoderBatch } from '../text/encoder-input';
import { UnigramTokenizer } from '../text/unigram-tokenizer';
import * as ort from 'onnxruntime-node';

it('gives the published embeddings on padded batches, with ONNX Runtime and TensorFlow.js', async () => {
  const { weights, pieces } = await importPublishedEncoder();
  const tokenizer = new UnigramTokenizer(pieces);
  const texts = ['Where is my parcel?', 'Shares of Acme jump 12% after earnings', 'Hello', '🚀 ünïcode'].map((text) => tokenizer.encode(text));
  const published = await (await openPublishedGraph()).embed(texts);
  const graph = encoderGraph();
  const batch = encoderBatch(texts);

  const session = await ort.InferenceSession.create(compileOnnx(graph, weights), { logSeverityLevel: 3 });
  const feeds = Object.entries(batch).map(([name, { data, shape }]) => [
    name,
    data instanceof Int32Array ? new ort.Tensor('int32', data, shape) : new ort.Tensor('float32', data, shape),
  ]);
  const native = (await session.run(Object.fromEntries(feeds) as Record<string, ort.Tensor>)).embedding?.data as Float32Array;
  const script = (await compileTfjs(graph, weights).run(batch)).data;

  const largest = (found: ArrayLike<number>) => published.reduce((most, value, at) => Math.max(most, Math.abs(value - (found[at] ?? NaN))), 0);
  expect(native.length).toBe(published.length);
  expect(largest(native)).toBeLessThan(2e-6);
  expect(largest(script)).toBeLessThan(2e-6);
});
