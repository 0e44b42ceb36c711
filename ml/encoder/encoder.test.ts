// Our description of the encoder, on every engine, against the graph as it was published.
import '@tensorflow/tfjs-backend-cpu';
import { beforeAll, expect, it } from 'vitest';
import { encoderGraph } from '../network/encoder';
import { nodeEngines, openSession } from '../runtime/node-engines';
import { skipWithout } from '../runtime/node-engines/skip-without';
import { switchTo } from '../runtime/switch-to';
import { encoderBatch } from '../text/encoder-input';
import { UnigramTokenizer } from '../text/unigram-tokenizer';
import { importPublishedEncoder, type PublishedEncoder } from './import-weights';
import { openPublishedGraph } from './published-graph';

let encoder: PublishedEncoder;
let texts: number[][];
let published: Float32Array;

beforeAll(async () => {
  encoder = await importPublishedEncoder();
  const tokenizer = new UnigramTokenizer(encoder.pieces);
  texts = ['Where is my parcel?', 'Shares of Acme jump 12% after earnings', 'Hello', '🚀 ünïcode'].map((text) => tokenizer.encode(text));
  await switchTo('cpu');
  published = await (await openPublishedGraph()).embed(texts);
});

it.for(nodeEngines)('gives the published embeddings on padded batches on %s', async (engine, test) => {
  await skipWithout(engine, test);
  const session = await openSession(engine, encoderGraph(), encoder.weights);
  const { data, shape } = await session.run(encoderBatch(texts));
  session.dispose();
  expect(shape).toEqual([texts.length, 512]);
  const largest = published.reduce((most, value, at) => Math.max(most, Math.abs(value - (data[at] ?? NaN))), 0);
  expect(largest).toBeLessThan(2e-6);
});
