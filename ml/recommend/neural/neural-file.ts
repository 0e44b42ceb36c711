// A trained network on disk: one JSON that says what it is, one file of weights, a byte each.
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { packWeights } from '../../core/pack-weights';
import type { Tensor } from '../../core/tensor';
import { unpackTensor } from '../../core/unpack-tensor';
import type { NeuralModel } from './neural-model';
import { scoringGraph } from './next-items-graph';

const format = 'trefoil-next-items/1';
const weightsFile = 'next-items.bin';
const fileIn = (folder: string) => path.join(folder, 'next-items.json');

const tensor = z.object({ name: z.string(), type: z.enum(['int8', 'int32', 'float32']), shape: z.array(z.number().int().positive()), offset: z.number().int().nonnegative(), scales: z.array(z.number()).optional() });
const description = z.object({
  format: z.literal(format),
  items: z.array(z.string()),
  hidden: z.number().int().positive(),
  trainedUntil: z.number(),
  sha256: z.string(),
  tensors: z.array(tensor),
});

/** Matrices are kept in 8 bits, with a scale a column; biases as they are. */
export async function saveNeural({ items, hidden, weights, trainedUntil }: NeuralModel, folder: string): Promise<void> {
  const named = Object.entries(weights).map(([name, { data, shape }]) => ({ name, data, shape, type: shape.length > 1 ? ('int8' as const) : ('float32' as const) }));
  const { bytes, entry } = packWeights(weightsFile, named);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, weightsFile), bytes);
  await writeFile(fileIn(folder), JSON.stringify({ format, items, hidden, trainedUntil, sha256: entry.sha256, tensors: entry.tensors } satisfies z.infer<typeof description>));
}

/** @throws Error when the files are missing, of another form, or do not belong together */
export async function loadNeural(folder: string): Promise<NeuralModel> {
  const { items, hidden, trainedUntil, sha256, tensors } = description.parse(JSON.parse(await readFile(fileIn(folder), 'utf8')));
  const bytes = new Uint8Array(await readFile(path.join(folder, weightsFile)));
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) throw new Error(`The weights in ${folder} are not those of its description.`);
  const found = new Map(tensors.map((one) => [one.name, unpackTensor(bytes, one)]));
  const weights = Object.fromEntries(
    scoringGraph(items.length, hidden).weights.map(({ name, shape }): [string, Tensor] => {
      const weight = found.get(name);
      if (!weight || weight.shape.join() !== shape.join()) throw new Error(`The weight ${name} in ${folder} is missing or has another shape than ${shape.join(' × ')}.`);
      return [name, weight];
    }),
  );
  return { items, hidden, trainedUntil, weights: weights as NeuralModel['weights'] };
}
