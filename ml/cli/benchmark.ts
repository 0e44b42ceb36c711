// npm run benchmark: trains our heads and all peers on the data sets, evaluates them on the official test rows and writes
// docs/models.md. -- --evaluate: only our committed artefacts, in minutes. -- --json: one JSON object keyed by task on stdout.
// Further: --tasks a,b  --peers x,y  --data <folder>  --seed <number>  --from-scratch (trains encoder and heads first, which takes hours).
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { peers } from '../benchmark/peers';
import { benchmarkTaskNames, readBenchmarkTasks, type BenchmarkTask } from '../benchmark/benchmark-task';
import { measureOnTask, type Result } from '../benchmark/measure-on-task';
import { openShipped } from '../benchmark/shipped';
import { trainBenchmarkHead } from '../benchmark/train-benchmark-head';
import { writeTable } from '../benchmark/write-table';
import { openShippedEncoder, type OpenEncoder } from '../encoder/shipped-encoder';
import { trainTask } from '../pipeline/train-task';
import { findTask } from '../tasks/registry';
import { trainWhole } from './train-whole';

const modelsFolder = path.resolve('public/models');
const say = (line: string) => void process.stderr.write(`${line}\n`);

function fail(message: string): never {
  say(message);
  process.exit(1);
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        evaluate: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        'from-scratch': { type: 'boolean', default: false },
        tasks: { type: 'string', default: benchmarkTaskNames.join(',') },
        peers: { type: 'string', default: Object.keys(peers).join(',') },
        data: { type: 'string', default: process.env.TREFOIL_DATA ?? '../shared/data' },
        seed: { type: 'string', default: '1' },
      },
    }).values;
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

function chosen<Name extends string>(list: string, known: readonly Name[], what: string): Name[] {
  return list.split(',').filter(Boolean).map((name) => known.find((one) => one === name) ?? fail(`There is no ${what} "${name}". There are: ${known.join(', ')}.`));
}

const values = readOptions();
const tasks = chosen(values.tasks, benchmarkTaskNames, 'task');
// Without peers: `--peers ''`.
const chosenPeers = chosen(values.peers, Object.keys(peers), 'peer');
if (tasks.length === 0) fail(`Name a task, or several with commas between. There are: ${benchmarkTaskNames.join(', ')}.`);
const seed = Number(values.seed);
const dataFolder = path.resolve(values.data);
if (!Number.isInteger(seed) || seed < 0) fail(`--seed must be a whole number; "${values.seed}" is none.`);
if (!existsSync(dataFolder)) fail(`There is no data folder ${dataFolder}; --data or TREFOIL_DATA names it.`);

interface Entry extends Result {
  version: string;
  peers: Result[];
}

/** Seconds; null where nothing was trained. */
async function trainOurs(task: BenchmarkTask, encoder: OpenEncoder): Promise<number | null> {
  if (values.evaluate) return null;
  const product = findTask(task.name);
  if (!product) return trainBenchmarkHead(task, encoder, { dataFolder, modelsFolder, seed });
  return (await trainTask({ task: product, dataFolder, modelsFolder, runsFolder: path.resolve('runs'), seed, say })).training.seconds;
}

async function compareOn(task: BenchmarkTask, encoder: OpenEncoder): Promise<Entry> {
  const seconds = await trainOurs(task, encoder);
  const ours = await openShipped(task, encoder);
  const result = await measureOnTask(task, 'Trefoil', ours, seconds);
  ours.dispose?.();
  report(task.name, result);
  const others: Result[] = [];
  for (const peer of values.evaluate ? [] : chosenPeers.flatMap((name) => peers[name] ?? []).filter((one) => one.appliesTo(task))) {
    const startedAt = performance.now();
    const trained = await peer.train(task, seed, say);
    const other = await measureOnTask(task, peer.name, trained, (performance.now() - startedAt) / 1000);
    trained.dispose?.();
    report(task.name, other);
    others.push(other);
  }
  return { ...result, version: ours.version, peers: others };
}

function report(task: string, { name, accuracy, macroF1, ece, accuracyAboveThreshold, outOfScopeRecall, further }: Result): void {
  const parts = [
    `accuracy ${accuracy.toFixed(4)}`, `macro-F1 ${macroF1.toFixed(4)}`, `ECE ${ece.toFixed(4)}`,
    ...(outOfScopeRecall === null ? [] : [`above the threshold ${accuracyAboveThreshold?.toFixed(4)} with out-of-scope recall ${outOfScopeRecall.toFixed(4)}`]),
    ...Object.entries(further).map(([part, value]) => `${part} ${value.toFixed(4)}`),
  ];
  say(`${task}: ${name}: ${parts.join(', ')}`);
}

try {
  if (values['from-scratch']) await trainWhole({ dataFolder, modelsFolder, runsFolder: path.resolve('runs'), seed, say });
  const encoder = await openShippedEncoder(modelsFolder);
  const entries: Record<string, Entry> = {};
  for (const task of await readBenchmarkTasks(dataFolder, tasks)) entries[task.name] = await compareOn(task, encoder);
  encoder.dispose();
  if (values.json) process.stdout.write(`${JSON.stringify(entries)}\n`);
  if (!values.evaluate && tasks.length === benchmarkTaskNames.length && chosenPeers.length === Object.keys(peers).length) {
    await writeFile('docs/models.md', writeTable(entries));
    say('the table is in docs/models.md');
  }
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}
process.exit(0);
