// npm run train -- encoder [--data <folder>] [--run <folder>] [--threads <number>] [--seed <number>] [--epochs <number>]
// [--all]: trains the encoder over all data sets together, goes on from the run's checkpoint, and ships it. With --all it learns from
// the held-out rows too, once everything has been chosen on them; its curve then says nothing about unseen rows.
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readEncoder } from '../core/artefact';
import { embedPieces } from '../encoder/embed';
import { corpusCredits, readCorpus, type CorpusRow, type CorpusTask } from '../encoder/corpus';
import type { EncoderReport } from '../encoder/encoder-report';
import { importPublishedEncoder } from '../encoder/import-weights';
import { mixedExamples } from '../encoder/mixed-examples';
import { packEncoder, type PackedEncoder } from '../encoder/pack-encoder';
import { ngramTeacher } from '../encoder/teachers';
import { encoderSize } from '../network/encoder';
import { shipArtefact } from '../pipeline/package-artefact';
import { cleanText } from '../text/clean';
import { UnigramTokenizer } from '../text/unigram-tokenizer';
import type { MixedTask } from '../training/mixture';
import { recipe } from '../training/recipe';
import { trainEncoder, type Trained } from '../training/train-encoder';

/** Finance: there, words and tickers say more than the published encoder knows. */
const taughtTasks = ['polarity', 'topics', 'headlines'];

const say = (line: string) => void process.stdout.write(`${new Date().toISOString().slice(11, 19)} ${line}\n`);

/** @throws Error with a sentence for the reader when a data set is missing or an option is wrong */
export async function trainEncoderCommand(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      data: { type: 'string', default: process.env.TREFOIL_DATA ?? '../shared/data' },
      models: { type: 'string', default: 'public/models' },
      run: { type: 'string' },
      threads: { type: 'string', default: String(availableParallelism()) },
      seed: { type: 'string', default: String(recipe.seed) },
      epochs: { type: 'string', default: String(recipe.epochs) },
      all: { type: 'boolean', default: false },
    },
  });
  const numberOf = (name: 'threads' | 'seed' | 'epochs') => {
    const number = Number(values[name]);
    if (Number.isInteger(number) && number >= (name === 'seed' ? 0 : 1)) return number;
    throw new Error(`--${name} must be a whole number; "${values[name]}" is none.`);
  };
  const chosen = { ...recipe, seed: numberOf('seed'), epochs: numberOf('epochs') };
  const threads = numberOf('threads');
  const run = path.resolve(values.run ?? (values.all ? 'runs/encoder-all' : 'runs/encoder'));

  const dataFolder = path.resolve(values.data);
  const corpus = await readCorpus(dataFolder);
  const { weights: start, pieces } = await importPublishedEncoder();
  const tokenizer = new UnigramTokenizer(pieces);
  const encode = (text: string) => tokenizer.encode(cleanText(text)).slice(0, encoderSize.positions);
  const tasks = besideEachOther(corpus);
  for (const { name, labels, train, heldOut, test } of corpus) {
    say(`${name.padEnd(10)} ${labels.length} labels, ${train.length} to train, ${heldOut.length} held out, ${test.length} to test`);
  }

  const teachers = corpus.filter(({ name }) => taughtTasks.includes(name)).map((task) => ngramTeacher(task, chosen.seed));
  const examples = await mixedExamples({ corpus, recipe: chosen, all: values.all, teachers, encode });
  say(`${examples.length} texts; teachers: ${teachers.map(({ task }) => task).join(', ')}`);

  const evaluate = async ({ encoder, heads }: Trained, part: 'heldOut' | 'test'): Promise<Record<string, number>> => {
    const figures: Record<string, number> = {};
    for (const [index, task] of tasks.entries()) {
      const rows = corpus[index]?.[part] ?? [];
      if (rows.length > 0) figures[task.name] = accuracy(await embedPieces(encoder, rows.map(({ text }) => encode(text))), rows, task, heads);
    }
    return figures;
  };

  // The curve outlives an interruption beside the checkpoint.
  const curveFile = path.join(run, 'curve.json');
  const { minutes: minutesBefore, curve: curveBefore } = await readCurveSoFar(curveFile);
  let curve = curveBefore;
  const startedAt = performance.now();
  const minutes = () => minutesBefore + (performance.now() - startedAt) / 60_000;
  const trained = await trainEncoder({
    recipe: chosen, tasks, examples, start, threads, checkpoint: run,
    onProgress: ({ epoch, at, of }) => { if (at % 100 === 0) say(`epoch ${epoch + 1}: ${at} of ${of} steps`); },
    onEpoch: async (epoch, loss, soFar) => {
      const heldOutAccuracy = await evaluate(soFar(), 'heldOut');
      curve = [...curve.filter((point) => point.epoch <= epoch), { epoch: epoch + 1, loss, heldOutAccuracy }];
      await writeFile(curveFile, JSON.stringify({ minutes: minutes(), curve }));
      const figures = Object.entries(heldOutAccuracy).map(([name, value]) => `${name} ${value.toFixed(4)}`).join(', ');
      say(`epoch ${epoch + 1}: loss ${loss.toFixed(4)}; held out: ${figures}; ${minutes().toFixed(1)} min`);
    },
  });

  const packed = packEncoder(trained.encoder, pieces, await corpusCredits(dataFolder));
  const shipped = await readEncoder('encoder', async (file) => contentOf(packed, file));
  const asTrained = await evaluate(trained, 'test');
  const asShipped = await evaluate({ ...trained, encoder: shipped.weights }, 'test');
  const eightBits = Object.fromEntries(Object.entries(asTrained).map(([task, accuracy]) => [task, { trained: accuracy, shipped: asShipped[task] ?? 0 }]));
  for (const [task, figure] of Object.entries(eightBits)) say(`${task}: test accuracy ${figure.trained.toFixed(4)} as trained, ${figure.shipped.toFixed(4)} in 8 bits (without n-grams)`);
  const report: EncoderReport = {
    date: new Date().toISOString().slice(0, 10), minutes: minutes(), seed: chosen.seed, threads, curve, eightBits, learnedFromHeldOut: values.all,
    tasks: corpus.map(({ name, labels, train, heldOut }) => ({ name, labels: labels.length, rows: train.length, heldOut: heldOut.length })),
  };
  const folder = await shipArtefact({ ...packed, report }, path.resolve(values.models, 'encoder'));
  const megabytes = packed.files.reduce((sum, { bytes }) => sum + bytes.byteLength, 0) / 1e6;
  say(`${megabytes.toFixed(2)} MB in ${path.relative(process.cwd(), folder)}; now the heads must be trained again: npm run train -- heads`);
}

/** The labels of all tasks as columns of one matrix. */
function besideEachOther(corpus: CorpusTask[]): MixedTask[] {
  const tasks: MixedTask[] = [];
  for (const { name, labels } of corpus) {
    const last = tasks.at(-1);
    tasks.push({ name, labels: labels.length, offset: last ? last.offset + last.labels : 0 });
  }
  return tasks;
}

async function readCurveSoFar(file: string): Promise<{ minutes: number; curve: EncoderReport['curve'] }> {
  if (!existsSync(file)) return { minutes: 0, curve: [] };
  return JSON.parse(await readFile(file, 'utf8')) as { minutes: number; curve: EncoderReport['curve'] };
}

/** A file of an encoder in memory. */
const contentOf = ({ manifest, files }: PackedEncoder, name: string) =>
  name === 'manifest.json' ? new TextEncoder().encode(JSON.stringify(manifest)) : files.find((file) => file.name === name)?.bytes ?? new Uint8Array();

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
