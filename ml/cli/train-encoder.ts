// tsx ml/cli/train-encoder.ts [--data <folder>] [--run <folder>] [--threads <number>] [--seed <number>]: trains the encoder
// over all tasks together, goes on from the run's checkpoint, and leaves its weights in the run's folder.
import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Tensor } from '../core/tensor';
import { readCorpus, type CorpusRow } from '../encoder/corpus';
import { embedPieces } from '../encoder/embed';
import { importPublishedEncoder } from '../encoder/import-weights';
import { encoderSize } from '../network/encoder';
import { cleanText } from '../text/clean';
import { UnigramTokenizer } from '../text/unigram-tokenizer';
import type { MixedExample, MixedTask } from '../training/mixture';
import { recipe } from '../training/recipe';
import { trainEncoder, type Trained } from '../training/train-encoder';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: process.env.TREFOIL_DATA ?? '../shared/data' },
    run: { type: 'string', default: 'runs/encoder' },
    threads: { type: 'string', default: String(availableParallelism()) },
    seed: { type: 'string', default: String(recipe.seed) },
    epochs: { type: 'string', default: String(recipe.epochs) },
  },
});

const say = (line: string) => void process.stdout.write(`${new Date().toISOString().slice(11, 19)} ${line}\n`);

const corpus = await readCorpus(path.resolve(values.data));
const { weights: start, pieces } = await importPublishedEncoder();
const tokenizer = new UnigramTokenizer(pieces);
const encode = (text: string) => tokenizer.encode(cleanText(text)).slice(0, encoderSize.positions);

const tasks: MixedTask[] = [];
for (const { name, labels } of corpus) {
  const last = tasks.at(-1);
  tasks.push({ name, labels: labels.length, offset: last ? last.offset + last.labels : 0 });
}
const examples = corpus.flatMap(({ name, train }, task): MixedExample[] =>
  train.map(({ text, label }) => ({ pieces: Int32Array.from(encode(text)), task, label, weight: recipe.taskWeights[name] ?? 1 })));
const heldOut = corpus.map((task) => ({ rows: task.heldOut, texts: task.heldOut.map(({ text }) => encode(text)) }));
for (const { name, labels, train, heldOut: held, test } of corpus) {
  say(`${name.padEnd(10)} ${labels.length} labels, ${train.length} to train, ${held.length} held out, ${test.length} to test`);
}

/** Share of rows whose label has the highest value. */
function accuracy(vectors: Float32Array, rows: CorpusRow[], { labels, offset }: MixedTask, heads: Trained['heads']): number {
  const columns = heads.bias.data.length;
  const hits = rows.filter(({ label }, row) => {
    let [best, highest] = [-1, -Infinity];
    for (let column = 0; column < labels; column++) {
      let value = heads.bias.data[offset + column] ?? 0;
      for (let i = 0; i < encoderSize.hidden; i++) value += vectors[row * encoderSize.hidden + i]! * heads.weights.data[i * columns + offset + column]!;
      if (value > highest) [best, highest] = [column, value];
    }
    return best === label;
  });
  return hits.length / rows.length;
}

async function evaluate({ encoder, heads }: Trained): Promise<string> {
  const figures = [];
  for (const [index, task] of tasks.entries()) {
    const part = heldOut[index];
    if (!part) continue;
    const vectors = await embedPieces(encoder, part.texts);
    figures.push(`${task.name} ${accuracy(vectors, part.rows, task, heads).toFixed(4)}`);
  }
  return figures.join(', ');
}

const startedAt = performance.now();
const trained = await trainEncoder({
  recipe: { ...recipe, seed: Number(values.seed), epochs: Number(values.epochs) },
  tasks, examples, start,
  threads: Number(values.threads),
  checkpoint: path.resolve(values.run),
  onProgress: ({ epoch, at, of }) => { if (at % 200 === 0) say(`epoch ${epoch + 1}: ${at} of ${of} steps`); },
  onEpoch: async (epoch, loss, soFar) => {
    const figures = await evaluate(soFar());
    say(`epoch ${epoch + 1}: loss ${loss.toFixed(4)}; held out: ${figures}; ${((performance.now() - startedAt) / 60_000).toFixed(1)} min`);
  },
});
await saveTensors(path.resolve(values.run), { ...trained.encoder, 'heads/weights': trained.heads.weights, 'heads/bias': trained.heads.bias });
say(`the weights are in ${path.relative(process.cwd(), path.resolve(values.run))}`);
process.exit(0);

async function saveTensors(folder: string, tensors: Record<string, Tensor>): Promise<void> {
  const index = Object.entries(tensors).map(([name, { shape }]) => ({ name, shape }));
  const bytes = Object.values(tensors).map(({ data }) => new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
  await writeFile(path.join(folder, 'weights.bin'), Buffer.concat(bytes));
  await writeFile(path.join(folder, 'weights.json'), JSON.stringify({ tasks: corpus.map(({ name, labels }) => ({ name, labels })), tensors: index }, null, 1));
}
