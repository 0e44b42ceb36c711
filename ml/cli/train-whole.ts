// Everything, from the published weights to what is shipped: the encoder, which never sees the rows held out for choices, and the heads,
// which make their choices on those and then learn from them too. What was done before an interruption is not done again.
import { readBenchmarkTasks, benchmarkTaskNames } from '../benchmark/benchmark-task';
import { trainBenchmarkHead } from '../benchmark/train-benchmark-head';
import { openShippedEncoder } from '../encoder/shipped-encoder';
import { trainTask } from '../pipeline/train-task';
import { findTask, taskNames, tasks } from '../tasks/registry';
import { trainEncoderCommand } from './train-encoder';

interface Options {
  dataFolder: string;
  modelsFolder: string;
  runsFolder: string;
  seed: number;
  say: (line: string) => void;
}

/** @throws Error with a sentence for the reader when a data set is missing */
export async function trainWhole(options: Options): Promise<void> {
  await trainEncoderCommand(['--data', options.dataFolder, '--models', options.modelsFolder, '--seed', String(options.seed)]);
  await trainHeads(options);
}

/** A head for every task of the product and of the benchmark. */
export async function trainHeads({ dataFolder, modelsFolder, runsFolder, seed, say }: Options): Promise<void> {
  for (const name of taskNames) await trainTask({ task: tasks[name], dataFolder, modelsFolder, runsFolder, seed, say: (line) => say(`${name.padEnd(9)} ${line}`) });
  const encoder = await openShippedEncoder(modelsFolder);
  for (const task of await readBenchmarkTasks(dataFolder, benchmarkTaskNames.filter((name) => !findTask(name)))) {
    const seconds = await trainBenchmarkHead(task, encoder, { dataFolder, modelsFolder, seed });
    say(`${task.name.padEnd(9)} a head in ${seconds.toFixed(0)} s`);
  }
  encoder.dispose();
}
