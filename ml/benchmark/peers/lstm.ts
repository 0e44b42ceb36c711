import path from 'node:path';
import * as tf from '@tensorflow/tfjs-core';
import * as layers from '@tensorflow/tfjs-layers';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import { createRandom, shuffle } from '../../core/random';
import { cleanText } from '../../text/clean';
import type { Peer } from '../peer';
import { registerSegmentSum } from './segment-sum';

const settings = { words: 10_000, embedding: 64, units: 64, length: 32, batchSize: 64 };
const [padding, unknown] = [0, 1];
const float32Bytes = 4;

/** What every tutorial starts with: Embedding → LSTM(64) → Dense, trained with TensorFlow.js from nothing. The same rows and seed give the same network. */
export const createLstm = ({ epochs }: { epochs: number }): Peer => ({
  name: `Embedding → LSTM(${settings.units}) → Dense (TensorFlow.js, ${epochs} epochs)`,
  appliesTo: () => true,
  async train({ labels, outOfScope, train, heldOut }, seed, say) {
    await startWasm();
    const rows = [...train, ...heldOut].filter(({ label }) => label !== outOfScope);
    const ids = mostFrequentWords(rows.map(({ text }) => text));
    const encode = (texts: readonly string[]) => tf.tensor2d(texts.flatMap((text) => padded(text, ids)), [texts.length, settings.length], 'int32');
    const model = layers.sequential({
      layers: [
        layers.layers.embedding({ inputDim: settings.words, outputDim: settings.embedding, inputLength: settings.length, embeddingsInitializer: layers.initializers.randomUniform({ minval: -0.05, maxval: 0.05, seed }) }),
        layers.layers.lstm({ units: settings.units, recurrentActivation: 'sigmoid', kernelInitializer: layers.initializers.glorotNormal({ seed: seed + 1 }), recurrentInitializer: layers.initializers.orthogonal({ seed: seed + 2 }) }),
        layers.layers.dense({ units: labels.length, activation: 'softmax', kernelInitializer: layers.initializers.glorotNormal({ seed: seed + 3 }) }),
      ],
    });
    model.compile({ optimizer: tf.train.adam(0.002), loss: 'sparseCategoricalCrossentropy' });
    const random = createRandom(seed);
    for (let epoch = 1; epoch <= epochs; epoch++) {
      const order = shuffle([...rows], random);
      let sum = 0;
      for (let from = 0; from < order.length; from += settings.batchSize) {
        const batch = order.slice(from, from + settings.batchSize);
        const [x, y] = [encode(batch.map(({ text }) => text)), tf.tensor1d(batch.map(({ label }) => labels.indexOf(label)), 'float32')];
        sum += Number(await model.trainOnBatch(x, y)) * batch.length;
        tf.dispose([x, y]);
      }
      say(`lstm, epoch ${epoch}: loss ${(sum / order.length).toFixed(3)}`);
    }
    return {
      sizeBytes: model.countParams() * float32Bytes, threshold: 0, knowsOutOfScope: false,
      async answer(texts) {
        const [x] = [encode(texts)];
        const output = model.predict(x) as tf.Tensor2D;
        const values = await output.array();
        tf.dispose([x, output]);
        return values;
      },
      dispose: () => model.dispose(),
    };
  },
});

const wordsOf = (text: string) => cleanText(text).match(/[\p{L}\p{N}]+/gu) ?? [];

function mostFrequentWords(texts: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const kept = [...counts].sort(([, a], [, b]) => b - a).slice(0, settings.words - 2);
  return new Map(kept.map(([word], index) => [word, index + 2]));
}

function padded(text: string, ids: Map<string, number>): number[] {
  const known = wordsOf(text).slice(0, settings.length).map((word) => ids.get(word) ?? unknown);
  return [...new Array<number>(settings.length - known.length).fill(padding), ...known];
}

async function startWasm(): Promise<void> {
  setWasmPaths(`${path.resolve('node_modules/@tensorflow/tfjs-backend-wasm/dist')}/`);
  await tf.setBackend('wasm');
  await tf.ready();
  if (tf.getBackend() !== 'wasm') throw new Error('TensorFlow.js cannot start its wasm backend here.');
  registerSegmentSum();
  addTensorMethods();
}

/** The default initialiser of recurrent weights calls these as methods, which the core has as functions alone. */
function addTensorMethods(): void {
  Object.assign(tf.Tensor.prototype, {
    flatten(this: tf.Tensor) { return tf.reshape(this, [this.size]); },
    reshape(this: tf.Tensor, shape: number[]) { return tf.reshape(this, shape); },
    sign(this: tf.Tensor) { return tf.sign(this); },
    stridedSlice(this: tf.Tensor, begin: number[], end: number[], strides: number[]) { return tf.stridedSlice(this, begin, end, strides); },
    transpose(this: tf.Tensor) { return tf.transpose(this); },
  });
}
